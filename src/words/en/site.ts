/** The switch between light and dark paper. */
export const themeWords = {
  light: 'Light',
  dark: 'Dark',
  lightPaper: 'Light paper',
  darkPaper: 'Dark paper',
};
