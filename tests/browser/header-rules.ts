import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rules of `_headers`: to which addresses each applies, and what is sent. */
type Rules = { applies: RegExp; headers: [name: string, value: string][] }[];

/** Reads the `_headers` of a built site as Netlify and Cloudflare do. */
export function headerRules(folder: string): Rules {
  const rules: Rules = [];
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n').filter(Boolean)) {
    const header = /^\s+([\w-]+): (.+)$/.exec(line);
    if (header) rules.at(-1)!.headers.push([header[1]!, header[2]!]);
    else rules.push({ applies: new RegExp(`^${line.split('*').map(RegExp.escape).join('.*')}$`), headers: [] });
  }
  return rules;
}
