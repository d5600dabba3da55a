import { Mistake, relativePath } from '../mistake.ts';
import type { Order } from './order.ts';

/** A document with its number, and the line of a key in its file. */
interface Numbered {
  file: string;
  number: string | undefined;
  lineOf: (path: PropertyKey[]) => number;
}

/**
 * Finds documents of one number, and those without one where others have one or the edition is ordered by it.
 * @param order as edition.yaml has it
 */
export function checkNumbers(documents: Numbered[], order: Order): Mistake[] {
  const first = new Map<string, string>();
  const [numbered] = documents.filter(({ number }) => number !== undefined);
  return documents.flatMap(({ file, number, lineOf }) => {
    const refuse = (mistake: string, remedy: string) => [
      new Mistake({ file, line: lineOf(['number']), mistake, remedy }),
    ];
    if (number === undefined) {
      if (numbered)
        return refuse(
          `The key “number” is missing, and ${relativePath(numbered.file)} has one.`,
          'Give each document its number, such as number: "29", or none.',
        );
      return order === 'number'
        ? refuse(
            'The key “number” is missing, and edition.yaml orders the documents by it.',
            'Add it, such as number: "29", or correct “order:” there.',
          )
        : [];
    }
    const other = first.get(number);
    if (other === undefined) {
      first.set(number, file);
      return [];
    }
    return refuse(`${relativePath(other)} has the same number, ${number}.`, 'Give each document its own.');
  });
}
