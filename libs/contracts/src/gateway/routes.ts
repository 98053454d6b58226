import type { Permission } from '../kernel/permissions';
import type { RefusalCode } from '../kernel/refusals';

/** Routes the gateway serves itself. */
export interface OwnRoute {
  route: `GET /${string}`;
  summary: string;
  description?: string;
  operationId: string;
  permission: Permission;
  contentType: 'application/json' | 'text/event-stream' | 'text/html';
  refusals: readonly RefusalCode[];
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
    route: 'GET /v1/live',
    summary: 'Live calendar changes as server-sent events',
    description:
      'Each event has the type and payload of a booking event (`docs/asyncapi.json`). Treat it as a hint to read the calendar again. The stream ends when the token expires and replays nothing, so read the calendar after each connection. At most six streams per person.',
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
