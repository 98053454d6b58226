import { Injectable } from '@nestjs/common';
import { confirmClientCall, Refusal } from '@riserbo/contracts';
import { Calls, type CallContext } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';

const CACHE_TTL_MS = 60_000;
const MAX_CACHED = 10_000;

/**
 * Checks that a client's id belongs to the company (X29). For staff it asks the clients service, before the
 * transaction, and caches the answer. A client can name only themselves. A guest's id was made by the clients
 * service in the same request.
 */
@Injectable()
export class ClientExistenceCache {
  private readonly confirmed = new Map<string, { countsAs: string; until: number }>();

  constructor(
    private readonly calls: Calls,
    private readonly clock: Clock,
  ) {}

  /** @returns the person's id, if staff asked @throws Refusal `client_unknown` */
  async assertKnown(
    clientId: string,
    { actor, correlationId }: Pick<CallContext, 'actor' | 'correlationId'>,
  ): Promise<string | undefined> {
    if (actor.kind === 'client' && actor.clientId !== clientId) throw new Refusal('client_unknown');
    if (actor.kind !== 'member') return undefined;
    const [name, now] = [`${actor.companyId} ${clientId}`, this.clock.now().getTime()];
    const known = this.confirmed.get(name);
    if (known && known.until > now) return known.countsAs;
    const context = { companyId: actor.companyId, correlationId };
    const { countsAs } = await this.calls.askAs(confirmClientCall, { clientId }, context);
    if (this.confirmed.size >= MAX_CACHED) this.confirmed.clear();
    this.confirmed.set(name, { countsAs, until: now + CACHE_TTL_MS });
    return countsAs;
  }
}
