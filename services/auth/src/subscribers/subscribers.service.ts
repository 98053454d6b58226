import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type exchangeSubscriberKeyCall,
  type listSubscribersCall,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Tenants } from '@riserbo/runtime';
import { limits } from '../domain/attempts';
import { hashOf } from '../domain/refresh-token';
import { accessLife } from '../domain/session';
import { readSubscriberKey } from '../domain/subscriber-key';
import { TokensService } from '../keys/tokens.service';
import { AttemptsService } from '../limits/attempts.service';
import { from } from '../limits/tallies';

const find = `SELECT key_hash FROM subscribers WHERE company_id = $1 AND id = $2`;
const all = `SELECT id, name, created_at FROM subscribers WHERE company_id = $1 ORDER BY name`;

/** C15: programs outside. They are made and taken away by `npm run subscriber`, together with their user on the bus. */
@Injectable()
export class SubscribersService {
  constructor(
    private readonly tenants: Tenants,
    private readonly tokens: TokensService,
    private readonly attempts: AttemptsService,
  ) {}

  /** A token for looking things up, for five minutes: a subscriber that is taken away can look no longer than that. @throws Refusal `subscriber_key_wrong`, `too_many_requests` */
  async exchange(key: string, context: CallContext): Promise<AnswerOf<typeof exchangeSubscriberKeyCall>> {
    const tries = from(limits.subscriberKeyFromNetwork, context.ip);
    await this.attempts.spendAll(tries);
    const named = readSubscriberKey(key);
    if (!named) throw new Refusal('subscriber_key_wrong');
    const { companyId, subscriberId, secret } = named;
    const [row] = await this.tenants.transaction({ companyId }, (tx) =>
      tx.query<{ key_hash: Buffer }>(find, [companyId, subscriberId]),
    );
    if (!row || !timingSafeEqual(row.key_hash, hashOf(secret))) throw new Refusal('subscriber_key_wrong');
    await this.attempts.forgiveAll(tries);
    const { token, expiresAt } = await this.tokens.mint(
      { kind: 'subscriber', companyId, subscriberId },
      accessLife,
    );
    return { accessToken: token, expiresAt: expiresAt.toISOString() };
  }

  /** By name. */
  async list(context: CallContext): Promise<AnswerOf<typeof listSubscribersCall>> {
    const rows = await this.tenants.transaction(context.actor, (tx) =>
      tx.query<{ id: string; name: string; created_at: Date }>(all, [tx.companyId]),
    );
    return {
      items: rows.map(({ id, name, created_at: at }) => ({ id, name, createdAt: at.toISOString() })),
    };
  }
}
