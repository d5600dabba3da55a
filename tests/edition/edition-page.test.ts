import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { documentsOf, pagesOf } from '../built/pages.ts';
import { compare } from '../built/rebuild.ts';

describe.each([
  ['the edition', sites.root],
  ['the other edition', sites.fixture],
])('the one page of %s', (_, site) => {
  const { $ } = pagesOf(site).find(({ path }) => path === 'edition/index.html')!;
  const words = documentsOf(site).reduce((sum, { page }) => sum + page.$('.text').text().split(/\s+/).length, 0);
  const isLong = words > 28_000; // with the marks in the margin; src/pages/edition/index.astro counts without

  const documents = isLong ? [] : documentsOf(site);

  it('holds all documents, once each, in their order; none where they are too long for one page', () => {
    const order = documents.map(({ slug, page }) => ({
      id: `${slug}-document`,
      position: Number(page.$('[data-position]').attr('data-position')),
    }));
    expect(
      $('article.chapter')
        .get()
        .map(({ attribs }) => attribs['id']),
    ).toEqual(order.sort((a, b) => a.position - b.position).map(({ id }) => id));
    expect($('main a[href$="/edition.epub"]').length).toBeGreaterThan(0);
  });

  it('begins with the introduction, where there is one', () => {
    const page = isLong ? undefined : pagesOf(site).find(({ path }) => path === 'introduction/index.html');
    const section = $('.edition-page > nav + *');
    expect(section.attr('id') === 'introduction').toBe(page !== undefined);
    if (!page) return;
    expect(section.find('h2').text()).toBe(page.$('h1').text());
    for (const node of page.$('[data-pagefind-body] :is(p, li, dd)').toArray())
      expect(section.text()).toContain(page.$(node).text());
    expect($('.edition-page > nav a').first().attr('href')).toBe('#introduction');
  });

  it.each(documents.map((document) => [document.slug, document] as const))(
    'says what the source of %s says',
    (slug, { page, part }) => {
      const matter = page
        .$('[data-source-matter]')
        .toArray()
        .map((line) => page.$.html(line))
        .join('');
      expect(compare(`${$.html(`[id="${slug}-document"]`)}${matter}`, part).faults).toEqual([]);
    },
  );

  it('is found by no search', () => {
    expect($('[data-pagefind-body]')).toHaveLength(0);
  });
});
