import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../edition/reference/json-schema.ts';
import { formatKeyReference } from '../edition/reference/key-reference.ts';

/** `npm run keys`: writes the reference of keys, and JSON Schemas for editors’ programs, from the schemas of the edition. */
mkdirSync('docs/schemas', { recursive: true });
writeFileSync('docs/keys.md', formatKeyReference());
for (const [name, schema] of Object.entries(schemaFiles))
  writeFileSync(`docs/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
