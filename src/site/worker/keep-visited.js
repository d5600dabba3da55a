{
  const { CacheFirst, NetworkFirst } = workbox.strategies;
  const expiring = (maxEntries) => [new workbox.expiration.ExpirationPlugin({ maxEntries, purgeOnQuotaError: true })];
  const route = (isMeant, strategy) =>
    workbox.routing.registerRoute(
      ({ sameOrigin, request, url }) => sameOrigin && isMeant(url.pathname, request),
      strategy,
    );
  const named = { cacheName: 'hashed', plugins: expiring(2000) };

  // Asked for anew since it was damaged (src/search/browser/engine.ts): what comes takes the place of what is kept.
  route((path, { cache }) => cache === 'reload' && /\/pagefind\/.+\//.test(path), new NetworkFirst(named));
  route((path) => hashed.test(path), new CacheFirst(named));
  route(
    (path) => /(\/|names\.json|glosses(\/[^/]+|\.json)|pagefind\/[^/]+)$/.test(path),
    new NetworkFirst({ cacheName: 'visited', plugins: expiring(1000), matchOptions: { ignoreSearch: true } }),
  );
}
