import { Injectable } from '@nestjs/common';
import { endClientSessionCall, refreshClientCall, type AnswerOf } from '@riserbo/contracts';
import {
  Serve,
  ServeRaw,
  Tenants,
  type Context,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { writeRefreshToken } from '../keys/refresh-token';
import { ACCESS_TOKEN_LIFE_MS } from '../domain/session';
import { TokensService } from '../keys/tokens.service';
import { TokenKeys } from '../keys/token-keys';
import { RefreshService } from '../sign-ins/refreshes.service';
import { SessionEndsService } from '../sessions/session-ends.service';
import { SessionStartsService } from '../sign-ins/session-starts.service';
import { holdClientLogin, requireClientLogin } from './accounts';

export interface OpenClientSession {
  companyId: string;
  clientId: string;
  sessionId: string;
  secret: string;
  /** B10: what the device keeps after a sign-in with a password. */
  deviceToken?: string;
}

/**
 * B12: sessions of clients. They share table and rules with those of members; their tokens have a separate
 * audience.
 */
@Injectable()
export class ClientSessionsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly tokens: TokensService,
    private readonly starts: SessionStartsService,
    private readonly ends: SessionEndsService,
    private readonly refreshes: RefreshService,
    private readonly keys: TokenKeys,
  ) {}

  /** In the transaction that accepted the proof. @throws Refusal `feature_off` */
  async begin(tx: Tx, clientId: string): Promise<OpenClientSession> {
    await holdClientLogin(tx);
    return this.starts.openClient(tx, clientId);
  }

  /** The access and refresh token, after the commit. */
  async answer(session: OpenClientSession): Promise<AnswerOf<typeof refreshClientCall>> {
    const { companyId, clientId, sessionId, deviceToken } = session;
    const { token, expiresAt } = await this.tokens.mint(
      { kind: 'client', companyId, clientId, sessionId },
      ACCESS_TOKEN_LIFE_MS,
    );
    return {
      accessToken: token,
      expiresAt: expiresAt.toISOString(),
      refreshToken: writeRefreshToken(this.keys, session),
      ...{ sessionId, companyId, clientId },
      ...(deviceToken === undefined ? {} : { deviceToken }),
    };
  }

  /** @throws Refusal `session_ended`, `session_idle`, `refresh_reused`, `feature_off` */
  @ServeRaw(refreshClientCall)
  async refresh(
    context: RawContext<typeof refreshClientCall>,
    { refreshToken }: Input<typeof refreshClientCall>,
  ) {
    const session = await this.refreshes.turned('client', refreshToken, context);
    const { companyId, sessionId, secret, holder } = session;
    await this.tenants.transaction({ companyId }, requireClientLogin);
    return this.answer({ companyId, sessionId, secret, clientId: holder.clientId });
  }

  /** Signs the client out. */
  @Serve(endClientSessionCall)
  async end({ tx, actor }: Context<typeof endClientSessionCall>) {
    await this.ends.row(tx, actor.sessionId);
    return {};
  }

  /** Ends all sessions of a client but one. */
  async endAll(tx: Tx, clientId: string, except: string): Promise<void> {
    await this.ends.ofClients(tx, clientId, except);
  }
}
