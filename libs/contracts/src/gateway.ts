import type { Permission } from './permissions';
import type { RefusalCode } from './refusals';

/** Routes that the gateway answers itself. */
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
    operationId: 'gateway.document.read',
    permission: 'public',
    contentType: 'application/json',
    refusals: [],
  },
  {
    route: 'GET /docs/refusals',
    summary: 'What each refusal means: where the `type` of a problem leads',
    operationId: 'gateway.refusals.read',
    permission: 'public',
    contentType: 'text/html',
    refusals: [],
  },
  {
    route: 'GET /health/live',
    summary: 'The process runs',
    operationId: 'gateway.health.live',
    permission: 'public',
    contentType: 'application/json',
    refusals: [],
  },
  {
    route: 'GET /health/ready',
    summary: 'The process can answer: what it needs is there',
    operationId: 'gateway.health.ready',
    permission: 'public',
    contentType: 'application/json',
    refusals: ['unavailable'],
  },
  {
    route: 'GET /v1/live',
    summary: 'Live changes of the own calendar, as server-sent events',
    description:
      'Each has the type of a booking event and its payload (`docs/asyncapi.json`): a hint to look again. The stream ends with the token; nothing is replayed, so read the calendar after each connection. Six at a time for one person.',
    operationId: 'gateway.live.watch',
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
