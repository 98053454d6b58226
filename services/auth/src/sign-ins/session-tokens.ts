import { Injectable } from '@nestjs/common';
import type { MemberRole, Session } from '@riserbo/contracts';
import { writeRefreshToken } from '../keys/refresh-token';
import { ACCESS_TOKEN_LIFE_MS } from '../domain/session';
import { TokensService } from '../keys/tokens.service';
import { TokenKeys } from '../keys/token-keys';

export interface OpenSession {
  companyId: string;
  userId: string;
  sessionId: string;
  role: MemberRole;
  /** B11: a second factor must be enrolled before anything else. */
  enrolling: boolean;
  secret: string;
  /** B10: set by a sign-in; the device keeps it. */
  deviceToken?: string;
}

/** Makes the access and refresh token of a member's session. */
@Injectable()
export class SessionTokens {
  constructor(
    private readonly tokens: TokensService,
    private readonly keys: TokenKeys,
  ) {}

  async answer(opened: OpenSession): Promise<Session> {
    const { companyId, userId, sessionId, role, enrolling, secret, deviceToken } = opened;
    const member = { companyId, userId, sessionId, role };
    const duty = enrolling ? { enrolling } : {};
    const { token, expiresAt } = await this.tokens.mint(
      { kind: 'member', ...member, ...duty },
      ACCESS_TOKEN_LIFE_MS,
    );
    return {
      accessToken: token,
      expiresAt: expiresAt.toISOString(),
      refreshToken: writeRefreshToken(this.keys, { companyId, sessionId, secret }),
      ...{ ...member, ...duty },
      ...(deviceToken === undefined ? {} : { deviceToken }),
    };
  }
}
