export const hitBarWords = {
  label: 'Termes recherchés',
  hitOf: (hit: number, total: number) => `${hit} sur ${total}`,
  previous: 'Précédent',
  next: 'Suivant',
  close: 'Fermer',
};
