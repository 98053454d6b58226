import { SetMetadata } from '@nestjs/common';
import type { ActorOf, Call, RequestOf } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import type { z } from 'zod';
import type { Tx } from '../tenants/tx';

/** What a caller sends, as the schema of the request made it. */
export type Input<C extends Call> = RequestOf<C>;
/** Who calls, and the transaction in which the act is done. */
export type Context<C extends Call = Call> = Omit<CallContext, 'actor'> & {
  actor: ActorOf<C>;
  tx: Tx;
  now: Date;
  /**
   * J1: a call that is declared with `ifMatch` says here which version it found. @throws Refusal `if_match_required` without the header,
   * `stale_version` when it names another version
   */
  checkVersion(found: number): void;
};
type Answer<C extends Call> = z.input<C['answer']>;
/** Who calls, without a transaction: `act` opens it, once other services have answered. */
export type RawContext<C extends Call = Call> = Omit<CallContext, 'actor'> & {
  actor: ActorOf<C>;
  /** Does what `@Serve` does around its handler: transaction, idempotency, version and audit of the call. */
  act(work: (context: Context<C>) => Promise<Answer<C>>): Promise<Answer<C>>;
};

type Handler<C extends Call> = (context: Context<C>, input: Input<C>) => Promise<Answer<C>>;
type RawHandler<C extends Call> = (context: RawContext<C>, input: Input<C>) => Promise<Answer<C>>;

export const SERVED = Symbol('served');
export interface Served {
  call: Call;
  raw: boolean;
}

/**
 * Makes a method of a provider the handler of a call; `serving` puts it on the bus. It runs inside a transaction of the actor's company, at most once for
 * each Idempotency-Key where the call takes one, and the audit row that the call declares is written in the same transaction. Nothing may be
 * asked over the bus meanwhile: that is for `@ServeRaw`.
 */
export function Serve<C extends Call>(call: C) {
  return <Method extends Handler<C>>(
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => mark({ call, raw: false }, target, name, descriptor as PropertyDescriptor);
}

/** As `Serve`, for what asks other services first or is no transaction of one company. What it does not do inside `act` it must guard itself. */
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
