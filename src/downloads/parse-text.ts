import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { siteAddress } from '../addresses.ts';
import { nameLinks } from '../apparatus/links.ts';

/** The tree of a text that was marked up for its page, its internal links by name. */
export const parseText = (html: string): Root => nameLinks(fromHtml(html, { fragment: true }), siteAddress(''));
