import { createHash } from 'node:crypto';
import { beforePaint } from './before-paint.ts';

const hash = createHash('sha256').update(beforePaint).digest('base64');

/**
 * What a page may load and run: files of its own host, and nothing else. It stands in each page, for hosts that set
 * no headers. The same string holds for all pages, since none has a script or a style of its own within it.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`, // Pagefind is WebAssembly
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'", // no text becomes HTML or script, whatever our scripts do with it
  'trusted-types offline', // src/site/browser/offline.ts
].join('; ');

/** No other host learns which page, or which search, a reader comes from. */
export const referrerPolicy = 'same-origin';

/** What a host should send with every answer. A page cannot forbid its own framing: only the header can. */
export const headers: Record<string, string> = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin', // a page that opens one of ours has no hold on it
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': referrerPolicy,
  'X-Content-Type-Options': 'nosniff',
};

/** Which other sites may use a file in their pages: none a page, any a picture or a download. */
export const sharing = {
  own: { 'Cross-Origin-Resource-Policy': 'same-origin' },
  shared: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
};

/** For a host that is reached by https only; browsers ignore it elsewhere. */
export const transportSecurity = { 'Strict-Transport-Security': 'max-age=31536000' };
