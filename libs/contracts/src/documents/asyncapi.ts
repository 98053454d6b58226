import type { Event } from '../kernel/define-event';
import { events } from '../topology';
import { exampleOf } from './examples';
import { Components } from './json-schemas';

type Json = Record<string, unknown>;

/**
 * C15: the AsyncAPI 3.0 document of all events, or of those for one audience. Payloads are open, because
 * fields may be added within a version (docs/events.md).
 */
export function asyncapi(audience?: Event['audience']): object {
  const components = new Components();
  const [channels, operations, messages]: [Json, Json, Json] = [{}, {}, {}];
  for (const event of events.filter((each) => audience === undefined || each.audience === audience)) {
    const name = event.type.replaceAll('.', '_');
    messages[name] = message(event, components);
    channels[name] = channel(event, name);
    operations[`send_${name}`] = {
      action: 'send',
      channel: { $ref: `#/channels/${name}` },
      summary: `Sent by ${event.owner}`,
      'x-audience': event.audience,
    };
  }
  const schemas = { ...(opened(components.all()) as Json), CloudEventHeaders: cloudEventHeaders };
  return {
    asyncapi: '3.0.0',
    info,
    defaultContentType: 'application/json',
    servers: { riserbo: server },
    channels,
    operations,
    components: { schemas, messages, securitySchemes: { subscriber: credentials } },
  };
}

function message(event: Event, components: Components): Json {
  const payload = exampleOf(event.payload) as { companyId: string };
  return {
    name: event.type,
    title: event.type,
    summary: event.summary,
    contentType: 'application/json',
    headers: { $ref: '#/components/schemas/CloudEventHeaders' },
    payload: components.of(event.payload, 'output'),
    examples: [{ name: event.type, headers: headersOf(event), payload }],
    'x-audience': event.audience,
  };
}

function channel(event: Event, name: string): Json {
  return {
    address: `events.{companyId}.${event.type}`,
    summary: event.summary,
    servers: [{ $ref: '#/servers/riserbo' }],
    parameters: { companyId: { description: 'Id of the company the event belongs to' } },
    messages: { [name]: { $ref: `#/components/messages/${name}` } },
    'x-audience': event.audience,
  };
}

/** The schema, with fields that are not known here allowed at every depth. */
function opened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(opened);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) => !(key === 'additionalProperties' && value === false),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, opened(value)]));
}

const info = {
  title: 'Riserbo events',
  version: '1',
  description:
    'JetStream stream EVENTS, CloudEvents 1.0 in headers. Payloads hold ids, enums, numbers and times only. `x-audience` says who receives an event: `subscribers` (external programs and services) or `services`.',
};
const server = {
  host: '{host}:{port}',
  protocol: 'nats',
  description:
    'The NATS server of the installation. `npm run subscriber -- add` prints host, port, user, password, inbox prefix and the durable consumer; it says `tls://` where the server requires TLS.',
  variables: {
    host: { default: '127.0.0.1', description: 'Host of the NATS server' },
    port: { default: '4222', description: 'Its port' },
  },
  security: [{ $ref: '#/components/securitySchemes/subscriber' }],
};
const credentials = {
  type: 'userPassword',
  description: 'One user per subscriber. It can pull from its own durable consumer and do nothing else.',
};

const uuid = { type: 'string', format: 'uuid' };
const headersOf = ({ type, owner }: Event): Json => ({
  'ce-specversion': '1.0',
  'ce-id': '00000000-0000-4000-8000-0000000000ff',
  'ce-type': type,
  'ce-source': `riserbo/${owner}`,
  'ce-time': '2026-03-02T06:00:00.000Z',
});
const cloudEventHeaders = {
  type: 'object',
  required: ['ce-id', 'ce-type', 'ce-source', 'ce-time', 'ce-specversion'],
  properties: {
    'ce-specversion': { const: '1.0' },
    'ce-id': { ...uuid, description: 'Identical for every delivery of one event' },
    'ce-type': { type: 'string' },
    'ce-source': { type: 'string', description: 'riserbo/<service>' },
    'ce-time': { type: 'string', format: 'date-time' },
    'correlation-id': uuid,
    traceparent: { type: 'string', description: 'W3C Trace Context' },
  },
};
