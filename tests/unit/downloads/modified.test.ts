import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLastModified } from '../../../src/downloads/modified.ts';

const nowhere = mkdtempSync(join(tmpdir(), 'no-repository-'));

test('an edition is dated by what the builder says', () => {
  expect(readLastModified(nowhere, { SOURCE_DATE_EPOCH: '86400' })).toBe('1970-01-02T00:00:00Z');
});

test('an edition outside any repository has a date that does not change', () => {
  expect(readLastModified(nowhere, {})).toBe('1980-01-01T00:00:00Z');
});

test('an edition in a folder that is not there has that date too', () => {
  expect(readLastModified(join(nowhere, 'none'), {})).toBe('1980-01-01T00:00:00Z');
});
