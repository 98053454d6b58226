import { Injectable } from '@nestjs/common';
import { confirmClientCall, Refusal } from '@riserbo/contracts';
import { Calls, type CallContext } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';
import { LRUCache } from 'lru-cache';

const CACHE_TTL_MS = 60_000;
const MAX_CACHED = 10_000;

/**
 * Checks that a client's id belongs to the company (X29). For staff it asks the clients service, before the
 * transaction, and caches the answer. A client can name only themselves. A guest's id was made by the clients
 * service in the same request.
 */
@Injectable()
export class ClientExistenceCache {
  private readonly confirmed: LRUCache<string, string>;

  constructor(
    private readonly calls: Calls,
    clock: Clock,
  ) {
    const perf = { now: () => clock.now().getTime() };
    this.confirmed = new LRUCache({ max: MAX_CACHED, ttl: CACHE_TTL_MS, ttlResolution: 0, perf });
  }

  /** @returns the person's id, if staff asked @throws Refusal `client_unknown` */
  async assertKnown(
    clientId: string,
    { actor, correlationId }: Pick<CallContext, 'actor' | 'correlationId'>,
  ): Promise<string | undefined> {
    if (actor.kind === 'client' && actor.clientId !== clientId) throw new Refusal('client_unknown');
    if (actor.kind !== 'member') return undefined;
    const name = `${actor.companyId} ${clientId}`;
    const known = this.confirmed.get(name);
    if (known !== undefined) return known;
    const context = { companyId: actor.companyId, correlationId };
    const { countsAs } = await this.calls.askAs(confirmClientCall, { clientId }, context);
    this.confirmed.set(name, countsAs);
    return countsAs;
  }
}
