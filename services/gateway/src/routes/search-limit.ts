import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { actorId, type Actor } from '@riserbo/contracts';
import { CONFIG, limitsFactor, networkOf } from '@riserbo/runtime';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../config';
import { networkLimit, requestLimit, type Count } from '../http/network-limit';

/** Allows for people who share a network, such as a practice's waiting room. */
const PERSONS_PER_NETWORK = 5;

/**
 * X77: limits searches of guests, clients and link holders, per person and per network (new guests are cheap
 * to create). Staff are not limited.
 */
@Injectable()
export class SearchLimit {
  private readonly persons = new WeakMap<FastifyRequest, string>();
  private counts?: Count[];

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: GatewayConfig,
  ) {}

  /** @throws Refusal `too_many_requests` */
  async count(request: FastifyRequest, actor: Actor | undefined): Promise<void> {
    if (actor && actor.kind !== 'guest' && actor.kind !== 'client') return;
    if (actor) this.persons.set(request, actorId(actor));
    for (const count of (this.counts ??= this.made())) await count(request);
  }

  /** The plugin is available once the gateway listens. */
  private made(): Count[] {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const max = this.config.SEARCHES_PER_MINUTE * limitsFactor(this.config);
    return [
      requestLimit(fastify, { max, key: (request) => this.persons.get(request) ?? networkOf(request.ip) }),
      networkLimit(fastify, max * PERSONS_PER_NETWORK),
    ];
  }
}
