import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
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

/** What of an answer does not match the document; empty when all does. */
export function answerFits(
  document: Document,
  operation: Operation,
  status: number,
  body: unknown,
): string[] {
  const response = operation.responses[String(status)];
  if (!response) return [`status ${status} is not documented`];
  const schema = Object.values(response.content ?? {})[0]?.schema;
  if (!schema) return [];
  const validate = validator(document).compile({
    ...schema,
    components: (document as { components: object }).components,
  });
  return validate(body)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

function validator(document: Document): Ajv2020 {
  const known = ajvs.get(document) ?? addFormats(new Ajv2020({ strict: false, allErrors: true }));
  ajvs.set(document, known);
  return known;
}
