import { z } from 'zod';
import { describeFields } from './field-words';

type JsonSchema = Record<string, unknown>;

/**
 * Collects component schemas: every schema with `meta({ id })` becomes `#/components/schemas/<id>` and is
 * referenced. Requests use their `input` form, responses their `output` form; a schema used both ways keeps
 * its name for the response and gets `…Input` for the request.
 */
export class Components {
  private readonly schemas: Record<string, JsonSchema> = {};
  /** Names that requests use. */
  private readonly requested = new Set<string>();

  /** The schema, or a reference to its component. */
  of(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const {
      $defs = {},
      $schema: _,
      ...root
    } = z.toJSONSchema(schema, {
      io,
      target: 'draft-2020-12',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        // J6: a later release may add fields to an answer
        if (io === 'output' && jsonSchema.additionalProperties === false)
          delete jsonSchema.additionalProperties;
      },
    }) as JsonSchema & {
      $defs?: Record<string, JsonSchema>;
    };
    const id = schema.meta()?.id;
    const names = new Map(
      Object.entries($defs).map(([name, definition]) => [name, this.nameFor(name, definition, io)]),
    );
    const point = (part: unknown) => repoint(part, names);
    if (io === 'input') for (const name of names.values()) this.requested.add(name);
    for (const [name, definition] of Object.entries($defs))
      this.schemas[names.get(name) as string] = point(definition) as JsonSchema;
    if (id === undefined || root['$ref'] !== undefined)
      return (io === 'input' ? describeFields(point(root)) : point(root)) as JsonSchema;
    const own = this.nameFor(id, root, io);
    this.schemas[own] = point(root) as JsonSchema;
    if (io === 'input') this.requested.add(own);
    return { $ref: `#/components/schemas/${own}` };
  }

  all(): Record<string, JsonSchema> {
    const sorted = Object.entries(this.schemas).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      sorted.map(([name, schema]) => [
        name,
        this.requested.has(name) ? (describeFields(schema) as JsonSchema) : schema,
      ]),
    );
  }

  private nameFor(name: string, definition: JsonSchema, io: 'input' | 'output'): string {
    const known = this.schemas[name];
    const isOther =
      known !== undefined && JSON.stringify(stripped(known)) !== JSON.stringify(stripped(definition));
    return isOther ? `${name}${io === 'input' ? 'Input' : 'Output'}` : name;
  }
}

function repoint(part: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(part)) return part.map((each) => repoint(each, names));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => key !== 'id' || typeof (part as JsonSchema)['type'] !== 'string')
      .map(([key, value]) => {
        const name =
          key === '$ref' && typeof value === 'string' ? /^#\/\$defs\/(.+)$/.exec(value)?.[1] : undefined;
        return [
          key,
          name === undefined ? repoint(value, names) : `#/components/schemas/${names.get(name) ?? name}`,
        ];
      }),
  );
}
/** Without reference paths, for comparison. */
function stripped(definition: JsonSchema): unknown {
  return JSON.parse(JSON.stringify(definition).replaceAll('#/components/schemas/', '#/$defs/'));
}
