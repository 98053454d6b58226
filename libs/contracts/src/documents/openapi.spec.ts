import { isForAnySite, publicCalls } from '..';
import { openapi, problem } from './openapi';

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  parameters?: { name: string; in: string; description?: string; schema: { description?: string } }[];
  responses: Record<string, Response | { $ref: string }>;
}
interface Response {
  description: string;
  content?: Record<string, { example?: unknown }>;
}
interface Schema {
  $ref?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}
const document = openapi() as {
  paths: Record<string, Record<string, Operation>>;
  tags: { name: string; description: string }[];
  components: { schemas: Record<string, Schema>; responses: Record<string, Response> };
};
const operations = Object.values(document.paths)
  .flatMap((methods) => Object.values(methods))
  .map((operation) => ({
    ...operation,
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [status, shared(response)]),
    ),
  }));

function shared(response: Response | { $ref: string }): Response {
  return '$ref' in response
    ? (document.components.responses[response.$ref.split('/').at(-1) as string] as Response)
    : response;
}

describe('the OpenAPI document', () => {
  it('J1 gives each route a unique name, a one-line summary, its callers and one chapter', () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    const chapters = document.tags.map(({ name }) => name);
    for (const { summary, description, tags } of operations) {
      expect(summary).toMatch(/^.{8,120}$/);
      expect(description).toMatch(
        /^(No authentication needed|For .+|Not implemented yet: every call is refused)\./,
      );
      expect(chapters).toEqual(expect.arrayContaining(tags));
      expect(tags).toHaveLength(1);
    }
  });

  it('J1 has no chapter without a route', () => {
    const used = new Set(operations.flatMap(({ tags }) => tags));
    expect(document.tags.map(({ name }) => name)).toEqual(
      document.tags.map(({ name }) => name).filter((name) => used.has(name)),
    );
  });

  it('J1 describes each parameter', () => {
    const bare = operations.flatMap(({ operationId, parameters = [] }) =>
      parameters
        .filter(({ description, schema }) => !(description ?? schema.description))
        .map(({ name }) => `${operationId} ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('J1 describes each field of each body', () => {
    const { schemas } = document.components;
    const target = (schema: Schema): Schema =>
      schema.$ref === undefined ? schema : (schemas[schema.$ref.split('/').at(-1) as string] as Schema);
    const bare = (schema: Schema, at: string): string[] => [
      ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
        ...((field.description ?? target(field).description ?? target(field).properties)
          ? []
          : [`${at}.${name}`]),
        ...bare(field, `${at}.${name}`),
      ]),
      ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap(
        (each) => bare(each, at),
      ),
    ];
    const bodies = operations.flatMap(({ operationId, requestBody }) => {
      const schema = requestBody?.content['application/json'].schema;
      return schema === undefined ? [] : bare(target(schema), operationId);
    });
    expect(bodies).toEqual([]);
  });

  it('J1 names operations as a person would', () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(names.filter((name) => !/^[a-z][A-Za-z]+$/.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['bookSlot', 'signIn', 'searchSlots']));
  });

  it('J1 shows chapters and their routes in the order of use', () => {
    const chapters = operations.map(({ tags }) => tags[0]);
    expect([...new Set(chapters)]).toEqual(document.tags.map(({ name }) => name));
    expect(chapters.filter((chapter, index) => chapter !== chapters[index - 1])).toHaveLength(
      document.tags.length,
    );
  });

  it('J6 leaves answers open for new fields and closes requests', () => {
    const answers = operations.flatMap(({ responses }) => Object.values(responses));
    expect(
      answers.filter((answer) => JSON.stringify(answer).includes('"additionalProperties":false')),
    ).toEqual([]);
    expect(document.components.schemas['Booking']).not.toHaveProperty('additionalProperties');
    expect(document.components.schemas['HoldSlot']).toHaveProperty('additionalProperties', false);
  });

  it('J1 gives the answer the plain name of a schema that requests use in another form', () => {
    const names = Object.keys(document.components.schemas);
    expect(names.filter((name) => name.endsWith('Output'))).toEqual([]);
  });

  it('J1 states each refusal response once', () => {
    const inline = Object.values(document.paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ responses }) => Object.entries(responses))
      .filter(([status, response]) => Number(status) >= 400 && !('$ref' in response))
      .map(([, response]) => JSON.stringify(response));
    expect(inline.length - new Set(inline).size).toBeLessThan(10);
    expect(JSON.stringify(document).length).toBeLessThan(operations.length * 3_000);
  });

  it('J3 takes no secret in a path or query, except for programs that send no headers', () => {
    const secret = /token|access|secret|password|code$|ticket|^key$/i;
    const inUrl = operations.flatMap(({ operationId, parameters = [] }) =>
      parameters
        .filter((each) => ['path', 'query'].includes(each.in) && secret.test(each.name))
        .map(({ name }) => `${operationId} ${name}`),
    );
    // a ticket opens one stream within half a minute
    // RFC 8058 wants the address of the recipient's page to be all that a mail program needs
    const ofMessages = [
      'readRecipientPage',
      'chooseMessages',
      'readAttendancePage',
      'attend',
      'openMessageLink',
    ];
    expect(inUrl).toEqual([
      'watchChanges ticket',
      'readFeed token',
      ...ofMessages.map((name) => `${name} token`),
    ]);
  });

  it('J1 J3 says of each change, but for those of visitors, that other sites cannot make it', () => {
    for (const [path, methods] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(methods)) {
        const call = publicCalls.find(
          ({ http }) => http.path === path && http.method === method.toUpperCase(),
        );
        const isOpen = call !== undefined ? isForAnySite(call) : /^\/([ur]|hooks)\//.test(path);
        const text = JSON.stringify(Object.values(operation.responses).map(shared));
        expect([operation.operationId, text.includes('`cross_site`')]).toEqual([
          operation.operationId,
          method !== 'get' && !isOpen,
        ]);
        if (method === 'patch')
          expect(JSON.stringify(operation.requestBody?.content)).toContain('"minProperties":1');
      }
  });

  it('J1 lists code and meaning of each refusal of a route', () => {
    for (const { operationId, responses } of operations)
      for (const [status, { description }] of Object.entries(responses))
        if (Number(status) >= 400)
          expect([operationId, description]).toEqual([operationId, expect.stringMatching(/^`[a-z_]+`: ./)]);
  });

  it('J1 shows a matching example of each refusal of a route', () => {
    for (const { responses } of operations)
      for (const [status, { content }] of Object.entries(responses))
        if (Number(status) >= 400)
          expect(problem.parse(content?.['application/problem+json']?.example).status).toBe(Number(status));
  });
});
