import { randomBytes, randomUUID } from 'node:crypto';
import { headers as natsHeaders, type MsgHdrs } from '@nats-io/transport-node';
import type { CallContext, CallOptions } from '../ports';
import { uuid } from '../uuid';

const names = {
  token: 'actor',
  correlationId: 'correlation-id',
  traceparent: 'traceparent',
  deadline: 'deadline',
  idempotencyKey: 'idempotency-key',
  ifMatch: 'if-match',
  ip: 'client-ip',
  stepUp: 'x-step-up',
} as const;
const w3cTrace = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Writes the call options into NATS headers. */
export function headersOf(question: CallOptions, deadline: Date): MsgHdrs {
  const written = natsHeaders();
  written.set(names.token, question.token);
  written.set(names.correlationId, question.correlationId);
  written.set(names.traceparent, question.traceparent ?? newTrace());
  written.set(names.deadline, String(deadline.getTime()));
  if (question.idempotencyKey !== undefined) written.set(names.idempotencyKey, question.idempotencyKey);
  if (question.ifMatch !== undefined) written.set(names.ifMatch, String(question.ifMatch));
  if (question.ip !== undefined) written.set(names.ip, question.ip);
  if (question.stepUp !== undefined) written.set(names.stepUp, question.stepUp);
  return written;
}

/**
 * Reads the headers back; malformed values count as missing. The actor is unknown until the token is
 * verified.
 */
export function questionOf(headers: MsgHdrs | undefined): Omit<CallContext, 'actor'> {
  const get = (name: keyof typeof names) => headers?.get(names[name]) ?? '';
  const ifMatch = Number.parseInt(get('ifMatch'), 10);
  return {
    token: get('token'),
    correlationId: uuid.test(get('correlationId')) ? get('correlationId') : randomUUID(),
    traceparent: w3cTrace.test(get('traceparent')) ? get('traceparent') : newTrace(),
    deadline: timeOf(get('deadline')),
    ...(get('idempotencyKey') === '' ? {} : { idempotencyKey: get('idempotencyKey') }),
    ...(Number.isNaN(ifMatch) ? {} : { ifMatch }),
    ...(get('ip') === '' ? {} : { ip: get('ip') }),
    ...(get('stepUp') === '' ? {} : { stepUp: get('stepUp') }),
  };
}

/** An unparseable deadline counts as expired. */
function timeOf(milliseconds: string): Date {
  const time = new Date(Number(milliseconds));
  return Number.isNaN(time.getTime()) ? new Date(0) : time;
}

/** A new, unsampled W3C trace. */
export function newTrace(): string {
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-00`;
}
