import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { validateYaml } from './check-yaml.ts';
import { Mistake } from './mistake.ts';
import { listNameFiles, nameKinds, namesSchema, readIds } from './names.ts';
import { didYouMean } from './did-you-mean.ts';

/** What remains of “Allies, the” where its comma has parted it. */
const article = /^(the|an?|der|die|das|le|la|les)$/i;

/** Finds the mistakes in names that show without the texts: keys, ids, forms listed under two entries. */
export function checkNames(content: string): Mistake[] {
  const mistakes: Mistake[] = [];
  const entries: {
    id: string;
    aliases: string[];
    forms: string[];
    seeAlso: string[];
    at: { file: string; line: number };
  }[] = [];
  for (const file of listNameFiles(content)) {
    if (!(nameKinds as readonly string[]).includes(basename(file, '.yaml'))) {
      mistakes.push(
        new Mistake({
          file,
          mistake: 'Unknown kind of name.',
          remedy: `Name the file one of: ${nameKinds.map((kind) => `${kind}.yaml`).join(', ')}.`,
        }),
      );
    }
    const { data, mistakes: found, lineOf } = validateYaml(namesSchema, readFileSync(file, 'utf8'), 0, file);
    mistakes.push(...found);
    entries.push(...(data ?? []).map((name, index) => ({ ...name, at: { file, line: lineOf([index]) } })));
  }

  const known = readIds(content);
  const ids = new Map<string, string>();
  const forms = new Map<string, string>();
  for (const { id, aliases, forms: own, at } of entries) {
    if (ids.has(id))
      mistakes.push(
        new Mistake({
          ...at,
          mistake: `The id “${id}” is used twice, also in ${ids.get(id)}.`,
          remedy: 'Change one of them.',
        }),
      );
    ids.set(id, at.file);
    for (const alias of aliases.filter((alias) => article.test(alias)))
      mistakes.push(
        new Mistake({
          ...at,
          mistake: `The alias “${alias}” is only an article.`,
          remedy: 'A comma ends an alias in a list. Put the whole in quotation marks: ["Allies, the"].',
        }),
      );
    for (const form of own) {
      const other = forms.get(form);
      if (other)
        mistakes.push(
          new Mistake({
            ...at,
            mistake: `The form “${form}” is listed under both “${other}” and “${id}”.`,
            remedy: 'Remove it from one of them, and mark ambiguous mentions with <Name id="…">.',
          }),
        );
      forms.set(form, id);
    }
  }
  for (const { seeAlso, at } of entries) {
    for (const target of known ? seeAlso.filter((other) => !known.has(other)) : []) {
      mistakes.push(
        new Mistake({
          ...at,
          mistake: `Unknown name “${target}” in seeAlso.${didYouMean(target, known!)}`,
          remedy: 'Correct the id or remove it.',
        }),
      );
    }
  }
  return mistakes;
}
