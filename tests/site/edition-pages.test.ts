import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { pagesOf } from '../built/pages.ts';
import { readEmbeddedMetadata } from '../consumers/embedded-metadata.ts';

const home = 'https://schema.org/';

describe.each([
  ['index.html', 'Collection', 'Letters from Saltmere'],
  ['names/index.html', 'DefinedTermSet', 'Index'],
  ['threads/the-lamp/index.html', 'Article', 'Who kept the lamp?'],
])('%s', (path, type, title) => {
  const { $, url } = pagesOf(sites.fixture).find((page) => page.path === path)!;
  const data = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;

  it('is known to search engines by what it is', () => {
    expect(data).toMatchObject({ '@type': type, '@id': url.href, name: $('h1').text().trim(), inLanguage: 'en-US' });
    expect((data['@context'] as { '@vocab': string })['@vocab']).toBe(home);
    expect($('h1').text()).toContain(title);
    const edition = new URL(sites.fixture.base, sites.fixture.origin).href;
    if (type !== 'Collection') expect(data['isPartOf']).toMatchObject({ '@id': edition, '@type': 'Collection' });
  });

  it('is saved by Zotero as a web page, with the editors and its address', () => {
    expect(readEmbeddedMetadata($)).toMatchObject({
      itemType: 'webpage',
      title: $('h1').text().trim(),
      url: url.href,
      creators: [
        { creatorType: 'author', firstName: 'Ada', lastName: 'Quill' },
        { creatorType: 'author', firstName: 'Ned', lastName: 'Tarbox' },
      ],
    });
  });
});

it('cites a thread, and names the documents that it quotes', () => {
  const { $, url } = pagesOf(sites.fixture).find(({ path }) => path === 'threads/the-lamp/index.html')!;
  expect($('[data-citation]').html()).toBe(
    `“${$('h1').text().trim()}” in <i>Letters from Saltmere</i>, ed. Ada Quill and Ned Tarbox, ${url.href}.`,
  );
  const data = JSON.parse($('script[type="application/ld+json"]').text()) as { citation: { '@id': string }[] };
  const quoted = new Set(
    $('figure a[href*="/documents/"]')
      .toArray()
      .map(({ attribs }) => new URL(attribs['href']!.split('#')[0]!, url).href),
  );
  expect(new Set(data.citation.map((each) => each['@id']))).toEqual(quoted);
});
