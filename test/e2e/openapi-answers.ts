import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

interface Response {
  content?: Record<string, { schema?: object }>;
}
interface Operation {
  responses: Record<string, Response | { $ref: string }>;
}
interface Components {
  schemas: object;
  responses: Record<string, Response>;
}
type Document = object;
const ajvs = new WeakMap<Document, Ajv2020>();

/** The operation of a route in the document. @throws when the document does not know it */
export function documented(document: Document, method: string, path: string): Operation {
  const paths = (document as { paths: Record<string, Record<string, Operation>> }).paths;
  const operation = paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`the document does not know ${method} ${path}`);
  return operation;
}

/**
 * Differences between an answer and the document, including fields it does not name; empty if there are none.
 */
export function answerFits(
  document: Document,
  operation: Operation,
  status: number,
  body: unknown,
): string[] {
  const stated = operation.responses[String(status)];
  if (!stated) return [`status ${status} is not documented`];
  const { schemas, responses } = (document as { components: Components }).components;
  const response =
    '$ref' in stated ? (responses[stated.$ref.split('/').at(-1) as string] as Response) : stated;
  const schema = Object.values(response.content ?? {})[0]?.schema;
  if (!schema) return [];
  const validate = validator(document).compile({
    ...closed(schema),
    components: { schemas: closed(schemas) },
  });
  return validate(body)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** Answers are open in the document, so that a release may add fields; this release's are all named there. */
function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const all = Object.entries(schema).map(([key, value]): [string, unknown] => [
    key,
    // parts of an `allOf` name some fields each
    key === 'allOf' ? value : closed(value as unknown),
  ]);
  const isOpen =
    'properties' in schema && typeof schema.properties === 'object' && !('additionalProperties' in schema);
  return Object.fromEntries([...all, ...(isOpen ? [['additionalProperties', false]] : [])]) as T;
}

function validator(document: Document): Ajv2020 {
  const known = ajvs.get(document) ?? addFormats(new Ajv2020({ strict: false, allErrors: true }));
  ajvs.set(document, known);
  return known;
}
