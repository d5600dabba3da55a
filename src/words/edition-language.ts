import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { contentFolder } from '../content-folder.ts';

/** The language of an edition that names none. */
export const defaultLanguage = 'en-GB';

/** The language that `edition.yaml` names, whatever else is wrong in it: its mistakes are reported elsewhere. */
export function readEditionLanguage(content: string): string {
  const file = join(content, 'edition.yaml');
  const language: unknown = existsSync(file) ? parseDocument(readFileSync(file, 'utf8')).get('language') : undefined;
  return typeof language === 'string' && /^[a-z]{2,3}(-|$)/.test(language) ? language : defaultLanguage;
}

/** The language of the edition that is built. */
export const editionLanguage = readEditionLanguage(contentFolder);
