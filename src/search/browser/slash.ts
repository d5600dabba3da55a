/** Moves the focus to a search field on `/`, except where the reader is typing. */
export function onSlashKey(open: () => void): void {
  document.addEventListener('keydown', (event) => {
    const writing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
    event.preventDefault();
    open();
  });
}
