import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { exchangeSubscriberKeyCall, listSubscribersCall, Refusal } from '@riserbo/contracts';
import { ServeRaw, statement, Tenants, toWire, type Input, type RawContext } from '@riserbo/runtime';
import { EVENTS_NATS, progressOfOutside } from '@riserbo/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import { limits } from '../domain/attempts';
import { hashOf } from '../domain/refresh-token';
import { ACCESS_TOKEN_LIFE_MS } from '../domain/session';
import { readSubscriberKey } from '../domain/subscriber-key';
import { TokensService } from '../keys/tokens.service';
import { AttemptsService } from '../limits/attempts.service';
import { from } from '../limits/tallies';
import { subscribers } from './subscriber.entity';

const selectKeyHash = statement(
  `SELECT ${subscribers.list(['keyHash'])} FROM subscribers
   WHERE company_id = :companyId AND id = :subscriberId`,
  subscribers.row(['keyHash']),
);
const listed = ['id', 'name', 'createdAt'] as const;
const selectByName = statement(
  `SELECT ${subscribers.list(listed)} FROM subscribers WHERE company_id = :companyId ORDER BY name`,
  subscribers.row(listed),
);

/** C15: external programs. `npm run subscriber` adds and removes them together with their NATS user. */
@Injectable()
export class SubscribersService {
  constructor(
    private readonly tenants: Tenants,
    private readonly tokens: TokensService,
    private readonly attempts: AttemptsService,
    @Inject(EVENTS_NATS) private readonly nats: NatsConnection,
  ) {}

  /**
   * A token for look-ups that lives five minutes, so a removed subscriber can look things up for that long at
   * most. @throws Refusal `subscriber_key_wrong`, `too_many_requests`
   */
  @ServeRaw(exchangeSubscriberKeyCall)
  async exchange(
    { ip }: RawContext<typeof exchangeSubscriberKeyCall>,
    { key }: Input<typeof exchangeSubscriberKeyCall>,
  ) {
    const tries = from(limits.subscriberKeyFromNetwork, ip);
    await this.attempts.spendAll(tries);
    const named = readSubscriberKey(key);
    if (!named) throw new Refusal('subscriber_key_wrong');
    const { companyId, subscriberId, secret } = named;
    const [row] = await this.tenants.rows({ companyId }, selectKeyHash, { subscriberId });
    if (!row || !timingSafeEqual(row.keyHash, hashOf(secret))) throw new Refusal('subscriber_key_wrong');
    await this.attempts.forgiveAll(tries);
    const { token, expiresAt } = await this.tokens.mint(
      { kind: 'subscriber', companyId, subscriberId },
      ACCESS_TOKEN_LIFE_MS,
    );
    return { accessToken: token, expiresAt: expiresAt.toISOString() };
  }

  /** Ordered by name. */
  @ServeRaw(listSubscribersCall)
  async list({ actor }: RawContext<typeof listSubscribersCall>) {
    const rows = await this.tenants.rows(actor, selectByName, {});
    const items = rows.map(async (row) => ({ ...row, delivery: await progressOfOutside(this.nats, row.id) }));
    return { items: (await Promise.all(items)).map(toWire) };
  }
}
