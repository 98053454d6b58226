import type { z } from 'zod';
import type { Actor } from './actor';
import type { AuditRule } from './audit-actions';
import type { ActorKind, Permission, RecordPermission } from './permissions';
import type { RefusalCode } from './refusals';
import type { ServiceName } from './services';
import type { StepUpPurpose } from './step-up';

/** How a call is exposed over HTTP. A call without a route is internal. */
export interface HttpRoute {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/v1/holds/{holdId}`; names in braces are request fields. */
  path: `/${string}`;
  /** Request fields sent in these headers, never in path, query or body, because access logs keep those. */
  headers?: Readonly<Record<string, string>>;
  /** One line; details go into `description`. */
  summary: string;
  description?: string;
  /** HTTP status of success; 200 by default. */
  status?: 200 | 201 | 202 | 204;
  /**
   * Where the created thing can be read (`Location`, RFC 9110): a path with fields of the answer in braces.
   */
  location?: `/${string}`;
  /** The response is a document of this type (`{ text }`) instead of JSON. */
  contentType?: 'text/calendar' | 'text/html' | 'application/x-ndjson';
  /**
   * J1: sends the response's `version` as ETag; `ifMatch` requires it on a change (`if_match_required`,
   * `stale_version`).
   */
  etag?: true;
  ifMatch?: true;
  /** B6: `false` for background requests (streams, refreshes), which do not count as user activity. */
  activity?: false;
  /**
   * J1: a second route, `<path>.ndjson`, answers with all pages, one per line; the last has no `next` (ADR
   * 040).
   */
  lines?: true;
  /** Largest request body in bytes; 128 KB by default. */
  bodyBytes?: number;
  /** X77: limits guests and clients to `SEARCHES_PER_MINUTE` (gateway setting). */
  scarce?: true;
  /**
   * B5: how the route uses the refresh-token cookie. `begin` sets it if requested (`cookie: true`) and ends
   * the session it held; `refresh` reads it and sets the next token; `end` clears it.
   */
  session?: 'begin' | 'refresh' | 'end';
  /** The response body, where the gateway changes it. */
  answer?: z.ZodType;
  /**
   * The request body, where the gateway makes more than one call for the route
   * (services/gateway/src/compositions).
   */
  body?: z.ZodObject;
}

/** `POST /v1/holds/{holdId}` */
export const routeOf = ({ method, path }: Pick<HttpRoute, 'method' | 'path'>): string => `${method} ${path}`;

type Subject = `${ServiceName}.${string}.${string}`;
export interface CallOptions<P extends Permission = Permission> {
  /** Also decides which kinds of actor can call: those whose roles hold it. */
  permission: P;
  /** Codes beyond the common ones that the owner can return; documented as responses of the route. */
  refusals?: readonly RefusalCode[];
  /**
   * B8: requires a step-up for this purpose within five minutes (header `X-Step-Up`), else
   * `step_up_required`. For `client_records`, the company's setting decides.
   */
  stepUp?: StepUpPurpose;
  /** C14: a repeated key returns the first response. `required` refuses calls without a key. */
  idempotency?: 'required' | 'optional';
  /** The answer is only shown with that of this call, whose audit row covers both. */
  auditedWith?: Subject;
  http?: HttpRoute;
  /** Timeout in milliseconds; 5,000 by default. */
  deadline?: number;
}
/**
 * I1: a call whose permission opens records of persons must declare how it is audited, or it does not
 * compile.
 */
export type Audited<P extends Permission, Field extends string> = [P] extends [RecordPermission]
  ? { audit: AuditRule<Field> } | { auditedWith: Subject }
  : { audit?: AuditRule<Field> };
type ActorId = 'companyId' | 'userId' | 'clientId' | 'personId' | 'sessionId';
type FieldOf<Request extends z.ZodObject, Answer extends z.ZodType> =
  (keyof z.output<Request> & string) | (keyof z.output<Answer> & string) | ActorId;

/** B8: which requests require the call's step-up; by default all. */
export interface StepUpCondition<Request extends z.ZodObject = z.ZodObject> {
  /** Shown in the API reference after "Needs a step-up". */
  text: string;
  // method syntax keeps every Call assignable to Call
  test(request: z.output<Request>): boolean;
}

/**
 * A request/reply call over NATS. `subject` is `service.thing.verb`; the first word is the owning service.
 */
export interface Call<
  Request extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
  P extends Permission = Permission,
> extends CallOptions<P> {
  kind: 'call';
  subject: string;
  owner: ServiceName;
  request: Request;
  answer: Answer;
  audit?: AuditRule;
  stepUpWhen?: StepUpCondition<Request>;
}

/** A call with a route of the gateway. */
export type PublicCall = Call & { http: HttpRoute };
/** Declaration of a call, including what the runtime does for it. */
export type CallDeclaration<
  Request extends z.ZodObject,
  Answer extends z.ZodType,
  P extends Permission,
> = CallOptions<P> &
  Audited<P, FieldOf<Request, Answer>> & {
    request: Request;
    response: Answer;
    stepUpWhen?: StepUpCondition<Request>;
  };

/**
 * Declares a call once: validation, types, OpenAPI, NATS subjects and permissions, idempotency and audit
 * derive from it. The request is a `z.strictObject`, so unknown fields are refused.
 */
export function defineCall<Request extends z.ZodObject, Answer extends z.ZodType, P extends Permission>(
  subject: Subject,
  declaration: CallDeclaration<Request, Answer, P>,
): Call<Request, Answer, P>;
export function defineCall(
  subject: Subject,
  { request, response, ...declared }: CallDeclaration<z.ZodObject, z.ZodType, Permission>,
): Call {
  const stepUp: RefusalCode[] = declared.stepUp ? ['step_up_required'] : [];
  const refusals = [...(declared.refusals ?? []), ...stepUp];
  return { kind: 'call', subject, owner: ownerOf(subject), ...declared, request, answer: response, refusals };
}

/**
 * A message from one service to every replica of the others over core NATS: not stored, not retried. Each
 * subject belongs to one owner.
 */
export interface Broadcast<Payload extends z.ZodObject = z.ZodObject> {
  kind: 'broadcast';
  subject: string;
  owner: ServiceName;
  payload: Payload;
}
export function defineBroadcast<Payload extends z.ZodObject>(
  subject: `live.${string}`,
  owner: ServiceName,
  payload: Payload,
): Broadcast<Payload> {
  return { kind: 'broadcast', subject, owner, payload };
}

/** The actors who can reach the handler of a call: the kinds that hold its permission. */
export type ActorOf<C> =
  C extends Call<z.ZodObject, z.ZodType, infer P> ? Extract<Actor, { kind: ActorKind<P> }> : never;
export type RequestOf<C> = C extends Call<infer Request> ? z.output<Request> : never;
/** The request as callers write it: fields with defaults are optional. */
export type AskOf<C> = C extends Call<infer Request> ? z.input<Request> : never;
export type AnswerOf<C> = C extends Call<z.ZodObject, infer Answer> ? z.output<Answer> : never;

/** The service that a subject or type begins with. */
export function ownerOf(name: string): ServiceName {
  return name.slice(0, name.indexOf('.')) as ServiceName;
}
