/** The part of an OpenAPI document that the page reads. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
}
export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  description?: string;
  schema: Schema;
}
interface Content {
  content?: Record<string, { schema: Schema; example?: unknown; examples?: Record<string, Example> }>;
}
export interface Example {
  summary?: string;
  value: unknown;
}
export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  security: unknown[];
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content & { $ref?: string; description: string }>;
}
export interface Document {
  info: { title: string; summary: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, Content & { description: string }>;
  };
}

export const nameIn = ($ref: string): string => $ref.split('/').at(-1) as string;

/** A value that fits the schema, from the examples that fields have. */
export function sampleOf(schema: Schema, document: Document, depth = 0): unknown {
  if (schema.$ref !== undefined)
    return sampleOf(document.components.schemas[nameIn(schema.$ref)] ?? {}, document, depth);
  if (schema.examples) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (first) return sampleOf(first, document, depth);
  if (schema.properties) return depth > 4 ? {} : objectOf(schema, document, depth);
  if (schema.type === 'array') return schema.items ? [sampleOf(schema.items, document, depth + 1)] : [];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  return schema.format === 'date-time' ? '2027-03-01T09:00:00.000Z' : '…';
}

/** Optional fields are left out: a sample shows the least that is accepted. */
function objectOf({ properties = {}, required }: Schema, document: Document, depth: number): object {
  const shown = Object.entries(properties).filter(([name]) => required?.includes(name) ?? false);
  return Object.fromEntries(shown.map(([name, field]) => [name, sampleOf(field, document, depth + 1)]));
}
