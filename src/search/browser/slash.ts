/** Lets `/` lead to a search field; nothing else is taken from the keyboard, and where one writes it is a letter. */
export function onSlashKey(open: () => void): void {
  document.addEventListener('keydown', (event) => {
    const writing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
    event.preventDefault();
    open();
  });
}
