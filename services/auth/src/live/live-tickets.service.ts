import { Injectable } from '@nestjs/common';
import { openLiveTicketCall, Refusal, spendLiveTicketCall } from '@riserbo/contracts';
import { keptMs } from '@riserbo/privacy';
import {
  Clock,
  Serve,
  ServeRaw,
  statement,
  Tenants,
  type Context,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { hashOf, newSecret } from '../domain/refresh-token';
import { ACCESS_TOKEN_LIFE_MS } from '../domain/session';
import { TokensService } from '../keys/tokens.service';
import { LiveTicketEntity, liveTickets } from './live-ticket.entity';

const TICKET_LIFE_MS = 30_000;
const KEPT_MS = keptMs(LiveTicketEntity);
// of several requests with the same ticket, the database gives the row to one
const takeTicket = statement(
  `DELETE FROM live_tickets WHERE company_id = :companyId AND hash = :hash AND expires_at > :now
   RETURNING ${liveTickets.list()}`,
  liveTickets.row(),
);
const deleteExpired = statement(`DELETE FROM live_tickets WHERE expires_at <= :before`);

/** J2: tickets that stand in for the access token where headers cannot be sent. */
@Injectable()
export class LiveTicketsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly tokens: TokensService,
    private readonly clock: Clock,
  ) {}

  @Serve(openLiveTicketCall)
  open({ tx, actor: { companyId, userId, sessionId, role }, now }: Context<typeof openLiveTicketCall>) {
    const [secret, expiresAt] = [newSecret(), new Date(now.getTime() + TICKET_LIFE_MS)];
    liveTickets.add(tx, { hash: hashOf(secret), userId, sessionId, role, expiresAt });
    return Promise.resolve({ ticket: `${companyId}.${secret}`, expiresAt: expiresAt.toISOString() });
  }

  /**
   * A session that ended meanwhile makes the token useless, as it does every other. @throws Refusal
   * `not_authenticated`
   */
  @ServeRaw(spendLiveTicketCall)
  async spend(_: RawContext<typeof spendLiveTicketCall>, { ticket }: Input<typeof spendLiveTicketCall>) {
    const [companyId = '', secret = ''] = ticket.split('.');
    const taken = { hash: hashOf(secret), now: this.clock.now() };
    const [found] = await this.tenants.rows({ companyId }, takeTicket, taken);
    if (!found) throw new Refusal('not_authenticated');
    const { userId, sessionId, role } = found;
    const member = { kind: 'member', companyId, userId, sessionId, role } as const;
    return { accessToken: (await this.tokens.mint(member, ACCESS_TOKEN_LIFE_MS)).token };
  }

  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.tenants.system((tx) => tx.rows(deleteExpired, { before }));
  }
}
