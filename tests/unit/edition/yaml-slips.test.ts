import { describe, expect, it, test } from 'vitest';
import { z } from 'astro/zod';
import { validateYaml } from '../../../src/edition/check-yaml.ts';
import { documentSchema } from '../../../src/edition/document-schema.ts';
import { editionSchema } from '../../../src/edition/edition-schema.ts';
import { introductionSchema } from '../../../src/edition/introduction.ts';
import { namesSchema } from '../../../src/edition/names.ts';
import { threadSchema } from '../../../src/edition/threads.ts';
import { keyExamples } from '../../../src/edition/yaml/key-examples.ts';
import { findLostFence } from '../../../src/edition/yaml/lost-fence.ts';

const schema = z.strictObject({
  title: z.string(),
  date: z.strictObject({ edtf: z.string().regex(/^\d+$/), of: z.enum(['composition', 'publication']).optional() }),
  editors: z.array(z.string()).optional(),
  matter: z.array(z.strictObject({ lines: z.string(), what: z.string() })).optional(),
  titleSupplied: z.boolean().optional(),
});

/** All that an editor reads of some YAML, without the name of the file. */
const said = (yaml: string): string[] =>
  validateYaml(schema, yaml, 0, 'documents/x.mdx').mistakes.map(({ message }) =>
    message.slice('documents/x.mdx:'.length),
  );

const date = 'date: { edtf: "1902" }\n';
const title = 'title: Lamps\n';

test.each<[string, string, string[]]>([
  [
    'a curly quotation mark before a colon',
    `title: “Lamps: a list”\n${date}`,
    ['1: A curly quotation mark, “, opens this value. Use straight ones: title: "Lamps: a list"'],
  ],
  [
    'curly quotation marks about a date',
    `${title}date:\n  edtf: “1902”\n`,
    ['3: A curly quotation mark, “, opens this value. Use straight ones: edtf: "1902"'],
  ],
  [
    'angled quotation marks about a date',
    `${title}date:\n  edtf: « 1902 »\n`,
    ['3: An angled quotation mark, «, opens this value. Use straight ones: edtf: "1902"'],
  ],
  [
    'a straight quotation mark that a curly one closes',
    `title: "Lamps”\n${date}`,
    ['1: A curly quotation mark, ”, closes this value, and a straight one opens it. Use straight ones: title: "Lamps"'],
  ],
  [
    'curly quotation marks in a list, about a comma',
    `${title}${date}editors: [“Quill, Ada”]\n`,
    ['3: A curly quotation mark, “, opens this value. Use straight ones, before the value and after it.'],
  ],
  [
    'a quotation mark that is not closed',
    `title: "Lamps\n${date}`,
    ['1: The quotation mark that opens this value is never closed. Close it: title: "Lamps"'],
  ],
  [
    'an apostrophe in single quotation marks',
    `title: 'The keeper's lamp'\n${date}`,
    [
      `1: An apostrophe within this value ends it, since a single quotation mark opens it. Use double ones: title: "The keeper's lamp"`,
    ],
  ],
  [
    'words after a quotation',
    `title: "Lamps" and wicks\n${date}`,
    [
      `1: Words follow the second quotation mark, which ends this value. Put the whole value in quotation marks: title: '"Lamps" and wicks'`,
    ],
  ],
  [
    'words after a bracket',
    `title: [Lamps] and wicks\n${date}`,
    [
      '1: Words follow the ], which ends this value. Put the whole value in quotation marks: title: "[Lamps] and wicks"',
    ],
  ],
  [
    'a colon without quotation marks, and a comment after it',
    `title: Lamps: a list # as printed?\n${date}`,
    [
      '1: This value contains a colon and a space, and is not in quotation marks. Put it in quotation marks: title: "Lamps: a list"',
    ],
  ],
  [
    'two such lines, and a value that is wrong',
    `title: Lamps: a list\ndate:\n  edtf: Year: 1902\n  of: compostion\n`,
    [
      '1: This value contains a colon and a space, and is not in quotation marks. Put it in quotation marks: title: "Lamps: a list"',
      '3: This value contains a colon and a space, and is not in quotation marks. Put it in quotation marks: edtf: "Year: 1902"',
      '4: “date.of” has an unknown value, “compostion”. Did you mean “composition”? Write one of: composition, publication.',
    ],
  ],
  ['a tab', `${title}date:\n\tedtf: "1902"\n`, ['3: The line is indented with a tab. Use spaces, two for each step.']],
  [
    'a no-break space',
    `title:\u00a0Lamps\n${date}`,
    ['1: A space of another kind than the ordinary one (U+00A0) stands here. Type an ordinary space in its place.'],
  ],
  [
    'no space after a colon',
    `title:Lamps\n${date}`,
    ['1: The space after “title:” is missing. Write “title: ”, and the value after it.'],
  ],
  [
    'no colon',
    `title Lamps\n${date}`,
    [
      '1: The line has no key, or no colon after it. Write “key: value”; indent a line that goes on with the value of the line before.',
    ],
  ],
  [
    'a sign of YAML',
    `title: *Lamps\n${date}`,
    [
      '1: At the start of a value, * has a meaning of its own in YAML. Put the whole value in quotation marks: title: "*Lamps"',
    ],
  ],
  [
    'a number sign',
    `title: Lamps, no. #2\n${date}`,
    [
      '1: “#2” is passed over: after a space, # begins a comment. Put the whole value in quotation marks or, if this is a comment, a space after #.',
    ],
  ],
  [
    'an ampersand',
    `title: &c. of lamps\n${date}`,
    [
      '1: “&c.” is passed over: at the start of a value, & has a meaning of its own in YAML. Put the whole value in quotation marks.',
    ],
  ],
  [
    'a key that comes twice',
    `${title}${title}${date}`,
    ['2: The key “title” stands here for the second time. Keep one of the two.'],
  ],
  [
    'a line in another column',
    `${title}date:\n  edtf: "1902"\n of: composition\n`,
    [
      '4: The line begins in another column than the keys that it stands among. Begin keys that belong together in the same column.',
    ],
  ],
  [
    'keys that are not indented',
    `${title}date:\nedtf: 1902\n  of: composition\n`,
    [
      '3: The key “edtf” has a value, and the next line is indented further, as if it had keys of its own. Begin keys that belong together in the same column.',
    ],
  ],
  [
    'several keys on a line',
    `${title}${date}matter:\n  - lines: 1-2, what: Title\n`,
    ['4: Several keys stand on this line. Put them in braces: - { lines: 1-2, what: Title }'],
  ],
  [
    'a comma within braces',
    `${title}${date}matter:\n  - { lines: 1-2, what: Title, vol. 2 }\n`,
    ['4: “vol. 2” is taken for a key, since a comma stands before it. Put the whole value in quotation marks.'],
  ],
  [
    'a dash for a hyphen',
    `${title}${date}matter:\n  - { lines: 1-2, what: Title }\n  – { lines: 3-4, what: Rule }\n`,
    ['5: A dash begins this line, where a hyphen begins each item of a list. Write - in its place.'],
  ],
  [
    'a missing key',
    date,
    [
      '1: The key “title” is missing. Add it, such as “title: Report on the bell”; see “Add a document” in CONTRIBUTING.md.',
    ],
  ],
  [
    'a missing key in an item of a list',
    `${title}${date}matter:\n  - { lines: 1-2 }\n`,
    ['4: The key “what” in item 1 of “matter” is missing. Add “what:”; see “Add a document” in CONTRIBUTING.md.'],
  ],
  [
    'a key without a value',
    `title:\n${date}`,
    [
      '1: The key “title” has no value. Write one, such as “title: Report on the bell”; see “Add a document” in CONTRIBUTING.md.',
    ],
  ],
  ['a number for words', `title: 1902\n${date}`, ['1: Invalid title. Put it in quotation marks: title: "1902".']],
  ['words for a list', `${title}${date}editors: Ada\n`, ['3: Invalid editors. Write a list: editors: ["Ada"].']],
  ['yes', `${title}${date}titleSupplied: yes\n`, ['3: Invalid titleSupplied. Write true or false.']],
  [
    'words for keys',
    `${title}date: 1902\n`,
    [
      '2: Invalid date. Write its keys below it, or “date: { edtf: "1902-03-04", of: composition }”; see “Add a document” in CONTRIBUTING.md.',
    ],
  ],
])('%s is named, with its line and what to write', (_, yaml, messages) => {
  expect(said(yaml)).toEqual(messages);
});

it.each([
  ['a comment', `title: Lamps # as printed\n${date}`],
  ['a rule of signs in a comment', `title: Lamps\n####\n${date}`],
  ['quotation marks of print that are part of the words', `title: “Lamps” and wicks\n${date}`],
  ['an apostrophe', `title: Keeper's lamps\n${date}`],
  ['a value of several lines', `title: Lamps\n  and: wicks\n${date}`.replace('and: ', 'and ')],
  ['line ends of Windows', `title: Lamps # as printed\r\n${date}`],
  ['an anchor that is used', 'title: &t Lamps\ndate: { edtf: "1902" }\neditors: [*t]\n'],
])('%s is no slip', (_, yaml) => {
  expect(said(yaml)).toEqual([]);
});

test.each([
  [
    'title: A\n---\n\nText',
    '1: The --- that opens the frontmatter is missing. Put it on a line of its own, before the keys.',
  ],
  [
    '\n---\ntitle: A\n---\n\nText',
    '2: The --- that opens the frontmatter does not stand alone at the start of the first line. Remove what stands before it.',
  ],
  [
    '--\ntitle: A\n---\n\nText',
    '1: “--” stands for the --- that opens the frontmatter. Write three hyphens, and nothing else on the line.',
  ],
  [
    '---\ntitle: A\n—\n\nText',
    '3: “—” stands for the --- that closes the frontmatter. Write three hyphens, and nothing else on the line.',
  ],
  [
    '---\ntitle: A\n----\n\nText',
    '3: “----” stands for the --- that closes the frontmatter. Write three hyphens, and nothing else on the line.',
  ],
  [
    '---\ntitle: A\ndate:\n  edtf: "1902"\n\nText of it.\n',
    '5: The --- that closes the frontmatter is missing. Put it on a line of its own, after the last key.',
  ],
  ['Text', '1: The file has no frontmatter. Start it with ---, the keys, and another ---.'],
])('of the frontmatter of %j is said what is lost', (words, message) => {
  expect(findLostFence('x.mdx', words).message).toBe(`x.mdx:${message}`);
});

const schemas = {
  documents: documentSchema,
  edition: editionSchema,
  names: namesSchema,
  threads: threadSchema,
  introduction: introductionSchema,
} as const;

describe('an example of a key', () => {
  it.each(Object.entries(schemas))('is there for each that %s must have', (kind, whole) => {
    const paths = requiredPaths(whole).filter((path) => path !== 'author' || kind === 'documents');
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !Object.hasOwn(keyExamples[kind as keyof typeof keyExamples], path))).toEqual([]);
  });
});

/** The paths of the keys that a schema requires, items of lists passed over. */
function requiredPaths(whole: z.core.$ZodType, path: string[] = []): string[] {
  const { def } = whole._zod as {
    def: {
      type: string;
      innerType?: z.ZodType;
      in?: z.ZodType;
      element?: z.ZodType;
      shape?: Record<string, z.ZodType>;
    };
  };
  const inner = def.innerType ?? def.in ?? def.element;
  if (inner) return requiredPaths(inner, path);
  return Object.entries(def.shape ?? {}).flatMap(([key, value]) => [
    ...(value.safeParse(undefined).success ? [] : [[...path, key].join('.')]),
    ...requiredPaths(value, [...path, key]),
  ]);
}
