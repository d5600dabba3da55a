/** The policy lets this name alone make an address into one of a script, and it makes one address only. */
interface TrustedTypes {
  createPolicy: (
    name: 'offline',
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (address: string) => string };
}

/**
 * Keeps the site for reading offline. A new deployment that waits is let in as a page begins, and the page begins
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
  addEventListener('load', async () => {
    const registration = await serviceWorker.register(trusted ?? address).catch(() => undefined);
    if (registration?.waiting) registration.active?.postMessage('give way'); // src/site/offline.ts
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
