/** The licence reserves this name to the font as its makers release it (SIL Open Font License, clause 3). */
const reserved = utf16('Source');

/** What ours is called instead: a name as long, so that nothing else in the font has to move. */
const ours = utf16('Reader');

/** Copyright, trademark and licence speak of the original. */
const untouched = [0, 7, 13, 14];

/**
 * Gives a font that we change a name of its own: “Reader Serif 4” for “Source Serif 4”.
 * @param font TrueType or OpenType; it is changed in place (OpenType specification, “name — Naming Table”)
 * @returns the same font
 */
export function renameFont(font: Buffer): Buffer {
  const tables = font.readUInt16BE(4);
  const directory = Array.from({ length: tables }, (_, index) => 12 + 16 * index);
  const table = font.readUInt32BE(directory.find((entry) => font.toString('latin1', entry, entry + 4) === 'name')! + 8);
  const strings = table + font.readUInt16BE(table + 4);
  for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
    const [id, length, offset] = [6, 8, 10].map((field) => font.readUInt16BE(table + 6 + 12 * index + field));
    if (untouched.includes(id!)) continue;
    const name = font.subarray(strings + offset!, strings + offset! + length!);
    for (let at = name.indexOf(reserved); at >= 0; at = name.indexOf(reserved, at)) name.set(ours, at);
  }
  return font;
}

function utf16(words: string): Buffer {
  return Buffer.from(words, 'utf16le').swap16();
}
