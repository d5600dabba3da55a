import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../src/edition/check-names.ts';

describe('checkNames', () => {
  it.each([
    [
      '- { id: a, heading: A, gloss: A., forms: [X] }\n- { id: b, heading: B, gloss: B., forms: [X] }',
      'persons.yaml:2: The form “X” is listed under both “a” and “b”.',
    ],
    [
      '- { id: a, heading: A, gloss: A. }\n- { id: a, heading: B, gloss: B. }',
      'persons.yaml:2: The id “a” is used twice',
    ],
    ['- { id: a, heading: A, gloss: A., seeAlso: [b] }', 'persons.yaml:1: Unknown name “b” in seeAlso.'],
    ['- { id: a, heading: A, gloss: A., dates: "19x" }', 'persons.yaml:1: Invalid dates in item 1. “19x” is not EDTF.'],
    ['- { id: a, heading: A, gloss: A., from: X }', 'persons.yaml:1: The key “from” in item 1 is unknown.'],
  ])('refuses %s', (yaml, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'names-'));
    mkdirSync(join(folder, 'names'));
    writeFileSync(join(folder, 'names/persons.yaml'), yaml);
    expect(checkNames(folder).map((mistake) => mistake.message)).toEqual([expect.stringContaining(message)]);
  });
});
