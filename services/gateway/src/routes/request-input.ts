import { fieldErrorsOf, Refusal, type Call, type FieldError } from '@riserbo/contracts';
import type { FastifyRequest } from 'fastify';

type Fields = Record<string, unknown>;

/** Names in braces are request fields and cannot be repeated in query or body. */
const pathFields = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);

/**
 * Reads and validates a request from path, headers, and query (GET, DELETE) or body (other methods). @throws
 * Refusal `invalid_input`
 */
export function inputReader(call: Call): (request: FastifyRequest) => Fields {
  const { method = '', path = '', headers = {} } = call.http ?? {};
  const elsewhere = [...pathFields(path), ...Object.keys(headers)];
  const fromQuery = method === 'GET' || method === 'DELETE';
  const changes = method === 'PATCH';
  const schema = call.http?.body ?? call.request;
  return (request) => {
    const sent = fromQuery ? request.query : request.body === undefined ? {} : request.body;
    if (!isFields(sent)) throw invalid([{ path: '', code: 'invalid_type' }]);
    const twice = elsewhere.filter((name) => Object.hasOwn(sent, name));
    const unasked = fromQuery ? bodyFields(request.body) : Object.keys(request.query as Fields);
    const surplus = [...twice, ...unasked];
    if (changes && Object.keys(sent).length === 0) throw invalid([{ path: '', code: 'nothing_to_change' }]);
    if (surplus.length > 0) throw invalid(surplus.map((path) => ({ path, code: 'unrecognized_keys' })));
    const whole = { ...sent, ...(request.params as Fields), ...headerFields(request, headers) };
    const parsed = schema.safeParse(whole);
    if (parsed.success) return parsed.data;
    throw invalid(fieldErrorsOf(parsed.error, whole).map((error) => inHeader(error, headers)));
  };
}

/** Repeated headers arrive joined by commas, which no header field accepts. */
function headerFields(request: FastifyRequest, headers: Readonly<Record<string, string>>): Fields {
  const values = Object.entries(headers).map(([field, name]) => [field, request.headers[name.toLowerCase()]]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Fields;
}

/** Names the header in the error, because the caller does not know the field behind it. */
function inHeader(error: FieldError, headers: Readonly<Record<string, string>>): FieldError {
  const path = Object.hasOwn(headers, error.path) ? headers[error.path] : undefined;
  return { ...error, path: path ?? error.path };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function bodyFields(body: unknown): string[] {
  if (body === undefined) return [];
  return isFields(body) ? Object.keys(body) : [''];
}
function invalid(errors: FieldError[]): Refusal {
  return new Refusal('invalid_input', errors.slice(0, 50));
}
