import { Inject, Injectable } from '@nestjs/common';
import {
  Refusal,
  type Actor,
  type AnswerOf,
  type ClientActor,
  type refreshClientCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Tenants, type Tx } from '@riserbo/runtime';
import { writeRefreshToken } from '../domain/refresh-token';
import { accessLife } from '../domain/session';
import { TokensService } from '../keys/tokens.service';
import { LETTER_KEY } from '../letters/letter-key';
import { RefreshService } from '../sign-ins/refreshes.service';
import { SessionEndsService } from '../sessions/session-ends.service';
import { SessionStartsService } from '../sign-ins/session-starts.service';
import { requireClientLogin, holdClientLogin } from './accounts';

export interface OpenClientSession {
  companyId: string;
  clientId: string;
  sessionId: string;
  secret: string;
}

/** B12: sessions of clients. They live in the same table and by the same rules as those of members; their tokens have an audience of their own. */
@Injectable()
export class ClientSessionsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly tokens: TokensService,
    private readonly starts: SessionStartsService,
    private readonly ends: SessionEndsService,
    private readonly refreshes: RefreshService,
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  /** In the transaction that accepted the proof. @throws Refusal `feature_off` */
  async begin(tx: Tx, clientId: string, context: CallContext): Promise<OpenClientSession> {
    await holdClientLogin(tx);
    return this.starts.openClient(tx, clientId, context);
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
    context: CallContext,
  ): Promise<AnswerOf<typeof refreshClientCall>> {
    const { companyId, sessionId, secret, holder } = await this.refreshes.turned(
      'client',
      refreshToken,
      context,
    );
    await this.tenants.transaction({ companyId }, requireClientLogin);
    return this.answer({ companyId, sessionId, secret, clientId: holder.clientId });
  }

  /** Signs the client out. */
  async end(context: CallContext): Promise<Record<string, never>> {
    const { sessionId } = clientOf(context.actor);
    await this.tenants.transaction(context.actor, (tx) => this.ends.row(tx, sessionId, context));
    return {};
  }

  /** All sessions of a client, but one. */
  async endAll(tx: Tx, clientId: string, context: CallContext, but: string): Promise<void> {
    await this.ends.ofClients(tx, context, clientId, but);
  }
}

/** @throws Refusal `forbidden` for anybody else */
export function clientOf(actor: Actor): ClientActor {
  if (actor.kind !== 'client') throw new Refusal('forbidden');
  return actor;
}
