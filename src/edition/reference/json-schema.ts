import { z } from 'astro/zod';
import { documentSchema } from '../document-schema.ts';
import { editionSchema } from '../edition-schema.ts';
import { introductionSchema } from '../introduction.ts';
import { namesSchema } from '../names.ts';
import { threadSchema } from '../threads.ts';

/** JSON Schema as far as ours goes: draft-07, which editors’ programs read. */
export interface JsonSchema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  items?: JsonSchema | JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  definitions?: Record<string, JsonSchema>;
  [other: string]: unknown;
}

/** What each kind of file may hold, as its schema has it, without what JSON Schema cannot say: it refuses nothing more. */
export const keySchemas = {
  edition: convert(editionSchema),
  documents: convert(documentSchema),
  names: convert(namesSchema),
  threads: convert(threadSchema),
  introduction: convert(introductionSchema),
};

function convert(schema: z.ZodType): JsonSchema {
  const converted = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.format; // readers of JSON Schema do not agree what a web address is
      const { checks = [] } = zodSchema._zod.def;
      if (checks.some((check) => check._zod.def.check === 'overwrite')) delete jsonSchema.pattern; // of what is trimmed
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  }) as JsonSchema;
  const missing = schema
    .safeParse({})
    .error?.issues.flatMap(({ path: [key, ...rest] }) => (rest.length > 0 ? [] : [key]));
  return converted.properties ? { ...converted, required: missing as string[] } : converted;
}

/** Stands for a value in a document: `TODO` where it is still to be written, nothing where a default is taken away. */
const unwritten: JsonSchema = {
  description: 'Still to be written, or empty, to take a default away.',
  type: ['string', 'null'],
  pattern: '^TODO\\b',
};

/** A schema of which any part may be a default of the edition, or still to be written. */
function loosen(schema: JsonSchema): JsonSchema {
  const { required: _, properties, definitions, ...rest } = schema;
  const loosenEach = (schemas: Record<string, JsonSchema>, loosenOne: (schema: JsonSchema) => JsonSchema) =>
    Object.fromEntries(Object.entries(schemas).map(([key, each]) => [key, loosenOne(each)]));
  return {
    ...rest,
    ...(properties && { properties: loosenEach(properties, orUnwritten) }),
    ...(definitions && { definitions: { ...loosenEach(definitions, loosen), unwritten } }),
  };
}

function orUnwritten(schema: JsonSchema): JsonSchema {
  const { title, description, ...rest } = loosen(schema);
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    anyOf: [rest, { $ref: '#/definitions/unwritten' }],
  };
}

const { defaults, ...others } = keySchemas.edition.properties!;

/** The files in `docs/schemas/`, by their names without `.json`. */
export const schemaFiles: Record<string, JsonSchema> = {
  edition: {
    ...keySchemas.edition,
    properties: { ...others, defaults: { description: defaults!.description!, allOf: [{ $ref: 'document.json' }] } },
  },
  document: loosen(keySchemas.documents),
  names: keySchemas.names,
  thread: keySchemas.threads,
  introduction: keySchemas.introduction,
};
