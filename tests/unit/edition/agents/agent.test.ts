import { describe, expect, it } from 'vitest';
import { agents, editors } from '../../../../src/edition/agents/agent.ts';
import { formatAgents } from '../../../../src/edition/agents/format-agents.ts';

const reason = 'For the test.';
const stated = { certainty: 'stated' };

describe('who is written', () => {
  it.each([
    ['by parts', { given: 'Ludo', particle: 'van', family: 'Tromp', suffix: 'Jr.' }, 'Ludo van Tromp Jr.'],
    ['by the family name alone', { family: 'Tromp' }, 'Tromp'],
    ['as a name', { name: 'The 5th Earl of Saltmere' }, 'The 5th Earl of Saltmere'],
    ['as a name with an office beside it', { name: 'H. Tarn', office: 'Harbour Master' }, 'H. Tarn, Harbour Master'],
    ['as a body', { body: 'Board of Lights, Mole and Chain' }, 'Board of Lights, Mole and Chain'],
    ['as an inference', { name: 'H. Tarn', certainty: 'inferred', reason }, '[H. Tarn]'],
    ['as a list', [{ family: 'Holm', given: 'Greta' }, { body: 'Board of Lights' }], 'Greta Holm; Board of Lights'],
    ['as unknown', { certainty: 'not established', reason }, undefined],
  ])('%s', (_, written, said) => {
    expect(formatAgents(agents.parse(written))).toBe(said);
  });

  it('keeps the short form with the name as it is sorted', () => {
    expect(agents.parse({ name: 'Hester Tarn, Harbour Master', inverted: 'Tarn, Hester' })).toEqual([
      { ...stated, name: 'Hester Tarn, Harbour Master', parts: { family: 'Tarn', given: 'Hester' }, isBody: false },
    ]);
  });

  it('has no parts for a body, though it has a comma', () => {
    expect(agents.parse({ body: 'Board of Lights, Mole and Chain' })).toEqual([
      { ...stated, name: 'Board of Lights, Mole and Chain', isBody: true },
    ]);
  });
});

it('reads the editors of a book from words or keys', () => {
  expect(
    editors.parse(['Quill, Ada', 'King, Martin, Jr.', 'Tarbox & Sons', { body: 'Records Society, Inc.' }]),
  ).toEqual([
    { ...stated, name: 'Ada Quill', parts: { family: 'Quill', given: 'Ada' }, isBody: false },
    { ...stated, name: 'Martin King Jr.', parts: { family: 'King', given: 'Martin', suffix: 'Jr.' }, isBody: false },
    { ...stated, name: 'Tarbox & Sons', isBody: false },
    { ...stated, name: 'Records Society, Inc.', isBody: true },
  ]);
});
