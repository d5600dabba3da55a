import { z } from 'astro/zod';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPair, parseDocument, visit } from 'yaml';
import { extractFrontmatter, validateYaml } from '../check-yaml.ts';
import { relativePath } from '../mistake.ts';
import { isToDo } from './to-do.ts';

/** A key that is still to be written. */
export interface ToDo {
  /** As messages name it. */
  file: string;
  line: number;
  /** Path of the key: `rights.statement`. */
  key: string;
}

/** Finds what is still to be written in one file: a document, or edition.yaml, whose defaults count once. */
export function findToDos(file: string): ToDo[] {
  if (!existsSync(file)) return [];
  const words = readFileSync(file, 'utf8');
  const [yaml, before] = file.endsWith('.yaml') ? [words, 0] : [extractFrontmatter(words) ?? '', 1];
  const { data, lineOf } = validateYaml(z.looseObject({}), yaml, before, file);
  const paths = [...pathsIn(data), ...pathsMarked(yaml)];
  return paths
    .map((path) => ({ file: relativePath(file), line: lineOf(path), key: path.join('.') }))
    .sort((a, b) => a.line - b.line);
}

/** Keys whose value a comment calls a proposal: `title: The lamp # TODO is it the title?`. */
function pathsMarked(yaml: string): string[][] {
  const paths: string[][] = [];
  visit(parseDocument(yaml), {
    Scalar: (_, { comment }, ancestors) => {
      if (/^\s*TODO\b/.test(comment ?? '')) paths.push(ancestors.filter(isPair).map(({ key }) => String(key)));
    },
  });
  return paths;
}

function pathsIn(value: unknown): string[][] {
  if (isToDo(value)) return [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => pathsIn(each).map((path) => [key, ...path]));
}

/** What is still to be written in an edition, by file. */
export const findAllToDos = (content: string, documents: string[]): ToDo[] =>
  [join(content, 'edition.yaml'), ...documents].flatMap(findToDos);
