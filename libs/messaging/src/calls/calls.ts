import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  Refusal,
  refusals,
  type AnswerOf,
  type AskOf,
  type Call,
  type FieldError,
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
  type Question,
} from '../ports';
import { answersOf, isUp } from './connection';
import { headersOf } from './headers';

const deadline = 5_000;

/** Nest's reply packet (its NATS transport writes it). */
interface Packet {
  response?: unknown;
  err?: { code?: string; errors?: FieldError[]; retryAfter?: number };
}

/** Asks other services: one request over core NATS, in the wire form of Nest's NATS transport, one answer or a refusal. */
@Injectable()
export class Calls {
  constructor(
    @Inject(NATS) private readonly nats: NatsConnection,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
    @Inject(IN_TRANSACTION) private readonly inTransaction: InTransaction,
    private readonly tokens: ServiceTokens,
  ) {}

  /**
   * Asks in the name of whoever asked us: the token goes along, and the owner verifies it.
   * @throws Refusal as the owner refused; `unavailable` when nobody serves, the connection is down or the deadline has passed
   */
  async ask<C extends Call>(call: C, input: AskOf<C>, question: Question): Promise<AnswerOf<C>> {
    if (this.inTransaction()) throw new Error(`${call.subject} was asked inside a database transaction`);
    if (!isUp(this.nats)) throw new Refusal('unavailable');
    const now = this.clock.now().getTime();
    const until = Math.min(
      now + (call.deadline ?? deadline),
      question.deadline?.getTime() ?? Number.POSITIVE_INFINITY,
    );
    if (until <= now) throw new Refusal('unavailable');
    const packet = JSON.stringify({ pattern: call.subject, data: input, id: randomUUID() });
    const options = { timeout: until - now, headers: headersOf(question, new Date(until)) };
    const reply = await answersOf(this.nats)
      .to(call, packet, options)
      .catch(() => {
        throw new Refusal('unavailable');
      });
    return answerOf(reply.json<Packet>()) as AnswerOf<C>;
  }

  /** Asks in the service's own name, for one company or for none. */
  async askAs<C extends Call>(
    call: C,
    input: AskOf<C>,
    options: { companyId?: string; correlationId?: string } = {},
  ): Promise<AnswerOf<C>> {
    const token = await this.tokens.tokenFor(options.companyId);
    return this.ask(call, input, { token, correlationId: options.correlationId ?? randomUUID() });
  }
}

function answerOf({ response, err }: Packet): unknown {
  if (err === undefined || err === null) return response;
  const code =
    err.code !== undefined && Object.hasOwn(refusals, err.code) ? (err.code as RefusalCode) : 'internal';
  throw new Refusal(code, err.errors ?? [], err.retryAfter);
}
