import { listDocumentFiles } from '../edition/check-edition.ts';
import { findAllToDos, type ToDo } from '../edition/documents/find-to-dos.ts';
import { count } from '../words/en/count.ts';

/** What is still to be written in an edition: a line for each file, and how many there are; `undefined` where all is. */
export function describeToDos(content: string): { lines: string[]; sum: string } | undefined {
  const documents = listDocumentFiles(content);
  const toDos = findAllToDos(content, documents);
  if (toDos.length === 0) return undefined;
  const files = Map.groupBy(toDos, ({ file }) => file);
  return {
    lines: [...files].map(([file, keys]) => `${file}: to do: ${keys.map(describe).join(', ')}`),
    sum: `${count(documents.length, 'document')}, ${toDos.length.toLocaleString('en')} ${toDos.length === 1 ? 'to-do' : 'to-dos'}`,
  };
}

const describe = ({ key, line }: ToDo): string => `${key} (line ${line})`;
