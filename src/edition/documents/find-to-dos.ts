import { z } from 'astro/zod';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  return pathsIn(data).map((path) => ({ file: relativePath(file), line: lineOf(path), key: path.join('.') }));
}

function pathsIn(value: unknown): string[][] {
  if (isToDo(value)) return [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => pathsIn(each).map((path) => [key, ...path]));
}

/** What is still to be written in an edition, by file. */
export const findAllToDos = (content: string, documents: string[]): ToDo[] =>
  [join(content, 'edition.yaml'), ...documents].flatMap(findToDos);
