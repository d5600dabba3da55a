import type { Page } from 'playwright-core';

/** Where a reader stands after following a link within a page. */
export interface Arrival {
  /** The element that the address names. */
  target: string | undefined;
  /** Whether its beginning can be seen. */
  inView: boolean;
}

/** Reads, within the page, where a link, or the address that was opened, has led to. */
export function readArrival(): Arrival {
  const target = document.querySelector(':target') ?? undefined;
  const [box] = target?.getClientRects() ?? [];
  const seen = target?.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  return {
    target: target?.id,
    inView: !!box && !!seen && box.top >= 0 && box.top < innerHeight && box.left >= 0 && box.left < innerWidth,
  };
}

/** Reads where a link, or the address that was opened, has led to. */
export const arrival = (page: Page): Promise<Arrival> => page.evaluate(readArrival);
