import { SetMetadata } from '@nestjs/common';
import type { ActorOf, Call, RequestOf } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import type { AuditBody } from '@riserbo/privacy';
import type { z } from 'zod';
import type { Tx } from '../tenants/tx';

/** The request as parsed by its schema. */
export type Input<C extends Call> = RequestOf<C>;
/** The caller, and the transaction of the call. */
export type Context<C extends Call = Call> = Omit<CallContext, 'actor'> & {
  actor: ActorOf<C>;
  tx: Tx;
  now: Date;
  /**
   * J1: calls declared with `ifMatch` pass the current version. @throws Refusal `if_match_required` without
   * the header, `stale_version` for another version
   */
  checkVersion(found: number): void;
  /** Adds fields to the audit row the call declares, for what neither request nor response says. */
  recordInAudit(body: AuditBody): void;
};
type Answer<C extends Call> = z.input<C['answer']>;
/** The caller, without a transaction: `act` opens it once other services have responded. */
export type RawContext<C extends Call = Call> = Omit<CallContext, 'actor'> & {
  actor: ActorOf<C>;
  /**
   * Does what `@Serve` does around its handler: transaction, idempotency, version check and audit.
   */
  act(work: (context: Context<C>) => Promise<Answer<C>>, options?: ActOptions): Promise<Answer<C>>;
};
/** A public call, whose actor is the gateway, names the company (from a mailed link, for instance). */
export interface ActOptions extends Partial<InCompany> {
  /**
   * Sent in one packet with the statement that reserves the Idempotency-Key, before it is known whether the
   * request is a repeated one: it may read and lock, and must not write.
   */
  meanwhile?(tx: Tx): Promise<unknown>;
}
export interface InCompany {
  companyId: string;
}

type Handler<C extends Call> = (context: Context<C>, input: Input<C>) => Promise<Answer<C>>;
type RawHandler<C extends Call> = (context: RawContext<C>, input: Input<C>) => Promise<Answer<C>>;

export const SERVED = Symbol('served');
export interface Served {
  call: Call;
  raw: boolean;
}

/**
 * Makes a provider method the handler of a call; `serving` registers it on NATS. It runs in a transaction of
 * the actor's company, at most once per Idempotency-Key if the call takes one, and writes the declared audit
 * row in the same transaction. It must not call other services: use `@ServeRaw` for that.
 */
export function Serve<C extends Call>(call: C) {
  return <Method extends Handler<C>>(
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => mark({ call, raw: false }, target, name, descriptor as PropertyDescriptor);
}

/**
 * Like `Serve`, for handlers that call other services first or need something other than one company's
 * transaction. Anything done outside `act` is not covered by idempotency and audit.
 */
export function ServeRaw<C extends Call>(call: C) {
  return <Method extends RawHandler<C>>(
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => mark({ call, raw: true }, target, name, descriptor as PropertyDescriptor);
}

function mark(served: Served, target: object, name: string | symbol, descriptor: PropertyDescriptor): void {
  SetMetadata(SERVED, served)(target, name, descriptor);
}
