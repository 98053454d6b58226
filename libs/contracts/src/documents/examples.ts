import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

/** A value that fits the schema, the same at each call: ids count up in order of appearance. */
export function exampleOf(schema: z.ZodType): unknown {
  let ids = 0;
  const root = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as JsonSchema;
  const defs = (root['$defs'] ?? {}) as Record<string, JsonSchema>;
  const uuid = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;
  const make = (part: JsonSchema): unknown => {
    const reference = part['$ref'];
    if (typeof reference === 'string') return make(defs[reference.replace('#/$defs/', '')] ?? {});
    if (part['format'] === 'uuid') return uuid(); // distinct ids, whatever its own example is
    if (Array.isArray(part['examples'])) return part['examples'][0] as unknown;
    if (part['const'] !== undefined) return part['const'];
    if (Array.isArray(part['enum'])) return part['enum'][0] as unknown;
    const choices = (part['anyOf'] ?? part['oneOf'] ?? part['allOf']) as JsonSchema[] | undefined;
    if (choices) return make(choices[0] ?? {});
    if (part['type'] === 'object') return objectOf(part, make);
    if (part['type'] === 'array') return [make(part['items'] as JsonSchema)];
    if (part['type'] === 'boolean') return true;
    if (part['type'] === 'integer' || part['type'] === 'number')
      return Math.max(1, Number(part['minimum'] ?? 1));
    if (part['format'] === 'date-time') return '2026-03-03T09:00:00.000Z';
    const digits = /\{(\d+)\}\$$/.exec(String(part['pattern']));
    return 'a'.repeat(Number(digits?.[1] ?? 1));
  };
  return make(root);
}

function objectOf(schema: JsonSchema, make: (part: JsonSchema) => unknown): unknown {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  return Object.fromEntries(properties.map(([name, part]) => [name, make(part)]));
}
