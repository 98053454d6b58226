import { z } from 'zod';
import { routeOf, type PublicCall } from '../kernel/define';
import { isForAnySite } from '../gateway/embedding';
import { ndjson } from '../gateway/lines';
import { ownRoutes, type OwnRoute } from '../gateway/routes';
import { Components } from './json-schemas';
import { Responses } from './responses';
import { descriptionOf, introduction, topicOf, topics, wordsOf } from './openapi-words';
import { commonRefusals, refusalCodes, refusals, type RefusalCode } from '../kernel/refusals';
import { refusalDetails } from '../kernel/details';
import { fieldError } from '../kernel/field-errors';
import { refusalFacts } from '../kernel/refusal-facts';
import { nameOf, publicCalls } from '../topology';

type Json = Record<string, unknown>;

/** The body of every refusal. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string().describe('English, and the same for every answer with this code.'),
    status: z.int(),
    code: z.enum(refusalCodes),
    correlationId: z.string(),
    detail: z.string().optional().describe('For the reader, in the language of `Content-Language`.'),
    errors: z.array(fieldError).optional(),
    ...refusalFacts.shape,
  })
  .meta({
    id: 'Problem',
    description:
      'RFC 9457 problem details. `code` is a documented refusal; `errors` names fields and never contains values.',
  });

/** J1: the OpenAPI 3.1 document of the gateway, generated from the calls with an HTTP route. */
export function openapi(): object {
  const components = new Components();
  // answers first: of a schema that is used both ways, the answer keeps the plain name
  for (const { http, answer } of publicCalls) components.of(http.answer ?? answer, 'output');
  components.of(problem, 'output');
  const responses = new Responses();
  const paths: Record<string, Json> = {};
  const add = (route: string, operation: Json) => {
    const [method, path] = route.split(' ') as [string, string];
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  };
  for (const call of publicCalls) add(routeOf(call.http), operationOf(call, components, responses));
  for (const own of ownRoutes) add(own.route, ownOperation(own, components, responses));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Riserbo',
      version: '1',
      summary: 'Self-hosted appointment booking for practices that handle confidential data',
      description: introduction,
      contact: { name: 'Riserbo', url: 'https://github.com/riserbo/riserbo' },
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    tags: topics.map(({ name, description }) => ({ name, description })),
    paths: inOrderOfTopics(paths),
    components: {
      schemas: components.all(),
      responses: responses.all(),
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

/** By chapter; within one, in the order in which the contracts declare them. */
function inOrderOfTopics(paths: Record<string, Json>): Record<string, Json> {
  const order = topics.map(({ name }) => name);
  const place = ([path]: [string, Json]) => order.indexOf(topicOf(path));
  return Object.fromEntries(Object.entries(paths).sort((a, b) => place(a) - place(b)));
}

function operationOf(call: PublicCall, components: Components, shared: Responses): Json {
  const { http } = call;
  const { method, path } = http;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const schema = http.body ?? call.request;
  const inHeaders = Object.keys(http.headers ?? {});
  const rest = Object.keys(schema.shape).filter((name) => ![...inPath, ...inHeaders].includes(name));
  const hasBody = method !== 'GET' && method !== 'DELETE';
  const parameters = [
    ...inPath.map((name) => parameter(schema, name, 'path', components)),
    ...(hasBody ? [] : rest.map((name) => parameter(schema, name, 'query', components))),
    ...inHeaders.map((name) => parameter(schema, name, 'header', components, http.headers?.[name])),
    ...headers(call),
  ];
  return {
    operationId: nameOf(call),
    summary: http.summary,
    description: descriptionOf(call),
    tags: [topicOf(path)],
    ...security(call.permission),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(hasBody && rest.length > 0
      ? { requestBody: bodyOf(schema, [...inPath, ...inHeaders], method, components) }
      : {}),
    responses: { ...goodAnswer(call, components), ...refusalAnswers(refusalsOf(call, method), shared) },
    'x-permission': call.permission,
    ...(call.stepUp ? { 'x-step-up': call.stepUp } : {}),
  };
}

function parameter(
  schema: z.ZodObject,
  name: string,
  place: 'path' | 'query' | 'header',
  components: Components,
  sentAs = name,
): Json {
  const field = schema.shape[name] as z.ZodType;
  const words = field.meta()?.description ?? wordsOf(name);
  return {
    name: sentAs,
    in: place,
    ...(words === undefined ? {} : { description: words }),
    required: place === 'path' || !field.safeParse(undefined).success,
    schema: components.of(field, 'input'),
  };
}

function headers({ http, idempotency, stepUp, stepUpWhen }: PublicCall): Json[] {
  const text = { type: 'string', minLength: 1, maxLength: 200 };
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: idempotency === 'required',
    description: 'The same key and body return the same response for 24 h',
    schema: text,
  };
  const match = {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The ETag you read',
    schema: { ...text, pattern: '^"v[0-9]+"$' },
  };
  const step = {
    name: 'X-Step-Up',
    in: 'header',
    required: stepUp !== 'client_records' && stepUpWhen === undefined,
    description: `A token of \`POST /v1/step-up\` for \`${stepUp}\``,
    schema: { type: 'string', minLength: 1, maxLength: 2000 },
  };
  return [...(idempotency ? [key] : []), ...(http.ifMatch ? [match] : []), ...(stepUp ? [step] : [])];
}

function bodyOf(schema: z.ZodObject, elsewhere: string[], method: string, components: Components): Json {
  const changes = method === 'PATCH' ? { minProperties: 1 } : {};
  const body =
    elsewhere.length === 0
      ? schema
      : schema.omit(Object.fromEntries(elsewhere.map((name) => [name, true as const])) as never);
  return {
    required: method === 'PATCH' || !body.safeParse({}).success,
    content: { 'application/json': { schema: { ...components.of(body, 'input'), ...changes } } },
  };
}

function goodAnswer(call: PublicCall, components: Components): Json {
  const status = String(call.http.status ?? 200);
  if (status === '204') return { [status]: { description: 'Done' } };
  const document = call.http.contentType !== undefined && call.http.contentType !== ndjson;
  const header = (description: string) => ({ description, schema: { type: 'string' } });
  const headers = {
    ...(call.http.etag ? { ETag: header('Version of the representation') } : {}),
    ...(document ? { ETag: header('ETag of this text') } : {}),
    ...(call.http.location ? { Location: header('Path of what was created') } : {}),
  };
  const unchanged = { '304': { description: 'The document still has the ETag sent as If-None-Match' } };
  return {
    [status]: {
      description: 'Done',
      ...(Object.keys(headers).length > 0 ? { headers } : {}),
      content: contentOf(call, components),
    },
    ...(document ? unchanged : {}),
  };
}

/** Refusals that cannot occur on a route without a token. */
const ofSessions: ReadonlySet<RefusalCode> = new Set([
  'not_authenticated',
  'session_ended',
  'session_idle',
  'forbidden',
  'second_factor_due',
]);

function contentOf({ http, answer }: PublicCall, components: Components): Json {
  if (http.contentType !== undefined) return { [http.contentType]: { schema: { type: 'string' } } };
  return { 'application/json': { schema: components.of(http.answer ?? answer, 'output') } };
}

/** Refusals of a route: the gateway's and the owner's. */
function refusalsOf(call: PublicCall, method: string): RefusalCode[] {
  const open = call.permission === 'public';
  const common = commonRefusals.filter((code) => !(open && ofSessions.has(code)));
  const change: RefusalCode[] = method === 'GET' ? [] : ['malformed_body', 'body_too_large'];
  const site: RefusalCode[] = method === 'GET' || isForAnySite(call) ? [] : ['cross_site'];
  const cookie: RefusalCode[] = call.http.session === 'begin' ? ['cookie_cross_site'] : [];
  const { idempotency, http } = call;
  const key: RefusalCode[] = idempotency ? ['idempotency_key_invalid', 'idempotency_key_reused'] : [];
  const required: RefusalCode[] = idempotency === 'required' ? ['idempotency_key_required'] : [];
  const match: RefusalCode[] = http.ifMatch ? ['if_match_required', 'stale_version'] : [];
  return [
    ...new Set([
      ...common,
      'internal' as const,
      'unsupported_media_type' as const,
      ...change,
      ...site,
      ...cookie,
      ...key,
      ...required,
      ...match,
      ...(call.refusals ?? []),
    ]),
  ];
}

function refusalAnswers(list: readonly RefusalCode[], shared: Responses): Json {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of list)
    byStatus.set(refusals[code].status, [...(byStatus.get(refusals[code].status) ?? []), code]);
  const entries = [...byStatus].sort(([a], [b]) => a - b);
  return Object.fromEntries(
    entries.map(([status, each]) => [String(status), shared.of(each, () => refusalAnswer(status, each))]),
  );
}

function refusalAnswer(status: number, each: readonly RefusalCode[]): Json {
  const wait =
    status === 503 || status === 429
      ? { headers: { 'Retry-After': { description: 'Seconds', schema: { type: 'string' } } } }
      : {};
  const schema = {
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      { type: 'object', properties: { code: { enum: [...each] } } },
    ],
  };
  return {
    description: each.map((code) => `\`${code}\`: ${refusals[code].text}`).join(' '),
    ...wait,
    content: { 'application/problem+json': { schema, example: exampleOf(each[0] as RefusalCode) } },
  };
}

function exampleOf(code: RefusalCode): z.input<typeof problem> {
  const detail = refusalDetails.en[code];
  return {
    type: `/docs/refusals#${code}`,
    title: refusals[code].text,
    status: refusals[code].status,
    code,
    correlationId: '0190c4a2-7c1e-4000-8000-3f6b2a9d5e01',
    ...(detail === undefined ? {} : { detail }),
    ...(code === 'invalid_input' ? { errors: [{ path: 'name', code: 'too_big', maxLength: 100 }] } : {}),
  };
}

const tokenInPath = {
  ...{ name: 'token', in: 'path', required: true, schema: { type: 'string' } },
  description: 'The secret in the link of a message',
};

function ownOperation(own: OwnRoute, components: Components, shared: Responses): Json {
  const { route, operationId, summary, description, permission, contentType, refusals: list } = own;
  const { query, events } = own;
  const names = Object.keys(query?.shape ?? {});
  const content = events
    ? eventStream(events, components)
    : { schema: contentType === 'application/json' ? { type: 'object' } : { type: 'string' } };
  return {
    operationId,
    summary,
    description: [descriptionOf({ permission }), description].filter(Boolean).join(' '),
    tags: [topicOf(route.slice(route.indexOf('/')))],
    ...(route.includes('{token}') ? { parameters: [tokenInPath] } : {}),
    ...security(permission),
    ...(query ? { parameters: names.map((name) => parameter(query, name, 'query', components)) } : {}),
    responses: {
      '200': { description: 'Done', content: { [contentType]: content } },
      ...refusalAnswers([...list, 'invalid_input'], shared),
    },
    'x-permission': permission,
  };
}

/** The data of each event; `x-events` says which name goes with which. */
function eventStream(events: NonNullable<OwnRoute['events']>, components: Components): Json {
  const named = Object.entries(events).map(([name, data]) => [name, components.of(data, 'output')] as const);
  return {
    schema: { anyOf: named.map(([, schema]) => schema) },
    'x-events': Object.fromEntries(named),
  };
}

function security(permission: string): Json {
  return { security: permission === 'public' ? [] : [{ bearer: [] }] };
}
