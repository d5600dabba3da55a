import './hit-bar-style.ts';
import { anchorSelector } from '../../apparatus/anchors.ts';
import { formatPlace } from '../../apparatus/format-place.ts';
import { highlight, highlightCurrent, clearHighlights } from './highlight.ts';
import { hitBarWords } from '../../words/words.ts';

/**
 * Marks what a reader searched for, and shows a small bar with the number of the current hit and buttons for the next,
 * the previous, and to close it.
 * @param words as the search page gives them: `?find=coexistence&find=peace+break`
 */
export function showHitBar(words: string[]): void {
  document.querySelector('.found')?.remove();
  const hits = highlight(words);
  if (hits.length === 0) return;
  const target = document.querySelector(':target');
  let here = Math.max(
    0,
    hits.findIndex(({ startContainer }) => target?.contains(startContainer)),
  );

  const bar = document.createElement('div');
  bar.className = 'found small';
  bar.role = 'group';
  bar.ariaLabel = hitBarWords.label;
  const status = document.createElement('span');
  status.role = 'status';
  const button = (label: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', act);
    return made;
  };
  const go = (step: number) => {
    here = (here + step + hits.length) % hits.length;
    const hit = hits[here]!;
    const element = hit.startContainer.parentElement!;
    const place = element.closest(`${anchorSelector('paragraph')}, ${anchorSelector('note')}`)?.id;
    status.textContent = `${hitBarWords.hitOf(here + 1, hits.length)}${place ? `, ${formatPlace(place)}` : ''}`;
    highlightCurrent(hit);
    const { top, bottom } = hit.getBoundingClientRect();
    if (step || (target && (top < 0 || bottom > innerHeight))) element.scrollIntoView({ block: 'center' });
  };
  const close = () => {
    clearHighlights();
    bar.remove();
    removeEventListener('keydown', onKey);
    history.replaceState(history.state, '', location.pathname + location.hash);
    (target as HTMLElement | null)?.focus({ preventScroll: true });
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  bar.append(
    status,
    ...(hits.length > 1 ? [button(hitBarWords.previous, () => go(-1)), button(hitBarWords.next, () => go(1))] : []),
    button(hitBarWords.close, close),
  );
  addEventListener('keydown', onKey);
  document.querySelector('.text')!.after(bar);
  // While the page loads, the browser may still scroll to its anchor.
  if (document.readyState === 'complete') go(0);
  else addEventListener('load', () => go(0), { once: true });
}
