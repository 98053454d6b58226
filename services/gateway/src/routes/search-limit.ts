import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { actorId, Refusal, type Actor } from '@riserbo/contracts';
import { CONFIG } from '@riserbo/runtime';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../config';

const timeWindow = 60_000;
/** People who share an address, and what a practice's waiting room asks for. */
const perAddress = 5;
type Counter = ReturnType<FastifyInstance['createRateLimit']>;

/**
 * X77: limits how often guests, clients and holders of a link search, by person and by address (a new guest is made quickly). Staff plan all day;
 * they are not counted.
 */
@Injectable()
export class SearchLimit {
  private readonly persons = new WeakMap<FastifyRequest, string>();
  private counters?: Counter[];

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: GatewayConfig,
  ) {}

  /** @throws Refusal `too_many_requests` */
  async count(request: FastifyRequest, actor: Actor | undefined): Promise<void> {
    if (actor && actor.kind !== 'guest' && actor.kind !== 'client') return;
    if (actor) this.persons.set(request, actorId(actor));
    for (const counter of (this.counters ??= this.made())) {
      const counted = await counter(request);
      if (!counted.isAllowed && counted.isExceeded) throw new Refusal('too_many_requests');
    }
  }

  /** The plugin is there once the gateway listens. */
  private made(): Counter[] {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const max = this.config.SEARCHES_PER_MINUTE;
    const person = (request: FastifyRequest) => this.persons.get(request) ?? request.ip;
    return [
      fastify.createRateLimit({ max, timeWindow, keyGenerator: person }),
      fastify.createRateLimit({ max: max * perAddress, timeWindow }),
    ];
  }
}
