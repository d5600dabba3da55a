import { load } from 'cheerio';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sites, type Site } from '../build.ts';

const read = ({ folder }: Site, path: string) => load(readFileSync(join(folder, path), 'utf8'));
const threads = [sites.root, sites.fixture].flatMap((site) =>
  globSync('threads/*.mdx', { cwd: site.content }).map((file) => [basename(file, '.mdx'), site] as const),
);
const passagesOf = ({ content }: Site, slug: string) =>
  (
    parse(readFileSync(join(content, 'threads', `${slug}.mdx`), 'utf8').split('---')[1]!) as {
      passages: { document: string; from: string; to: string }[];
    }
  ).passages;

/** The words of a part of a page, without what the editors put into it and without note numbers. */
function words($: ReturnType<typeof load>, selector: string): string {
  const part = $(selector).clone();
  part.find('[data-editorial], sup').remove();
  return part.text().replace(/\s+/g, ' ').trim();
}

describe.each(threads)('the thread %s', (slug, site) => {
  const $ = read(site, `threads/${slug}/index.html`);
  const expected = passagesOf(site, slug);

  it('quotes each passage word for word, from its first words to its last', () => {
    expect($('figure').length).toBe(expected.length);
    expected.forEach(({ document, from, to }, index) => {
      const quoted = words($, `#passage-${index + 1} blockquote`);
      expect(quoted.startsWith(from), `${quoted} begins with ${from}`).toBe(true);
      expect(quoted.endsWith(to), `${quoted} ends with ${to}`).toBe(true);
      expect(words(read(site, `documents/${document}/index.html`), '[data-transcription]')).toContain(quoted);
    });
  });

  it('leads from each passage to its place, and from there back', () => {
    expected.forEach(({ document }, index) => {
      const href = $(`#passage-${index + 1} figcaption a`).attr('href')!;
      const [path, anchor] = href.split('#');
      expect(path).toBe(`/documents/${document}/`);
      const mark = read(site, `documents/${document}/index.html`)(`[id="${anchor}"]`);
      expect(mark.attr('href')).toBe(`/threads/${slug}/#passage-${index + 1}`);
      expect(mark.closest('[data-transcription]').length).toBe(1);
      expect(mark.attr('data-editorial')).toBeDefined();
    });
  });

  it('is listed at the foot of every document that it quotes', () => {
    for (const document of new Set(expected.map((passage) => passage.document))) {
      const foot = read(site, `documents/${document}/index.html`);
      const links = foot(`[aria-labelledby="referred"] a[href^="/threads/${slug}/"]`)
        .get()
        .map(({ attribs }) => attribs['href']!);
      expect(links, document).not.toEqual([]);
      expect(new Set(links).size, document).toBe(links.length);
    }
  });
});
