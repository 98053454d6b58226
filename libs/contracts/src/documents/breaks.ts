type Json = Record<string, unknown>;
/** The parts of an OpenAPI document that clients are made from. */
export interface Described {
  paths: Record<string, Record<string, Json>>;
  components: { schemas: Record<string, Json> };
}
/** Which side writes the value: what a request may lose, an answer may not, and the other way round. */
type Way = 'request' | 'answer';

/**
 * J6: what in `after` breaks a client made for `before`: a route, field or value that is gone, a request that
 * needs more or allows less, an answer that promises less. Additions are no breaks. Each line names its
 * place.
 */
export function breaks(before: Described, after: Described): string[] {
  return Object.entries(before.paths)
    .filter(([path]) => path.startsWith('/v1/'))
    .flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, old]) => {
        const route = `${method.toUpperCase()} ${path}`;
        const present = after.paths[path]?.[method];
        if (!present) return [`${route} is gone`];
        return new Comparison(before, after).operation(route, old, present);
      }),
    );
}

class Comparison {
  /** References that were entered, so that recursive schemas end. */
  private readonly seen = new Set<string>();

  constructor(
    private readonly before: Described,
    private readonly after: Described,
  ) {}

  operation(route: string, old: Json, present: Json): string[] {
    const name = old['operationId'] === present['operationId'] ? [] : [`${route} has another operationId`];
    return [
      ...name,
      ...this.parameters(route, old, present),
      ...this.body(route, old, present),
      ...this.answers(route, old, present),
    ];
  }

  private parameters(route: string, old: Json, present: Json): string[] {
    const [was, is] = [parametersOf(old), parametersOf(present)];
    const gone = [...was.keys()]
      .filter((key) => !is.has(key))
      .map((key) => `${route} lost the parameter ${key}`);
    const needed = [...is]
      .filter(([key, each]) => each['required'] === true && was.get(key)?.['required'] !== true)
      .map(([key]) => `${route} needs the parameter ${key}`);
    const changed = [...was].flatMap(([key, each]) =>
      is.has(key) ? this.schema(`${route} ${key}`, each['schema'], is.get(key)?.['schema'], 'request') : [],
    );
    return [...gone, ...needed, ...changed];
  }

  private body(route: string, old: Json, present: Json): string[] {
    const [was, is] = [schemaIn(old['requestBody']), schemaIn(present['requestBody'])];
    const required = (each: Json) => (each['requestBody'] as Json | undefined)?.['required'] === true;
    const needs = required(present) && !required(old) ? [`${route} needs a body`] : [];
    return [...needs, ...(was ? this.schema(`${route} body`, was, is, 'request') : [])];
  }

  private answers(route: string, old: Json, present: Json): string[] {
    const [was, is] = [goodAnswers(old), goodAnswers(present)];
    return Object.entries(was).flatMap(([status, answer]) => {
      if (!is[status]) return [`${route} no longer answers ${status}`];
      const schema = schemaIn(answer);
      return schema ? this.schema(`${route} ${status}`, schema, schemaIn(is[status]), 'answer') : [];
    });
  }

  private schema(at: string, old: unknown, present: unknown, way: Way): string[] {
    if (present === undefined) return [`${at} is gone`];
    const key = `${way} ${JSON.stringify(old)} ${JSON.stringify(present)}`;
    if (this.seen.has(key)) return [];
    this.seen.add(key);
    const [was, is] = [resolved(old as Json, this.before), resolved(present as Json, this.after)];
    return [
      ...typeFaults(at, was, is, way),
      ...enumFaults(at, was, is, way),
      ...(way === 'request' ? limitFaults(at, was, is) : []),
      ...this.fields(at, was, is, way),
      ...(was['items'] ? this.schema(`${at}[]`, was['items'], is['items'], way) : []),
    ];
  }

  private fields(at: string, was: Json, is: Json, way: Way): string[] {
    const [old, present] = [fieldsOf(was), fieldsOf(is)];
    const [needed, need] = [requiredOf(was), requiredOf(is)];
    const more = need.filter((name) => !needed.includes(name)).map((name) => `${at} needs ${name}`);
    const less = needed
      .filter((name) => !need.includes(name) && name in present)
      .map((name) => `${at} can lack ${name}`);
    const each = Object.entries(old).flatMap(([name, field]) =>
      this.schema(`${at}.${name}`, field, present[name], way),
    );
    return [...each, ...(way === 'request' ? more : less)];
  }
}

/** Other shapes than an object of fields, such as a union, are compared by the types they allow. */
function typeFaults(at: string, was: Json, is: Json, way: Way): string[] {
  const [old, present] = [typesOf(was), typesOf(is)];
  if (old.length === 0 || present.length === 0) return [];
  const lost =
    way === 'request'
      ? old.filter((each) => !present.includes(each))
      : present.filter((each) => !old.includes(each));
  return lost.map((type) => (way === 'request' ? `${at} can no longer be ${type}` : `${at} can be ${type}`));
}

/** Answers may gain values: clients are told to expect unknown ones. */
function enumFaults(at: string, was: Json, is: Json, way: Way): string[] {
  const [old, present] = [was['enum'], is['enum']] as (unknown[] | undefined)[];
  if (way === 'answer' || !present) return [];
  if (!old) return [`${at} takes certain values only`];
  return old
    .filter((each) => !present.includes(each))
    .map((each) => `${at} no longer takes ${JSON.stringify(each)}`);
}

const most = ['maximum', 'maxLength', 'maxItems'];
const least = ['minimum', 'minLength', 'minItems', 'minProperties'];
function limitFaults(at: string, was: Json, is: Json): string[] {
  const number = (schema: Json, name: string, otherwise: number) => Number(schema[name] ?? otherwise);
  return [
    ...most.filter((name) => number(is, name, Infinity) < number(was, name, Infinity)),
    ...least.filter(
      (name) =>
        number(is, name, -Infinity) >
        Math.max(number(was, name, -Infinity), name.startsWith('min') && name !== 'minimum' ? 0 : -Infinity),
    ),
  ].map((name) => `${at} has a narrower ${name}`);
}

const parametersOf = (operation: Json): Map<string, Json> =>
  new Map(
    ((operation['parameters'] ?? []) as Json[]).map((each) => [
      `${String(each['in'])} ${String(each['name'])}`,
      each,
    ]),
  );
const schemaIn = (part: unknown): Json | undefined =>
  ((part as Json | undefined)?.['content'] as Record<string, { schema?: Json }> | undefined)?.[
    'application/json'
  ]?.schema;
const goodAnswers = ({ responses }: Json): Record<string, unknown> =>
  Object.fromEntries(Object.entries(responses as Json).filter(([status]) => status.startsWith('2')));
const fieldsOf = (schema: Json): Json => (schema['properties'] ?? {}) as Json;
const requiredOf = (schema: Json): string[] => (schema['required'] ?? []) as string[];

function typesOf(schema: Json): string[] {
  const choices = (schema['anyOf'] ?? schema['oneOf']) as Json[] | undefined;
  if (choices) return choices.flatMap(typesOf);
  return [schema['type'] ?? []].flat() as string[];
}

function resolved(schema: Json, document: Described): Json {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  return resolved(document.components.schemas[reference.split('/').at(-1) as string] ?? {}, document);
}
