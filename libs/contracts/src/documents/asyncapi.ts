import { Components } from './json-schemas';
import { events } from '../topology';

type Json = Record<string, unknown>;

/** C15: the AsyncAPI 3.0 document of all events, for services and external subscribers. */
export function asyncapi(): object {
  const components = new Components();
  const channels: Record<string, Json> = {};
  const operations: Record<string, Json> = {};
  const messages: Record<string, Json> = {};
  for (const event of events) {
    const name = event.type.replaceAll('.', '_');
    messages[name] = {
      name: event.type,
      title: event.type,
      summary: event.summary,
      contentType: 'application/json',
      headers: { $ref: '#/components/schemas/CloudEventHeaders' },
      payload: components.of(event.payload, 'output'),
    };
    channels[name] = {
      address: `events.{companyId}.${event.type}`,
      summary: event.summary,
      parameters: { companyId: { description: 'Id of the company the event belongs to' } },
      messages: { [name]: { $ref: `#/components/messages/${name}` } },
    };
    operations[`send_${name}`] = {
      action: 'send',
      channel: { $ref: `#/channels/${name}` },
      summary: `Sent by ${event.owner}`,
    };
  }
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Riserbo events',
      version: '1',
      description:
        'JetStream stream EVENTS, CloudEvents 1.0 in headers. Payloads hold ids, enums, numbers and times only.',
    },
    defaultContentType: 'application/json',
    channels,
    operations,
    components: { schemas: { ...components.all(), CloudEventHeaders: cloudEventHeaders }, messages },
  };
}

const uuid = { type: 'string', format: 'uuid' };
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
