import { createServer, type AddressInfo } from 'node:net';

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

/** Waits until something answers at an address. */
export async function answers(address: string): Promise<void> {
  while (!(await fetch(address).catch(() => undefined))) await new Promise(setImmediate);
}
