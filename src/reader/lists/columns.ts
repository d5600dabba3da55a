/** Shows the entry that the address names where WebKit, which looks for it as if the columns were one, has missed it. */
function show(): void {
  const entry = document.querySelector(':target');
  if (!entry) return;
  const { top } = entry.getBoundingClientRect();
  if (top < 0 || top >= innerHeight) scrollBy({ top, behavior: 'instant' });
}

const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
// After a way back or a reload the page stands where the reader left it.
if (visit?.type === 'navigate') addEventListener('load', () => requestAnimationFrame(show));
addEventListener('hashchange', show);

export {};
