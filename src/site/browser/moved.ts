/** Leads on from a page that has moved, to the same place in it; Back then skips the old address. */
const { href } = document.querySelector<HTMLAnchorElement>('#moved-to')!;
location.replace(href + location.hash);

export {};
