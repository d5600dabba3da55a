import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import jsonld from 'jsonld';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sites, type Site } from '../../build.ts';
import { documentsOf } from '../../built/pages.ts';

type Item = Record<string, unknown>;

/** What a format has no place for, as citation-js writes it. */
const unknownTo = {
  'csl.json': [],
  bib: [
    'recipient',
    'authority',
    'source',
    'number',
    'circa',
    'volume-title',
    'section',
    'genre',
    'original-date',
    'archive',
    'archive_location',
  ],
  ris: [
    'number',
    'authority',
    'volume-title',
    'original-date',
    'circa',
    'chapter-number',
    'section',
    'genre',
    'recipient',
    'issued',
    'source',
    'archive',
    'archive_location',
  ],
};
/** Types that a format has none for, so that another is read back. */
const typesUnknownTo = { 'csl.json': [], bib: ['speech'], ris: ['speech', 'document'] };
const formats = Object.keys(unknownTo) as (keyof typeof unknownTo)[];

describe.each(Object.entries(sites))('the site “%s”', (_, site) => {
  describe.each(documentsOf(site).map((document) => [document.slug, document] as const))(
    '%s',
    (slug, { data, page: { $, url } }) => {
      const json = JSON.parse(textOf(site, `documents/${slug}.csl.json`)) as [Item];

      it.each(formats)('is the same item in .%s, read back', (format) => {
        // citation-js has no date with an open end, and cannot read one without a beginning.
        const open = json[0]['issued'] !== undefined && 'literal' in (json[0]['issued'] as Item);
        const text = textOf(site, `documents/${slug}.${format}`).replace(open ? /\tdate = .*\n/ : '', '');
        const read = new Cite(text).data as Item[];
        expect(read).toHaveLength(1);
        const kept = Object.keys(json[0]).filter(
          (key) =>
            !unknownTo[format].some((unknown) => unknown === key) &&
            !(open && key === 'issued' && format !== 'csl.json') &&
            !(key === 'type' && (typesUnknownTo[format] as string[]).includes(String(json[0]['type']))) &&
            !(json[0]['type'] === 'report' && key === 'container-title'),
        );
        for (const key of kept) expect([key, plain(read[0]![key], format)]).toEqual([key, plain(json[0][key], format)]);
      });

      it('says in each file that an uncertain date is so', () => {
        const doubtful = /[?~]/.test(data.date.edtf ?? '') || data.date.certainty === 'inferred';
        // A date with an open end is in words.
        expect(/"circa": true|"literal": ".*[?[]/.test(JSON.stringify(json[0]['issued'], null, 1))).toBe(doubtful);
        expect(/date = \{[^}]+\?[^}]*\}/.test(textOf(site, `documents/${slug}.bib`))).toBe(doubtful);
        expect(/^DA {2}- .*[?~]/m.test(textOf(site, `documents/${slug}.ris`))).toBe(doubtful);
      });

      it('is cited by its own address, with no date of access and no author that nobody knows', () => {
        expect(json[0]['URL']).toBe(url.href);
        expect(json[0]).not.toHaveProperty('accessed');
        expect(JSON.stringify(json)).not.toMatch(/anonym/i);
        for (const citation of $('[data-citation]').toArray()) expect($(citation).text()).toContain(url.href);
      });

      it('links to each file, for people and for machines', () => {
        for (const format of formats) {
          const address = new URL(`../${slug}.${format}`, url);
          expect($(`link[rel=alternate][href="${address.href}"]`), format).toHaveLength(1);
          expect($(`.how-to-cite a[href="${address.pathname}"]`), format).toHaveLength(1);
        }
        expect($('link[rel=cite-as]').attr('href')).toBe(url.href);
      });

      it('is an item of the edition in JSON-LD, which needs no network', async () => {
        const data = JSON.parse($('script[type="application/ld+json"]').text()) as object;
        const [expanded] = await jsonld.expand(data, {
          documentLoader: (url) => {
            throw new Error(`asked for ${url}`);
          },
        });
        const https = 'https://schema.org/';
        expect(expanded!['@id']).toBe(url.href);
        expect(expanded!['@type']).toEqual([
          expect.stringMatching(/^https:\/\/schema\.org\/(Article|Report|Chapter)$/),
        ]);
        expect(expanded![`${https}name`]).toEqual([{ '@value': json[0]['title'] }]);
        expect(expanded![`${https}url`]).toEqual([{ '@id': url.href }]);
        const home = new URL('../../', url).href;
        expect(expanded![`${https}isPartOf`]).toContainEqual(
          expect.objectContaining({ '@id': home, '@type': [`${https}Collection`] }),
        );
      });

      it('tells indexes what is certain, and Dublin Core what is doubtful too', () => {
        const meta = (name: string) =>
          $(`meta[name="${name}"]`)
            .toArray()
            .map((node) => node.attribs['content']);
        expect(meta('citation_title')).toEqual([json[0]['title']]);
        expect(meta('dcterms.identifier')).toEqual([url.href]);
        expect(meta('dcterms.creator')).toHaveLength(((json[0]['author'] as unknown[] | undefined) ?? []).length);
        const inBrackets = $('meta[name^=citation_]')
          .toArray()
          .map((node) => node.attribs)
          .filter(({ name, content }) => name !== 'citation_title' && content!.startsWith('['));
        expect(inBrackets).toEqual([]);
      });

      it('has a picture of the size that it is said to have, on the paper of the pages', async () => {
        const image = new URL($('meta[property="og:image"]').attr('content')!);
        const picture = sharp(join(site.folder, image.pathname.slice(site.base.length)));
        const { width, height, format } = await picture.metadata();
        expect(
          (await picture.extract({ left: 0, top: 0, width: 1, height: 1 }).removeAlpha().raw().toBuffer()).toString(
            'hex',
          ),
        ).toBe('fbfaf6');
        const property = (name: string) => Number($(`meta[property="og:image:${name}"]`).attr('content'));
        expect({ width, height, format }).toEqual({
          width: property('width'),
          height: property('height'),
          format: 'png',
        });
      });
    },
  );
});

it.each(documentsOf(sites.fixture).map(({ slug }) => [slug]))(
  'the picture of %s has the same bytes in two builds',
  (slug) => {
    const [one, other] = [sites.fixture, sites.reader].map(({ folder }) =>
      readFileSync(join(folder, 'documents', `${slug}.png`)),
    );
    expect(one!.equals(other!)).toBe(true);
  },
);

const textOf = ({ folder }: Site, file: string): string => readFileSync(join(folder, file), 'utf8');

/** A value as all formats can say it: a name in one part is the name, a date is its numbers; RIS has one hand for the editor and the receiver. */
function plain(value: unknown, format: string): unknown {
  if (Array.isArray(value)) return value.map((each: Item) => (typeof each === 'object' ? nameOf(each, format) : each));
  if (value !== null && typeof value === 'object' && format !== 'csl.json') return (value as Item)['date-parts'];
  return value;
}

/** RIS parts a name at its first comma, so that a body has none there. */
function nameOf({ literal, family, given }: Item, format: string): unknown {
  if (typeof literal === 'string') return format === 'ris' ? literal.replaceAll(',', '') : literal;
  return [family, given].filter(Boolean).join(', ');
}
