import { existsSync, globSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files that an editor names: by path, by pattern (`sources/*.txt`, where the shell has not put the files in its
 * place), by folder (its text files), as a shell or a file manager writes them (`~/…`, `'…'`, `a\ b.txt`, `file://…`).
 * @param startedIn the folder in which the command was typed, which npm leaves
 * @returns the paths, each once, in the order given; those that match nothing as they are
 */
export function findFiles(names: string[], startedIn = process.env['INIT_CWD'] ?? process.cwd()): string[] {
  return [...new Set(names.flatMap((name) => findNamed(name.trim(), startedIn)))];
}

function findNamed(name: string, startedIn: string): string[] {
  const readings = [name, unquote(name), unquote(name).replace(/\\(.)/g, '$1')];
  const paths = readings.flatMap((each) => [resolve(startedIn, expandHome(each)), resolve(expandHome(each))]);
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) {
    const pattern = expandHome(unquote(name));
    const matches = /[*?[{]/.test(pattern)
      ? globSync(pattern, { cwd: startedIn }).map((each) => resolve(startedIn, each))
      : [];
    return matches.length > 0 ? matches.sort() : [unquote(name)];
  }
  if (!statSync(found).isDirectory()) return [found];
  const texts = globSync('*.{txt,TXT}', { cwd: found }).sort();
  return texts.length > 0 ? texts.map((each) => join(found, each)) : [found];
}

function unquote(name: string): string {
  const bare = name.replace(/^(['"])(.*)\1$/, '$2');
  return bare.startsWith('file://') ? fileURLToPath(bare) : bare;
}

const expandHome = (path: string): string => path.replace(/^~(?=\/|$)/, homedir());
