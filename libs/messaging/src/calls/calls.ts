import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  Refusal,
  refusals,
  type AnswerOf,
  type AskOf,
  type Call,
  type RefusalCode,
} from '@riserbo/contracts';
import type { NatsConnection } from '@nats-io/transport-node';
import { ServiceTokens } from '../identity/service-tokens';
import {
  IN_TRANSACTION,
  MESSAGING_CLOCK,
  NATS,
  type InTransaction,
  type MessagingClock,
  type CallOptions,
} from '../ports';
import type { Reply } from './answers';
import { answersOf, isUp } from './connection';
import { logOf } from './connection-log';
import { headersOf } from './headers';

const deadline = 5_000;

/**
 * Calls other services: one core NATS request in the wire format of Nest's NATS transport, answered by one
 * response or refusal.
 */
@Injectable()
export class Calls {
  constructor(
    @Inject(NATS) private readonly nats: NatsConnection,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
    @Inject(IN_TRANSACTION) private readonly inTransaction: InTransaction,
    private readonly tokens: ServiceTokens,
  ) {}

  /**
   * Calls on behalf of the caller: forwards their token, which the owner verifies.
   * @throws Refusal the owner's refusal; `unavailable` if no service is subscribed, the connection is down or
   * the deadline has passed; `internal` when the answer does not have the call's form
   */
  async ask<C extends Call>(call: C, input: AskOf<C>, question: CallOptions): Promise<AnswerOf<C>> {
    if (this.inTransaction()) throw new Error(`${call.subject} was called inside a database transaction`);
    if (!isUp(this.nats)) throw new Refusal('unavailable');
    const now = this.clock.now().getTime();
    const until = Math.min(
      now + (call.deadline ?? deadline),
      question.deadline?.getTime() ?? Number.POSITIVE_INFINITY,
    );
    if (until <= now) throw new Refusal('unavailable');
    const id = randomUUID();
    const packet = JSON.stringify({ pattern: call.subject, data: input, id });
    const headers = headersOf(question, new Date(until));
    const reply = await answersOf(this.nats)
      .to(call, { id, packet, timeout: until - now, headers })
      .catch(() => {
        throw new Refusal('unavailable');
      });
    return this.answerOf(call, reply, question);
  }

  /** Calls with the service's token, for one company or for none. */
  async askAs<C extends Call>(
    call: C,
    input: AskOf<C>,
    options: { companyId?: string; correlationId?: string } = {},
  ): Promise<AnswerOf<C>> {
    const token = await this.tokens.tokenFor(options.companyId);
    return this.ask(call, input, { token, correlationId: options.correlationId ?? randomUUID() });
  }

  private answerOf<C extends Call>(
    call: C,
    { response, err }: Reply,
    { correlationId }: CallOptions,
  ): AnswerOf<C> {
    if (err) throw refusalOf(err);
    const read = call.answer.safeParse(response);
    if (read.success) return read.data as AnswerOf<C>;
    logOf(this.nats)?.error('answer_malformed', { subject: call.subject, correlationId });
    throw new Refusal('internal');
  }
}

function refusalOf({ code, errors, retryAfter, facts }: NonNullable<Reply['err']>): Refusal {
  const known = code !== undefined && Object.hasOwn(refusals, code);
  return new Refusal(known ? (code as RefusalCode) : 'internal', errors ?? [], retryAfter, facts);
}
