import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sites } from '../build.ts';

const { folder, content } = sites.root;
const read = (path: string) => load(readFileSync(join(folder, path), 'utf8'));
const threads = globSync('threads/*.mdx', { cwd: content }).map((file) => file.split('/')[1]!.replace('.mdx', ''));
const passagesOf = (slug: string) =>
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

describe.each(threads)('the thread %s', (slug) => {
  const $ = read(`threads/${slug}/index.html`);
  const expected = passagesOf(slug);

  it('quotes each passage word for word, from its first words to its last', () => {
    expect($('figure').length).toBe(expected.length);
    expected.forEach(({ document, from, to }, index) => {
      const quoted = words($, `#passage-${index + 1} blockquote`);
      expect(quoted.startsWith(from), `${quoted} begins with ${from}`).toBe(true);
      expect(quoted.endsWith(to), `${quoted} ends with ${to}`).toBe(true);
      expect(words(read(`documents/${document}/index.html`), '[data-transcription]')).toContain(quoted);
    });
  });

  it('leads from each passage to its place, and from there back', () => {
    expected.forEach(({ document }, index) => {
      const href = $(`#passage-${index + 1} > p a`).attr('href')!;
      const [path, anchor] = href.split('#');
      expect(path).toBe(`/documents/${document}/`);
      const mark = read(`documents/${document}/index.html`)(`[id="${anchor}"]`);
      expect(mark.attr('href')).toBe(`../../threads/${slug}/#passage-${index + 1}`);
      expect(mark.closest('[data-transcription]').length).toBe(1);
      expect(mark.attr('data-editorial')).toBeDefined();
    });
  });

  it('is listed at the foot of every document that it quotes', () => {
    for (const document of new Set(expected.map((passage) => passage.document))) {
      expect(
        read(`documents/${document}/index.html`)(`[aria-labelledby="referred"] a[href^="/threads/${slug}/"]`).length,
        document,
      ).toBe(1);
    }
  });
});
