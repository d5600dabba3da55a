import { expect, test } from 'vitest';
import { nameSchema } from '../../../../src/edition/names.ts';
import { identifiersOf } from '../../../../src/edition/names/identifiers.ts';

const parse = (identifiers: object) =>
  nameSchema.safeParse({ id: 'tarn', heading: 'Tarn', gloss: 'Harbour master.', ...identifiers });

test.each([
  [{ wikidata: 'Q9999999999' }, 'https://www.wikidata.org/entity/Q9999999999'],
  [{ viaf: 99999999 }, 'https://viaf.org/viaf/99999999'],
  [{ viaf: '9999999999999999999999' }, 'https://viaf.org/viaf/9999999999999999999999'],
  [{ gnd: 999999990 }, 'https://d-nb.info/gnd/999999990'],
  [{ geonames: 999999999 }, 'https://sws.geonames.org/999999999/'],
])('%j has the address %s', (identifiers, address) => {
  expect(identifiersOf(parse(identifiers).data!).map((found) => found.address)).toEqual([address]);
});

// Examples of the Deutsche Nationalbibliothek (95980479-X), of SeeAlso::Identifier::PND (101115658X) and of
// acdh-id-reconciler (4010858-2, of the old SWD).
test.each(['95980479-X', '101115658X', '4010858-2'])('%s is a GND number', (gnd) => {
  expect(parse({ gnd }).success).toBe(true);
});

test.each([
  [{ wikidata: 9999999999 }, 'Write the number alone, with its Q'],
  [{ wikidata: 'https://www.wikidata.org/wiki/Q9999999999' }, 'Write the number alone, with its Q'],
  [{ viaf: 'VIAF 99999999' }, 'Write the digits alone'],
  [{ viaf: 1e22 }, 'Put it in quotation marks'],
  [{ gnd: 'gnd/999999990' }, 'Write the number alone, as it is published'],
  [{ gnd: '999999991' }, 'The last character does not fit the others'],
  [{ gnd: '101115685X' }, 'The last character does not fit the others'],
  [{ gnd: '4010858-3' }, 'The last character does not fit the others'],
  [{ geonames: 'Saltmere' }, 'Write the digits alone'],
])('%j is refused', (identifiers, remedy) => {
  const { issues } = parse(identifiers).error!;
  expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining(remedy)]);
});
