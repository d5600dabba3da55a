import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { siteAddress } from '../addresses.ts';
import { nameLinks } from '../apparatus/links.ts';

/**
 * The tree of a text that was marked up for its page, its internal links by name. Where its nodes stand in the file,
 * which takes twice as long, is not noted.
 */
export const parseText = (html: string): Root => nameLinks(fromParse5(parseFragment(html)) as Root, siteAddress(''));
