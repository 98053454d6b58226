import type {
  Actor,
  Call,
  ClientRecordStepUp,
  MemberActor,
  RefusalCode,
  ServiceName,
} from '@riserbo/contracts';

/** The transaction interface for libraries: static SQL text, values, rows; bound to one company. */
export interface Queryable {
  readonly companyId: string;
  query<Row = unknown>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Queues a statement without awaiting it; if it fails, so does the transaction. */
  write(text: string, values: readonly unknown[]): void;
  /** Marks the transaction as having outbox rows: the relay is woken after the commit. */
  emitted?(): void;
  /** The same transaction, whose events and audit rows name another cause. */
  causedBy(cause: Pick<Origin, 'correlationId' | 'traceparent'>): Queryable;
}
/** A cross-tenant transaction on the tables the relay needs. */
export interface SystemQueryable {
  query<Row = unknown>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}
export interface SystemOptions {
  /**
   * For queue work: reads use indexes, and the commit does not wait for the disk. A crash can undo it, so
   * repeating the work must be safe.
   */
  ofQueue?: boolean;
}
/** The actor of a transaction, and its cause. */
export interface Origin {
  actor?: Actor;
  correlationId?: string;
  traceparent?: string;
  /** Time of the act; by default the start of the transaction. */
  now?: Date;
}
export interface Transactions<Tx extends Queryable = Queryable> {
  /** `by` is the actor and cause recorded in events and audit rows. */
  transaction<T>(who: { companyId: string }, work: (tx: Tx) => Promise<T>, by?: Origin): Promise<T>;
  /** One statement in a separate transaction. */
  statement<Row = unknown>(
    who: { companyId: string },
    text: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  system<T>(work: (tx: SystemQueryable) => Promise<T>, options?: SystemOptions): Promise<T>;
  /** Calls `listener` after each commit that called `emitted`. */
  onEmitted?(listener: () => void): void;
  /** Transactions of companies under way in this process. */
  readonly underWay?: number;
}

/** The caller and the conditions of a call, as passed to its handler. */
export interface CallContext {
  actor: Actor;
  token: string;
  correlationId: string;
  traceparent?: string;
  idempotencyKey?: string;
  ifMatch?: number;
  deadline: Date;
  /** Client address as seen by the gateway. */
  ip?: string;
  /** B8: the step-up token; verified if the call requires one. */
  stepUp?: string;
}
/** Options of a call; all but the token and the correlation id are optional. */
export type CallOptions = Pick<CallContext, 'token' | 'correlationId'> & Partial<CallContext>;

/** Logger interface of messaging. The runtime's logger implements it. */
export interface MessagingLog {
  info(event: string, fields?: object): void;
  warn(event: string, fields?: object): void;
  error(event: string, fields?: object): void;
}
export interface MessagingClock {
  now(): Date;
}
/** A refusal returned by a route or a call. */
export interface Refused {
  code: RefusalCode;
  route?: string | undefined;
  subject?: string | undefined;
  ip?: string | undefined;
}
/** X112: called for every refusal of a call; counts and logs those that indicate an attack. */
export interface RefusalTrace {
  note(refused: Refused): void;
}
/** Called when a role lacks the permission of a call; may record it. */
export type OnDenied = (call: Call, context: Pick<CallContext, 'actor' | 'correlationId'>) => Promise<void>;

/** B5, B6: decides which sessions are live. The runtime holds the table. */
export interface SessionGate {
  /**
   * Returns undefined for actors without a session. @throws Refusal `session_ended`, `session_idle`;
   * `unavailable` if the state is unknown
   */
  admit(actor: Actor): Promise<void> | undefined;
}
/** B8: state that decides about a step-up besides its token. Supplied by the runtime. */
export interface StepUpState {
  /** Whether the member's factors still have this version. @throws Refusal `unavailable` */
  hasFactors(member: MemberActor, version: number): Promise<boolean>;
  /** How often the company requires a step-up for client records. @throws Refusal `unavailable` */
  clientRecordStepUp(companyId: string): Promise<ClientRecordStepUp>;
}
/** Points where tests crash a process: between two steps that do not share a transaction. */
export type CrashPoint =
  | 'after_commit_before_publish'
  | 'after_publish_before_mark'
  | 'after_effect_before_ack'
  | 'after_mail_before_mark';
export type CrashHere = (point: CrashPoint) => void;
/** Called for an admitted call before it is handled; may record it. If it fails, the call fails. */
export type OnAdmitted = (call: Call, context: Pick<CallContext, 'actor' | 'correlationId'>) => Promise<void>;

// Injection tokens; the runtime provides the implementations.
/** The connection for calls, answers and broadcasts. */
export const NATS = Symbol('nats connection');
/** The connection to the event stream. */
export const EVENTS_NATS = Symbol('nats connection for events');
export const TRANSACTIONS = Symbol('transactions');
export const MESSAGING_LOG = Symbol('messaging log');
export const MESSAGING_CLOCK = Symbol('messaging clock');
export const SERVICE_NAME = Symbol('service name');
/** Private ES256 key (JWK) of the service. */
export const SERVICE_KEY = Symbol('service key');
/** Source of the public keys: a function that returns the JWK set. */
export const KEY_SOURCE = Symbol('key source');
/** Whether the caller runs inside a database transaction. */
export const IN_TRANSACTION = Symbol('in transaction');
export const SESSION_GATE = Symbol('session gate');
/** A StepUpState. */
export const STEP_UP_STATE = Symbol('step-up state');
export const ON_DENIED = Symbol('on denied');
export const REFUSAL_TRACE = Symbol('refusal trace');
/** A CrashHere; a no-op outside tests. */
export const CRASH_HERE = Symbol('crash here');
export const ON_ADMITTED = Symbol('on admitted');
export type InTransaction = () => boolean;
export type { ServiceName };
