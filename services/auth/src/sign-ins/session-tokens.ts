import { Inject, Injectable } from '@nestjs/common';
import type { MemberRole, Session } from '@riserbo/contracts';
import { writeRefreshToken } from '../domain/refresh-token';
import { accessLife } from '../domain/session';
import { TokensService } from '../keys/tokens.service';
import { LETTER_KEY } from '../letters/letter-key';

export type SessionAnswer = Session;
export interface OpenSession {
  companyId: string;
  userId: string;
  sessionId: string;
  role: MemberRole;
  /** B11: a second factor has to be enrolled before anything else. */
  enrolling: boolean;
  secret: string;
  /** B10, of a sign-in: what the device keeps. */
  deviceToken?: string;
}

/** Makes the pair of tokens that a client of the API holds. */
@Injectable()
export class SessionTokens {
  constructor(
    private readonly tokens: TokensService,
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  async answer({
    companyId,
    userId,
    sessionId,
    role,
    enrolling,
    secret,
    deviceToken,
  }: OpenSession): Promise<SessionAnswer> {
    const duty = enrolling ? { enrolling } : {};
    const { token, expiresAt } = await this.tokens.mint(
      { kind: 'member', companyId, userId, sessionId, role, ...duty },
      accessLife,
    );
    const refreshToken = writeRefreshToken(this.key, { companyId, sessionId, secret });
    return {
      accessToken: token,
      expiresAt: expiresAt.toISOString(),
      refreshToken,
      sessionId,
      companyId,
      userId,
      role,
      ...duty,
      ...(deviceToken === undefined ? {} : { deviceToken }),
    };
  }
}
