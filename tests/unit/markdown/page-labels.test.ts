import { load } from 'cheerio';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parseAnchor } from '../../../src/apparatus/anchors.ts';
import { labelsForSearch } from '../../../src/apparatus/page-label.ts';
import { draftFrontmatter } from '../../../src/commands/draft/frontmatter.ts';
import { collapseWhiteSpace } from '../../../src/edition/source.ts';
import { checkContent } from '../../../src/markdown/check-content.ts';
import { createRandom } from '../random.ts';
import { render } from './render.ts';

/**
 * However a source labels its pages, each is linked by an address of its own, keeps its label, and the text gives back
 * its source. Sources are made up, the same in every run.
 */

const random = createRandom(1642);
const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;

/** Few of each kind, so that many are repeated, skipped and out of order, and some have the address of another. */
const labels = [
  ...['1', '2', '14', '15', '016', '1024'],
  ...['i', 'xii', 'XII', 'xiii', 'mcm', '[xii]'],
  ...['[14]', '(15)', '- 15 -', '{2}', '14*', '14**', '*14', '*', '†15'],
  ...[
    '14-2',
    '14 2',
    '14a',
    '3v',
    'f. 3v',
    'A-1',
    'a1',
    'Plate III',
    'plate iii',
    'PLATE III',
    'Tafel Ä',
    'Tafel A\u0308',
  ],
  ...['page 14', '№ 4', 'Р. 14', '14-star', '２', 'ⅻ', '١٤', '"14"', '14 & 15', '<14>', '14_15', 'title'],
].filter((label) => /[\p{L}\p{N}]/u.test(label));
const words = ['The lamp', 'was lit in 14', 'xii of them', 'off the Plate III rock', 'by Tarn (15)', 'and no more.'];
const some = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(words)).join(' ');

interface Page {
  label: string;
  supplied: boolean;
}

/** Two to eight pages that begin with a paragraph, within one or within a word. */
function makeDocument(): { source: string; mdx: string; firstPage: string | undefined; pages: Page[] } {
  const pages = Array.from({ length: 2 + Math.floor(random() * 7) }, () => ({
    label: pick(labels),
    supplied: random() < 0.2,
  }));
  let source = `So ${some()}`;
  let mdx = source;
  for (const { label, supplied } of pages) {
    const written = label.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const mark = `<PageBreak ${supplied ? 'supplied' : 'page'}="${written}" />`;
    const printed = supplied ? '' : `${label}\n`;
    const next = some();
    const [inSource, inMdx] = pick([
      [`\n${printed}${next}`, ` ${mark} ${next}`],
      [`\n\n${printed}And ${next}`, `\n\n${mark} And ${next}`],
      [
        ` har-\n${printed}bour ${next}`,
        ` <Emendation source="har-&#10;${printed && `${written}&#10;`}bour" reason="Broken.">har${mark}bour</Emendation> ${next}`,
      ],
    ] as const);
    source += inSource;
    mdx += inMdx;
  }
  return { source: `${source}\n`, mdx: `${mdx}\n`, firstPage: pick([undefined, ...labels]), pages };
}

it('gives every page of every source an address, its label and the source’s text', async () => {
  const edition = mkdtempSync(join(tmpdir(), 'edition-'));
  onTestFinished(() => rmSync(edition, { recursive: true }));
  for (const folder of ['sources', 'documents']) mkdirSync(join(edition, folder));
  writeFileSync(join(edition, 'edition.yaml'), 'title: New\nsubtitle: New.\nmethod: None.\nrights: None.\n');
  for (const [index, { source, mdx, firstPage, pages }] of Array.from({ length: 40 }, makeDocument).entries()) {
    const [file, sha256] = [`${index}.txt`, createHash('sha256').update(source).digest('hex')];
    const keys = {
      title: { words: 'New', isProposal: false },
      titleSupplied: true,
      date: { edtf: '1902', isProposal: false },
      kind: 'document',
      language: 'en',
    } as const;
    const draft = draftFrontmatter({ ...keys, file, sha256, notes: { noteLines: [] }, firstPage: undefined });
    const first = firstPage === undefined ? '' : `  firstPage: ${JSON.stringify(firstPage)}\n`;
    const path = join(edition, 'documents', `${index}.mdx`);
    writeFileSync(join(edition, 'sources', file), source);
    writeFileSync(path, `---\n${draft.replace(/(?<=^source:\n)/m, first)}---\n\n${mdx}`);

    const $ = load(await render(edition, path));
    const breaks = $('[role="doc-pagebreak"]')
      .toArray()
      .map(({ attribs }) => attribs);
    const shown = pages.map(({ label, supplied }) => (supplied ? `[${label}]` : label));
    expect(breaks.map((each) => each['data-n'])).toEqual(shown);
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id']!);
    expect([...new Set(ids)]).toEqual(ids);

    const found = breaks.map((each) => ({ anchor: each['id']!, label: each['data-n']! }));
    const told = JSON.parse(labelsForSearch(found) ?? '{}') as Record<string, string>;
    expect(found.map(({ anchor }) => told[anchor] ?? parseAnchor(anchor)?.label)).toEqual(shown);

    $('[data-editorial]').remove();
    $('[data-source]').each((_, node) => void $(node).text(node.attribs['data-source']!));
    expect(collapseWhiteSpace($('#transcription').text())).toBe(collapseWhiteSpace(source));
  }
  expect((await checkContent(edition)).map(({ message }) => message)).toEqual([]);
});
