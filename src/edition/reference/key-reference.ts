import { keyExamples } from '../yaml/key-examples.ts';
import { keySchemas, type JsonSchema } from './json-schema.ts';

type Kind = keyof typeof keySchemas;

/** A key as the reference lists it. */
export interface Key {
  /** Its path, without the places in lists: `source.matter.lines`. */
  path: string;
  schema: JsonSchema;
  isRequired: boolean;
  /** What an editor may write for it; none for one that holds other keys. */
  example: string | undefined;
}

/** The keys of a kind of file, each followed by those that it holds. */
export const listKeys = (kind: Kind): Key[] => keysIn(keySchemas[kind], kind);

/** The keys of the name of a person or body. */
export const listNameKeys = (): Key[] => keysIn(keySchemas.documents.definitions!['name']!, 'documents', 'author.');

function keysIn(schema: JsonSchema, kind: Kind, before = ''): Key[] {
  const { properties = {}, required = [] } = itemOf(schema) ?? schema;
  return Object.entries(properties).flatMap(([name, each]) => {
    const path = `${before}${name}`;
    const within = keysIn(each, kind, `${path}.`);
    const example = within.length > 0 && typeof each.type === 'string' ? undefined : keyExamples[kind][path];
    return [{ path, schema: each, isRequired: required.includes(name), example }, ...within];
  });
}

/** What a list is a list of. */
const itemOf = ({ items }: JsonSchema): JsonSchema | undefined => (Array.isArray(items) ? undefined : items);

/** The value of a key in plain words. */
function describeValue(schema: JsonSchema): string {
  const item = itemOf(schema);
  if (schema.title) return schema.title;
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (item?.properties) return 'list, each item with the keys below';
  if (item) return `list: ${describeValue(item)}`;
  return (
    { boolean: '`true` or `false`', integer: 'whole number', object: 'the keys below' }[String(schema.type)] ?? 'text'
  );
}

function describeNeed({ isRequired, schema }: Key): string {
  if (isRequired) return 'required';
  return schema.default === undefined || typeof schema.default === 'object' ? '' : `\`${String(schema.default)}\``;
}

function formatTable(keys: Key[], before = ''): string {
  const rows = keys.map((key) => {
    const name = key.path.slice(before.length);
    const example = key.example === undefined ? '' : `\`${name.split('.').at(-1)}: ${key.example}\``;
    const cells = [`\`${name}\``, describeValue(key.schema), describeNeed(key), key.schema.description ?? '', example];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| key | value | required, or default | what | example |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** `docs/keys.md`: every key that an editor may write. */
export const formatKeyReference = (): string => `# Keys

What may stand in the files of an edition. \`npm run keys\` writes this page from the schemas; a test fails where it is not as they are. A key with a dot stands below another: \`date.edtf\` is \`date: { edtf: … }\`. One that is required within an optional map is so where there is the map. Dates are written in EDTF, as [CONTRIBUTING](../CONTRIBUTING.md#add-a-document) shows; lines of a file as \`5-8\`, or \`5\` for one, counted from 1.

## The edition

\`edition.yaml\`. Under \`defaults\` stands any key of a document that all or most of them share.

${formatTable(listKeys('edition'))}

## Documents

The frontmatter of \`documents/*.mdx\`. What is required may also stand under \`defaults\` in \`edition.yaml\`, or be \`TODO\`, but for the title and the keys of \`source\`. A key that is left out states nothing.

${formatTable(listKeys('documents'))}

## Names of people and bodies

What stands under \`author\`, \`recipient\`, \`translator\` and \`publishedIn.editors\`, once or as a list: \`family\` and what belongs to it, or \`body\`, or \`name\`; nothing of them where nobody knows.

${formatTable(listNameKeys(), 'author.')}

## Entries of the index

Each item of \`names/persons.yaml\`, \`organisations.yaml\`, \`places.yaml\`, \`works.yaml\`, \`events.yaml\` and \`terms.yaml\`.

${formatTable(listKeys('names'))}

## Threads

The frontmatter of \`threads/*.mdx\`.

${formatTable(listKeys('threads'))}

## The introduction

The frontmatter of \`introduction.mdx\`.

${formatTable(listKeys('introduction'))}
`;
