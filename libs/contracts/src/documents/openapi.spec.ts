import { openapi, problem } from './openapi';

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  requestBody?: { content: object };
  parameters?: { name: string; in: string; description?: string; schema: { description?: string } }[];
  responses: Record<string, { description: string; content?: Record<string, { example?: unknown }> }>;
}
const document = openapi() as {
  paths: Record<string, Record<string, Operation>>;
  tags: { name: string; description: string }[];
};
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));

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

  it('J3 takes no secret in a path or query, except for the feeds of calendar programs', () => {
    const secret = /token|access|secret|password|code$|ticket|^key$/i;
    const inUrl = operations.flatMap(({ operationId, parameters = [] }) =>
      parameters
        .filter((each) => ['path', 'query'].includes(each.in) && secret.test(each.name))
        .map(({ name }) => `${operationId} ${name}`),
    );
    expect(inUrl).toEqual(['booking.feed.read token']);
  });

  it('J1 J3 says of each change that other sites cannot make it, and of a PATCH that it changes something', () => {
    for (const methods of Object.values(document.paths))
      for (const [method, operation] of Object.entries(methods)) {
        const text = JSON.stringify(operation.responses);
        expect([operation.operationId, text.includes('`cross_site`')]).toEqual([
          operation.operationId,
          method !== 'get',
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
