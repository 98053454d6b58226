import type { Event } from '@riserbo/contracts';
import { headers as natsHeaders, type MsgHdrs } from '@nats-io/transport-node';
import type { z } from 'zod';
import { uuid } from '../uuid';
import type { Received } from './inbox';

/** Metadata of an event: CloudEvents 1.0 in NATS headers (binary mode), and the trace. */
export interface Envelope {
  id: string;
  type: string;
  at: Date;
  correlationId: string;
  traceparent: string;
}

export function envelopeHeaders({ id, type, at, correlationId, traceparent }: Envelope): MsgHdrs {
  const headers = natsHeaders();
  headers.set('ce-specversion', '1.0');
  headers.set('ce-id', id);
  headers.set('ce-type', type);
  headers.set('ce-source', `riserbo/${type.slice(0, type.indexOf('.'))}`);
  headers.set('ce-time', at.toISOString());
  headers.set('content-type', 'application/json');
  headers.set('correlation-id', correlationId);
  headers.set('traceparent', traceparent);
  return headers;
}

const kept = /^(?:ce-(?:specversion|id|type|source|time)|content-type|correlation-id|traceparent)$/;
const printable = /^[ -~]{0,200}$/;

/** The event headers of a message as storable text, for publishing it again. */
export function keptHeaders(headers: MsgHdrs | undefined): Record<string, string> {
  const all = (headers?.keys() ?? []).map((name): [string, string] => [name, headers?.get(name) ?? '']);
  return Object.fromEntries(all.filter(([name, value]) => kept.test(name) && printable.test(value)));
}

/**
 * Parses a message for its handler, or says why it is malformed. Subject and payload name the same company.
 */
export function opened<E extends Event>(
  event: E,
  message: { subject: string; headers?: MsgHdrs | undefined; string(): string },
): Received<E> | 'malformed' | 'unknown_version' {
  const [, companyId = '', ...rest] = message.subject.split('.');
  const get = (name: string) => message.headers?.get(name) ?? '';
  const type = get('ce-type');
  if (!uuid.test(companyId) || !uuid.test(get('ce-id'))) return 'malformed';
  if (type !== event.type || rest.join('.') !== event.type)
    return nameOf(type) === nameOf(event.type) ? 'unknown_version' : 'malformed';
  const payload = readable(event).safeParse(json(message.string()));
  if (!payload.success || payload.data['companyId'] !== companyId) return 'malformed';
  const at = new Date(get('ce-time'));
  return {
    eventId: get('ce-id'),
    companyId,
    type,
    at: Number.isNaN(at.getTime()) ? new Date(0) : at,
    correlationId: get('correlation-id'),
    traceparent: get('traceparent'),
    payload: payload.data as Received<E>['payload'],
  };
}

/** `booking.confirmed` of `booking.confirmed.v1`. */
const nameOf = (type: string): string => type.replace(/\.v\d+$/, '');

/** Fields may be added within a version (docs/events.md), so handlers ignore unknown fields. */
const tolerant = new WeakMap<Event, z.ZodObject>();
function readable(event: Event): z.ZodObject {
  const known = tolerant.get(event) ?? event.payload.strip();
  tolerant.set(event, known);
  return known;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
