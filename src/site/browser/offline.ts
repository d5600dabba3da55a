/** The policy lets this name alone make an address into one of a script, and it makes one address only. */
interface TrustedTypes {
  createPolicy: (
    name: 'offline',
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (address: string) => string };
}

/** How long a reader has been on a page, in milliseconds, before the site is kept for them. */
const staying = 10_000;

/**
 * Keeps the site for reading offline: for a reader who stays, once the page has nothing to do, and for nobody who asks
 * for little data. A new deployment that waits is let in as a page begins, and the page begins
 * again under it, before anybody has read: pages of the old one never stand beside files of the new. Where storage is
 * off, or the host has no https, nothing happens.
 */
function keep(): void {
  const { serviceWorker } = navigator;
  // From the very beginning: where the page before was the last of the old deployment, the new one comes in by itself.
  if (serviceWorker.controller) serviceWorker.addEventListener('controllerchange', () => location.reload());
  const address = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const trusted = trustedTypes?.createPolicy('offline', { createScriptURL: () => address }).createScriptURL('');
  const register = async () => {
    const registration = await serviceWorker.register(trusted ?? address).catch(() => undefined);
    if (registration?.waiting) registration.active?.postMessage('give way'); // src/site/offline.ts
  };
  const { connection } = navigator as { connection?: { saveData: boolean } };
  addEventListener('load', () => {
    if (serviceWorker.controller) void register();
    else if (!connection?.saveData)
      setTimeout(() => {
        if (!document.hidden) (window.requestIdleCallback ?? setTimeout)(register); // Safari has no such callback
      }, staying);
  });
}

if (import.meta.env.PROD && isSecureContext) {
  try {
    keep();
  } catch {
    // Storage is off.
  }
}

export {};
