import type { z } from 'zod';
import { liveEvents, liveQuery } from './live';
import type { Permission } from '../kernel/permissions';
import type { RefusalCode } from '../kernel/refusals';

/** Routes the gateway serves itself. */
export interface OwnRoute {
  route: `${'GET' | 'POST'} /${string}`;
  summary: string;
  description?: string;
  operationId: string;
  permission: Permission;
  contentType: 'application/json' | 'text/event-stream' | 'text/html' | 'text/xml';
  refusals: readonly RefusalCode[];
  query?: z.ZodObject;
  /** Of a stream: the data of each event by its name. */
  events?: Readonly<Record<string, z.ZodType>>;
}
export const ownRoutes: readonly OwnRoute[] = [
  {
    route: 'GET /openapi.json',
    summary: 'This document',
    operationId: 'readDocument',
    permission: 'public',
    contentType: 'application/json',
    refusals: [],
  },
  {
    route: 'GET /docs/refusals',
    summary: 'Meaning of each refusal; the `type` of a problem links here',
    operationId: 'readRefusals',
    permission: 'public',
    contentType: 'text/html',
    refusals: [],
  },
  {
    route: 'GET /health/live',
    summary: 'Liveness: the process answers',
    operationId: 'readLiveness',
    permission: 'public',
    contentType: 'application/json',
    refusals: [],
  },
  {
    route: 'GET /health/ready',
    summary: 'Readiness: the process and its dependencies are up',
    operationId: 'readReadiness',
    permission: 'public',
    contentType: 'application/json',
    refusals: ['unavailable'],
  },
  {
    route: 'GET /health/version',
    summary: 'Version of the product and of its time zone data',
    operationId: 'readVersion',
    permission: 'public',
    contentType: 'application/json',
    refusals: [],
  },
  {
    route: 'GET /u/{token}',
    summary: 'Page of a message’s recipient: what to stop. Changes nothing',
    operationId: 'readRecipientPage',
    permission: 'public',
    contentType: 'text/html',
    refusals: ['unavailable'],
  },
  {
    route: 'POST /u/{token}',
    summary: 'Stop or resume messages: a form of the page, or one click in a mail program (RFC 8058)',
    operationId: 'chooseMessages',
    permission: 'public',
    contentType: 'text/html',
    refusals: ['malformed_body', 'unavailable'],
  },
  {
    route: 'GET /r/{token}',
    summary: 'Page that asks whether the client will come. Changes nothing',
    operationId: 'readAttendancePage',
    permission: 'public',
    contentType: 'text/html',
    refusals: ['unavailable'],
  },
  {
    route: 'POST /r/{token}',
    summary: 'The client will come',
    operationId: 'attend',
    permission: 'public',
    contentType: 'text/html',
    refusals: ['unavailable'],
  },
  {
    route: 'GET /s/{token}',
    summary: 'The appointment behind the short link of an SMS: leads on to its page',
    operationId: 'openMessageLink',
    permission: 'public',
    contentType: 'text/html',
    refusals: ['unavailable'],
  },
  {
    route: 'POST /hooks/sms',
    summary: 'Replies and reports that the provider of SMS posts, signed with the account’s token',
    operationId: 'receiveSms',
    permission: 'public',
    contentType: 'text/xml',
    refusals: ['signature_wrong', 'unavailable'],
  },
  {
    route: 'GET /v1/live',
    summary: 'Live calendar changes as server-sent events',
    description:
      'Send the access token, or a ticket in the address, because `EventSource` sends no headers. With a cursor (`since` or `Last-Event-ID`), first comes each booking that changed since then as `booking.changed`. `ready` names the cursor to reconnect with; only then follow changes as they happen, with the type and payload of a booking event. Each is a hint: `GET /v1/changes` from the last cursor has the truth. Before the stream ends (with the token, after five minutes at most), `end` says why. At most six streams per person.',
    query: liveQuery,
    events: liveEvents,
    operationId: 'watchChanges',
    permission: 'calendar:watch',
    contentType: 'text/event-stream',
    refusals: [
      'not_authenticated',
      'session_ended',
      'session_idle',
      'forbidden',
      'second_factor_due',
      'too_many_requests',
      'unavailable',
    ],
  },
];
