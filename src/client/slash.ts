export {};

/** `/` goes to the search field; nothing else is taken from the keyboard. */
document.addEventListener('keydown', (event) => {
  const writing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
  const field = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')].find((input) => input.offsetParent);
  if (field) {
    event.preventDefault();
    field.focus();
  }
});
