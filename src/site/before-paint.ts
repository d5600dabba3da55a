/**
 * The one script that stands within each page: it sets the paper, and the italic where it has been fetched, before
 * anything is painted, so that nothing flashes. The policy knows it by its hash, which docs/nginx.conf and docs/Caddyfile carry too.
 */
export const beforePaint = `try { const { theme, italic } = localStorage, { dataset } = document.documentElement; if (theme) dataset.theme = theme; if (italic) dataset.italic = italic; } catch {}`;
