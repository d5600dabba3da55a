import italic from '$typeface/italic.woff2?url';

/**
 * Fetches the italic once the reader does something. Until then italics are those of the machine’s own face: they cost a
 * first visit nothing, and no line moves. Pages that follow have it from the start (src/site/before-paint.ts).
 */
const root = document.documentElement;
const actions = ['wheel', 'pointerdown', 'keydown'];
const get = async () => {
  for (const action of actions) removeEventListener(action, get);
  try {
    if ((await fetch(italic)).ok) localStorage.setItem('italic', 'here');
  } catch {
    // Storage is off, or the network is gone: the machine’s own face stays.
  }
};
if (!('italic' in root.dataset)) for (const action of actions) addEventListener(action, get);

export {};
