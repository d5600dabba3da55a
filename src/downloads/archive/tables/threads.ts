import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { parseAnchor } from '../../../apparatus/anchors.ts';
import { renderedText, type LibraryPassage, type LibraryThread } from '../../../library.ts';
import { parseText } from '../../parse-text.ts';
import { joinBlocks } from '../../plain-text.ts';
import { makeTable, type Table } from './table.ts';

/**
 * The passages that threads quote, one in each row.
 * @param addressOf the full address of a page of the edition, by its path
 */
export async function makeThreadsTable(
  threads: LibraryThread[],
  quoted: Map<string, LibraryPassage[]>,
  addressOf: (path: string) => string,
): Promise<Table> {
  const comments = new Map(
    await Promise.all(
      threads.map(
        async (thread) => [thread.slug, joinBlocks(parseText((await renderedText(thread)).html), true)] as const,
      ),
    ),
  );
  const rows = threads.flatMap(({ slug, data }) =>
    (quoted.get(slug) ?? []).map((passage) => {
      const number = passage.index + 1;
      const pair = data.facing.find((pair) => pair.includes(number));
      const facing = pair?.find((other) => other !== number);
      return { slug, data, passage, number, facing, given: data.passages[passage.index]! };
    }),
  );
  return makeTable('threads', rows, {
    thread: ['id', ({ slug }) => slug],
    number: ['number', ({ data }) => data.number],
    title: ['text', ({ data }) => data.title],
    question: ['text', ({ data }) => data.question],
    comment: ['text', ({ slug }) => comments.get(slug)],
    passage: ['number', ({ number }) => number],
    facing: ['number', ({ facing }) => facing],
    heading: ['text', ({ given }) => given.heading],
    lead: ['text', ({ given }) => given.lead && toString(fromMarkdown(given.lead))],
    document: ['id', ({ passage }) => passage.document.slug],
    paragraph: ['number', ({ passage }) => parseAnchor(passage.place)?.label],
    page: ['text', ({ passage }) => passage.page],
    text: ['text', ({ passage }) => passage.words],
    document_address: ['address', ({ passage }) => addressOf(`/documents/${passage.document.slug}/#${passage.place}`)],
    address: ['address', ({ slug, number }) => addressOf(`/threads/${slug}/#passage-${number}`)],
  });
}
