/** The policy lets this name alone make an address into one of a script, and it makes one address only. */
interface TrustedTypes {
  createPolicy: (name: 'offline', rules: { createScriptURL: () => string }) => { createScriptURL: (address: string) => string };
}

/**
 * Keeps the site for reading offline. A new deployment that waits is let in as a page begins, and the page begins
 * again under it, before anybody has read: pages of the old one never stand beside files of the new. Where storage is
 * off, or the host has no https, nothing happens.
 */
async function keep(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) serviceWorker.addEventListener('controllerchange', () => location.reload());
  const address = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const trusted = trustedTypes?.createPolicy('offline', { createScriptURL: () => address }).createScriptURL('');
  const { waiting } = await serviceWorker.register(trusted ?? address);
  waiting?.postMessage({ type: 'SKIP_WAITING' });
}

if (import.meta.env.PROD && isSecureContext) addEventListener('load', () => void keep().catch(() => {}));

export {};
