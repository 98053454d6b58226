import { Inject, Injectable } from '@nestjs/common';
import {
  Refusal,
  type Actor,
  type AnswerOf,
  type ClientActor,
  type refreshClientCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { Tenants, type Tx } from '@riserbo/runtime';
import { writeRefreshToken } from '../domain/refresh-token';
import { accessLife } from '../domain/session';
import { Tokens } from '../keys/tokens.service';
import { LETTER_KEY } from '../letters/letter-key';
import { Refreshes } from '../sessions/refreshes.service';
import { SessionEnds } from '../sessions/session-ends.service';
import { SessionStarts } from '../sessions/session-starts.service';
import { demandClientLogin, holdClientLogin } from './accounts';

export interface OpenClientSession {
  companyId: string;
  clientId: string;
  sessionId: string;
  secret: string;
}

/** B12: sessions of clients. They live in the same table and by the same rules as those of members; their tokens have an audience of their own. */
@Injectable()
export class ClientSessions {
  constructor(
    private readonly tenants: Tenants,
    private readonly tokens: Tokens,
    private readonly starts: SessionStarts,
    private readonly ends: SessionEnds,
    private readonly refreshes: Refreshes,
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  /** In the transaction that accepted the proof. @throws Refusal `feature_off` */
  async begin(tx: Tx, clientId: string, ask: Ask): Promise<OpenClientSession> {
    await holdClientLogin(tx);
    return this.starts.openClient(tx, clientId, ask);
  }

  /** The pair of tokens, after the commit. */
  async answer(session: OpenClientSession): Promise<AnswerOf<typeof refreshClientCall>> {
    const { companyId, clientId, sessionId } = session;
    const { token, expiresAt } = await this.tokens.mint(
      { kind: 'client', companyId, clientId, sessionId },
      accessLife,
    );
    return {
      accessToken: token,
      expiresAt: expiresAt.toISOString(),
      refreshToken: writeRefreshToken(this.key, session),
      ...{ sessionId, companyId, clientId },
    };
  }

  /** @throws Refusal `session_ended`, `session_idle`, `refresh_reused`, `feature_off` */
  async refresh(
    { refreshToken }: RequestOf<typeof refreshClientCall>,
    ask: Ask,
  ): Promise<AnswerOf<typeof refreshClientCall>> {
    const { companyId, sessionId, secret, holder } = await this.refreshes.turned('client', refreshToken, ask);
    await this.tenants.transaction({ companyId }, demandClientLogin);
    return this.answer({ companyId, sessionId, secret, clientId: holder.clientId });
  }

  /** Signs the client out. */
  async end(ask: Ask): Promise<Record<string, never>> {
    const { sessionId } = clientOf(ask.actor);
    await this.tenants.transaction(ask.actor, (tx) => this.ends.row(tx, sessionId, ask));
    return {};
  }

  /** All sessions of a client, but one. */
  async endAll(tx: Tx, clientId: string, ask: Ask, but: string): Promise<void> {
    await this.ends.ofClients(tx, ask, clientId, but);
  }
}

/** @throws Refusal `forbidden` for anybody else */
export function clientOf(actor: Actor): ClientActor {
  if (actor.kind !== 'client') throw new Refusal('forbidden');
  return actor;
}
