import type {
  Actor,
  Call,
  ClientRecordStepUp,
  MemberActor,
  RefusalCode,
  ServiceName,
} from '@riserbo/contracts';

/** What a transaction offers to libraries: static SQL text, values, rows; all of one company. */
export interface Queryable {
  readonly companyId: string;
  query<Row = unknown>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** For what must be written and whose answer nobody needs: not waited for; when it fails, so does the transaction. */
  write(text: string, values: readonly unknown[]): void;
  /** Says that the outbox was written to: the relay is woken when the transaction has committed. */
  emitted?(): void;
}
/** A transaction over all companies, on the tables that the relay needs. */
export interface SystemQueryable {
  query<Row = unknown>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}
export interface SystemOptions {
  /**
   * Takes from a queue or puts back: its reads go by index, and its commit does not wait for the disk. A crash can undo it, so what it marks must
   * be safe to do again.
   */
  ofQueue?: boolean;
}
/** Who acts in a transaction, and what caused it. */
export interface Origin {
  actor?: Actor;
  correlationId?: string;
  traceparent?: string;
  /** The time of the act; that of its beginning by default. */
  now?: Date;
}
export interface Transactions<Tx extends Queryable = Queryable> {
  /** `by` is who acts in it and what caused it, for what the work emits and audits. */
  transaction<T>(who: { companyId: string }, work: (tx: Tx) => Promise<T>, by?: Origin): Promise<T>;
  /** One statement in a transaction of its own. */
  statement<Row = unknown>(
    who: { companyId: string },
    text: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  system<T>(work: (tx: SystemQueryable) => Promise<T>, options?: SystemOptions): Promise<T>;
  /** Calls `listener` after each commit in which `emitted` was said. */
  onEmitted?(listener: () => void): void;
}

/** Who calls, and under which conditions: a handler of a call gets it. */
export interface CallContext {
  actor: Actor;
  token: string;
  correlationId: string;
  traceparent?: string;
  idempotencyKey?: string;
  ifMatch?: number;
  deadline: Date;
  /** Address of the client as the gateway saw it. */
  ip?: string;
  /** B8: what proves a step-up; looked at where the call asks for one. */
  stepUp?: string;
}
/** The earlier name of CallContext. */
export type Ask = CallContext;
/** What a caller sends along; all but the token and the correlation id may be missing. */
export type Question = Pick<CallContext, 'token' | 'correlationId'> & Partial<CallContext>;

/** What messaging writes to the log. The runtime's logger fits. */
export interface MessagingLog {
  info(event: string, fields?: object): void;
  warn(event: string, fields?: object): void;
  error(event: string, fields?: object): void;
}
export interface MessagingClock {
  now(): Date;
}
/** A refusal that leaves a route or a call. */
export interface Refused {
  code: RefusalCode;
  route?: string | undefined;
  subject?: string | undefined;
  ip?: string | undefined;
}
/** X112: called for every refusal that leaves a call; counts and logs those that an attack leaves. */
export interface RefusalTrace {
  note(refused: Refused): void;
}
/** Called when a role does not hold the permission of a call; may record it. */
export type OnDenied = (call: Call, ask: Pick<Ask, 'actor' | 'correlationId'>) => Promise<void>;

/** B5, B6: which sessions live. The runtime keeps the table. */
export interface SessionGate {
  /** @throws Refusal `session_ended`, `session_idle`; `unavailable` when nobody can say. Nothing for an actor without a session. */
  admit(actor: Actor): Promise<void> | undefined;
}
/** B8: what decides over a step-up beside its token. The runtime knows it. */
export interface StepUpState {
  /** Whether the member's factors are still those of this version. @throws Refusal `unavailable` */
  hasFactors(member: MemberActor, version: number): Promise<boolean>;
  /** How often the company asks before client records are opened. @throws Refusal `unavailable` */
  clientRecordStepUp(companyId: string): Promise<ClientRecordStepUp>;
}
/** Where tests let a process die: between two steps that are not one transaction. */
export type CrashPoint =
  | 'after_commit_before_publish'
  | 'after_publish_before_mark'
  | 'after_effect_before_ack'
  | 'after_mail_before_mark';
export type CrashHere = (point: CrashPoint) => void;
/** Called for a call that is let in, before it is answered; may record it. When it fails, the call is not answered. */
export type OnAdmitted = (call: Call, ask: Pick<Ask, 'actor' | 'correlationId'>) => Promise<void>;

// Injection tokens: the runtime provides what is behind them.
/** The connection for calls, answers and broadcasts. */
export const NATS = Symbol('nats connection');
/** The connection to the stream of events. */
export const EVENTS_NATS = Symbol('nats connection for events');
export const TRANSACTIONS = Symbol('transactions');
export const MESSAGING_LOG = Symbol('messaging log');
export const MESSAGING_CLOCK = Symbol('messaging clock');
export const SERVICE_NAME = Symbol('service name');
/** Private ES256 key (JWK) of the service. */
export const SERVICE_KEY = Symbol('service key');
/** Where public keys come from: a function that answers the JWK set. */
export const KEY_SOURCE = Symbol('key source');
/** Whether the caller runs inside a database transaction. */
export const IN_TRANSACTION = Symbol('in transaction');
export const SESSION_GATE = Symbol('session gate');
/** A StepUpState. */
export const STEP_UP_STATE = Symbol('step-up state');
export const ON_DENIED = Symbol('on denied');
export const REFUSAL_TRACE = Symbol('refusal trace');
/** A CrashHere; does nothing outside of tests. */
export const CRASH_HERE = Symbol('crash here');
export const ON_ADMITTED = Symbol('on admitted');
export type InTransaction = () => boolean;
export type { ServiceName };
