/**
 * The one script that stands within each page: it sets the paper before anything is painted, so that the wrong one
 * never flashes. The policy knows it by its hash, which docs/nginx.conf and docs/Caddyfile carry too.
 */
export const beforePaint = `try { const theme = localStorage.getItem('theme'); if (theme) document.documentElement.dataset.theme = theme; } catch {}`;
