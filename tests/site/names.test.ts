import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { pagesOf } from './pages.ts';

/** Every name with the paragraphs and notes that have it, read and checked by hand: name → document → anchors. */
const mentions = JSON.parse(readFileSync('tests/site/mentions.json', 'utf8')) as Record<
  string,
  Record<string, string[]>
>;
/** Names whose only mention in a document stands in a link of another kind: an emendation, a misprint, a reference. */
const withinLinks: Record<string, string[]> = {
  'development-of-soviet-policy': ['vladivostok'],
  'sino-soviet-cooperation': ['malik', 'detente'],
};

const pages = pagesOf(sites.root);
const page = (path: string) => pages.find((candidate) => candidate.path === path)!.$;

describe('the index', () => {
  const $ = page('index/index.html');

  it('has the names that are expected, and no other', () => {
    expect(
      $('dl > div[id]')
        .get()
        .map(({ attribs }) => attribs['id'])
        .sort(),
    ).toEqual(Object.keys(mentions).sort());
  });

  it.each(Object.entries(mentions))('leads from %s to every paragraph that names it', (id, expected) => {
    const links = $(`[id="${id}"] .locators a`)
      .get()
      .map(({ attribs }) => attribs['href']!);
    const wanted = Object.entries(expected).flatMap(([slug, anchors]) =>
      anchors.map((anchor) => `/documents/${slug}/#${anchor}`),
    );
    expect(links.toSorted()).toEqual(wanted.toSorted());
  });

  it('is reached from the first mention of each name in each document, with its gloss', () => {
    for (const { path, $: document } of pages.filter(({ path }) => path.startsWith('documents/'))) {
      const linked = document('.name')
        .get()
        .map(({ attribs }) => attribs['href']!.split('#')[1]!);
      const slug = path.split('/')[1]!;
      const named = Object.entries(mentions)
        .filter(([, where]) => where[slug])
        .map(([id]) => id);
      expect(
        named.filter((id) => !linked.includes(id)),
        path,
      ).toEqual(withinLinks[slug] ?? []);
      expect(new Set(linked).size, path).toBe(linked.length);
      for (const link of document('.name').get())
        expect(link.attribs['data-gloss'], document(link).text()).toMatch(/\.$/);
    }
  });

  it('leads from other names to the entry', () => {
    const see = $('.see a')
      .get()
      .map(({ attribs }) => attribs['href']!.slice(1));
    expect(see.length).toBeGreaterThan(10);
    expect(see.filter((id) => !mentions[id])).toEqual([]);
  });
});

describe('the events', () => {
  it('stand in order of time, each with its paragraphs', () => {
    const $ = page('events/index.html');
    const events = $('ol > li').get();
    expect(events.length).toBeGreaterThan(20);
    for (const event of events) {
      const links = $(event)
        .find('.locators a')
        .get()
        .map(({ attribs }) => attribs['href']!);
      const expected = Object.entries(mentions[event.attribs['id']!]!).flatMap(([slug, anchors]) =>
        anchors.map((anchor) => `/documents/${slug}/#${anchor}`),
      );
      expect(links.toSorted(), event.attribs['id']).toEqual(expected.toSorted());
    }
  });
});
