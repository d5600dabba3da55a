import { readFileSync } from 'node:fs';
import { extractFrontmatter, validateYaml } from '../check-yaml.ts';
import { documentSchema } from '../document-schema.ts';
import { Mistake } from '../mistake.ts';
import { readDefaults } from './defaults.ts';

/**
 * The frontmatter of a document, checked; without data where there are mistakes; `own` has the keys as written, `given`
 * those of the defaults too.
 */
export type ReadDocument = ReturnType<typeof readDocument>;

/** What a file without frontmatter is read as: YAML that gives no keys, not even those of the defaults. */
const notRead = '[';

/**
 * Reads the frontmatter of a document, with what its edition says for all documents.
 * @param file its MDX file
 * @param content the edition’s folder
 */
export function readDocument(file: string, content: string) {
  const defaults = readDefaults(content);
  const yaml = extractFrontmatter(readFileSync(file, 'utf8')) ?? notRead;
  const { data, own, given, lineOf, mistakes } = validateYaml(documentSchema, yaml, 1, file, defaults);
  const unsure = defaults.findUnsure(own).map(
    (key) =>
      new Mistake({
        file,
        line: lineOf([key]),
        mistake: `“${key}” differs from its default, which has a certainty, and has none itself.`,
        remedy:
          'Add “certainty:” (stated, confirmed, inferred or not established) and, unless it is stated, “reason:”.',
      }),
  );
  return { data: unsure.length > 0 ? undefined : data, own, given, lineOf, mistakes: [...mistakes, ...unsure] };
}
