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
import type { Msg, NatsConnection } from '@nats-io/transport-node';
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
import { answerText, type Packet } from './packet';

const deadline = 5_000;

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
    const { reply } = await this.request(call, input, question);
    return answerOf(reply.json<Packet>()) as AnswerOf<C>;
  }

  /** As `ask`, for who hands the answer on and does not look into it: its JSON text, as the owner wrote it. */
  async askForText(call: Call, input: object, question: Question): Promise<Buffer> {
    const { id, reply } = await this.request(call, input, question);
    return answerText(id, reply.data) ?? Buffer.from(JSON.stringify(answerOf(reply.json<Packet>())));
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

  private async request(call: Call, data: unknown, question: Question): Promise<{ id: string; reply: Msg }> {
    if (this.inTransaction()) throw new Error(`${call.subject} was asked inside a database transaction`);
    if (!isUp(this.nats)) throw new Refusal('unavailable');
    const now = this.clock.now().getTime();
    const until = Math.min(
      now + (call.deadline ?? deadline),
      question.deadline?.getTime() ?? Number.POSITIVE_INFINITY,
    );
    if (until <= now) throw new Refusal('unavailable');
    const id = randomUUID();
    const packet = JSON.stringify({ pattern: call.subject, data, id });
    const options = { timeout: until - now, headers: headersOf(question, new Date(until)) };
    const reply = await answersOf(this.nats)
      .to(call, packet, options)
      .catch(() => {
        throw new Refusal('unavailable');
      });
    return { id, reply };
  }
}

function answerOf({ response, err }: Packet): unknown {
  if (err === undefined || err === null) return response;
  const code = err.code !== undefined && err.code in refusals ? (err.code as RefusalCode) : 'internal';
  throw new Refusal(code, err.errors ?? []);
}
