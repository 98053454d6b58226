import { Injectable } from '@nestjs/common';
import { confirmClientCall, Refusal } from '@riserbo/contracts';
import { Calls, type CallContext } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';

const fresh = 60_000;
const most = 10_000;

/**
 * Whether a client's id that was sent is one of the company's (X29). Staff name a record: the clients service is asked, at most once a minute for
 * each, and before the transaction. A client names themselves. A guest's id was made for them by the clients service in the same request.
 */
@Injectable()
export class ClientExistenceCache {
  private readonly confirmed = new Map<string, { countsAs: string; until: number }>();

  constructor(
    private readonly calls: Calls,
    private readonly clock: Clock,
  ) {}

  /** @returns as whom a record counts that staff name @throws Refusal `client_unknown` */
  async demand(clientId: string, { actor, correlationId }: CallContext): Promise<string | undefined> {
    if (actor.kind === 'client' && actor.clientId !== clientId) throw new Refusal('client_unknown');
    if (actor.kind !== 'member') return undefined;
    const [name, now] = [`${actor.companyId} ${clientId}`, this.clock.now().getTime()];
    const known = this.confirmed.get(name);
    if (known && known.until > now) return known.countsAs;
    const context = { companyId: actor.companyId, correlationId };
    const { countsAs } = await this.calls.askAs(confirmClientCall, { clientId }, context);
    if (this.confirmed.size >= most) this.confirmed.clear();
    this.confirmed.set(name, { countsAs, until: now + fresh });
    return countsAs;
  }
  /** The record joined another one: whoever still names it is told so. */
  forget(companyId: string, clientId: string): void {
    this.confirmed.delete(`${companyId} ${clientId}`);
  }
}
