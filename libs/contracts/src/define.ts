import type { z } from 'zod';
import type { Actor } from './actor';
import type { AuditRule } from './audit-actions';
import type { ActorKind, Permission, RecordPermission } from './permissions';
import type { RefusalCode } from './refusals';
import type { ServiceName } from './services';
import type { StepUpPurpose } from './step-up';

/** How a call is reached from outside. A call without a door is for other services only. */
export interface Door {
  /** `POST /v1/holds/{holdId}`; names in braces are fields of the request. */
  route: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;
  /** Fields of the request that come in a header of this name, never in path, query or body: access logs keep those. */
  headers?: Readonly<Record<string, string>>;
  /** A line; what else there is to know stands in `description`. */
  summary: string;
  description?: string;
  /** HTTP status of the good answer; 200 unless told. */
  status?: 200 | 201 | 202 | 204;
  /** The answer is a document of this type, `{ text }`, instead of JSON. */
  contentType?: 'text/calendar';
  /** C14: `required` refuses a POST without an Idempotency-Key with `idempotency_key_required`. */
  idempotencyKey?: 'required' | 'optional';
  /** J1: the answer's `version` is sent as ETag; `ifMatch` asks for it back on a change (`if_match_required`, `stale_version`). */
  etag?: true;
  ifMatch?: true;
  /** B6: `false` for what a page asks by itself (streams, refreshing): it does not count as activity of the person. */
  activity?: false;
  /** J1: with `Accept: application/x-ndjson` the answer is all pages, each a line of JSON; the last one has no `next` (ADR 040). */
  lines?: true;
  /** X77: guests and clients are answered so many times a minute and no more (`SEARCHES_PER_MINUTE` of the gateway). */
  scarce?: true;
  /**
   * B5: what the route does to the cookie that can hold a refresh token. `begin` puts the token there when it is asked to (`cookie: true`) and ends
   * the session that the cookie held; `refresh` takes it from there and puts its successor there; `end` empties it.
   */
  session?: 'begin' | 'refresh' | 'end';
  /** What the route answers where the gateway changes it. */
  answer?: z.ZodType;
  /** The gateway asks more than one call for this route, so its body is wider than the call's request (services/gateway/src/compositions). */
  body?: z.ZodObject;
}

export interface CallOptions<P extends Permission = Permission> {
  /** Also decides which kinds of actor can call: those of the roles that hold it. */
  permission: P;
  /** Codes beyond the common ones that the owner can answer with; they are the documented answers of the route. */
  refusals?: readonly RefusalCode[];
  /**
   * B8: the actor must have stepped up for this within five minutes (header `X-Step-Up`); else `step_up_required`. For `client_records` the
   * company decides whether and how often.
   */
  stepUp?: StepUpPurpose;
  /** C14: what repeats a key gets the first answer again. `required` refuses a call without one. */
  idempotency?: 'required' | 'optional';
  door?: Door;
  /** Milliseconds until the caller gives up; 5,000 by default. */
  deadline?: number;
}
/** I1: a call whose permission opens records of persons does not compile without saying how it is audited. */
export type Audited<P extends Permission, Field extends string> = [P] extends [RecordPermission]
  ? { audit: AuditRule<Field> }
  : { audit?: AuditRule<Field> };
type FieldOf<Request extends z.ZodObject, Answer extends z.ZodType> =
  (keyof z.output<Request> & string) | (keyof z.output<Answer> & string);

/** B8: which requests need the step-up of their call; without this, all do. */
export interface StepUpCondition<Request extends z.ZodObject = z.ZodObject> {
  /** For the API reference, after "needs a step-up". */
  text: string;
  // a method, so that a call of any request is still a Call
  test(request: z.output<Request>): boolean;
}

/** A request/reply call over NATS. `subject` is `service.thing.verb`; the first word owns the data and answers. */
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

/** The HTTP route of a call: a Door whose route is written as method and path, and whose key is that of the call. */
export type HttpRoute = Omit<Door, 'route' | 'idempotencyKey'> & {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/v1/holds/{holdId}`; names in braces are fields of the request. */
  path: `/${string}`;
};
/** What a call is, and what the runtime does for it without a line in its handler. */
export type CallDeclaration<
  Request extends z.ZodObject,
  Answer extends z.ZodType,
  P extends Permission,
> = Omit<CallOptions<P>, 'door'> &
  Audited<P, FieldOf<Request, Answer>> & {
    request: Request;
    response: Answer;
    stepUpWhen?: StepUpCondition<Request>;
    http?: HttpRoute;
  };

type Subject = `${ServiceName}.${string}.${string}`;

/**
 * Declares a call once (the request is a `z.strictObject`, so that unknown fields are refused): validation, types, OpenAPI, NATS subjects and
 * permissions, idempotency and audit all come from here.
 */
export function defineCall<Request extends z.ZodObject, Answer extends z.ZodType, P extends Permission>(
  subject: Subject,
  declaration: CallDeclaration<Request, Answer, P>,
): Call<Request, Answer, P>;
/** The form with positions; being replaced by the one above. */
export function defineCall<Request extends z.ZodObject, Answer extends z.ZodType, P extends Permission>(
  subject: Subject,
  request: Request,
  answer: Answer,
  options: CallOptions<P> & Audited<P, FieldOf<Request, Answer>> & { stepUpWhen?: StepUpCondition<Request> },
): Call<Request, Answer, P>;
export function defineCall(
  subject: Subject,
  first: z.ZodObject | CallDeclaration<z.ZodObject, z.ZodType, Permission>,
  answer?: z.ZodType,
  options?: CallOptions,
): Call {
  if ('request' in first) {
    const { request, response, ...rest } = first;
    return callOf(subject, request, response, { ...rest, ...doorOf(rest) });
  }
  return callOf(subject, first, answer as z.ZodType, options as CallOptions);
}

function callOf(subject: Subject, request: z.ZodObject, answer: z.ZodType, options: CallOptions): Call {
  const stepUp: RefusalCode[] = options.stepUp ? ['step_up_required'] : [];
  const refusals = [...(options.refusals ?? []), ...stepUp];
  const idempotency = options.idempotency ?? options.door?.idempotencyKey;
  const keyed = idempotency === undefined ? {} : { idempotency };
  return { kind: 'call', subject, owner: ownerOf(subject), request, answer, ...options, ...keyed, refusals };
}

function doorOf({ http, idempotency }: { http?: HttpRoute; idempotency?: 'required' | 'optional' }): {
  door?: Door;
} {
  if (!http) return {};
  const { method, path, ...rest } = http;
  const keyed = idempotency === undefined ? {} : { idempotencyKey: idempotency };
  return { door: { ...rest, route: `${method} ${path}`, ...keyed } };
}

/** An event over JetStream. Its payload holds ids, enums, numbers, times and hashes only (a test refuses any free string). */
export interface Event<Payload extends z.ZodObject = z.ZodObject> {
  kind: 'event';
  /** CloudEvents `type`: `service.happened.vN`. The subject is `events.<companyId>.<type>`. */
  type: string;
  owner: ServiceName;
  payload: Payload;
  summary: string;
}

/** Declares an event once. Every payload has `id` (the aggregate's) and `version` (grows by one with every change of it): handlers keep the highest. */
export function defineEvent<Payload extends z.ZodObject>(
  type: `${ServiceName}.${string}.v${number}`,
  payload: Payload,
  summary: string,
): Event<Payload> {
  return { kind: 'event', type, owner: ownerOf(type), payload, summary };
}

/** What one service tells every replica of every other one over core NATS: not stored, not repeated. Each subject is the owner's alone. */
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

/** Who can reach the handler of a call: actors of the kinds that hold its permission. */
export type ActorOf<C> =
  C extends Call<z.ZodObject, z.ZodType, infer P> ? Extract<Actor, { kind: ActorKind<P> }> : never;
export type RequestOf<C> = C extends Call<infer Request> ? z.output<Request> : never;
/** What a caller may leave out (defaults are filled in by the schema). */
export type AskOf<C> = C extends Call<infer Request> ? z.input<Request> : never;
export type AnswerOf<C> = C extends Call<z.ZodObject, infer Answer> ? z.output<Answer> : never;
export type PayloadOf<E> = E extends Event<infer Payload> ? z.output<Payload> : never;

function ownerOf(name: string): ServiceName {
  return name.slice(0, name.indexOf('.')) as ServiceName;
}
