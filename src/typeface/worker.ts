import subsetFont from 'subset-font';

/** Cuts a font down to some letters. */
export default function subset([font, ...options]: Parameters<typeof subsetFont>): Promise<Uint8Array> {
  return subsetFont(Buffer.from(font), ...options); // between threads a Buffer loses its class
}
