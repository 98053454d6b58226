import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { keptMs } from '@riserbo/privacy';
import { Clock, column, statement, Tenants } from '@riserbo/runtime';
import { PasskeyChallengeEntity } from './entities';

export const challengePurposes = ['register', 'sign_in', 'second_factor', 'step_up'] as const;
export type ChallengePurpose = (typeof challengePurposes)[number];
export const CHALLENGE_LIFE_MS = 300_000;
const KEPT_MS = keptMs(PasskeyChallengeEntity);
const insertChallenge = statement(
  `INSERT INTO passkey_challenges (challenge, purpose, user_id, expires_at)
   VALUES (:challenge, :purpose, :userId, :expiresAt)`,
);
const takeChallenge = statement(
  `DELETE FROM passkey_challenges
   WHERE challenge = :challenge AND purpose = :purpose AND user_id IS NOT DISTINCT FROM :userId
     AND expires_at > :now
   RETURNING challenge`,
  { challenge: column.bytes },
);
const deleteExpired = statement(`DELETE FROM passkey_challenges WHERE expires_at <= :before`);

/**
 * B4: WebAuthn challenges, stored on the server. Each is for one purpose, one person (none for a sign-in
 * without a password) and one attempt.
 */
@Injectable()
export class ChallengesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** @returns 256 random bits */
  async make(purpose: ChallengePurpose, userId: string | null): Promise<Buffer> {
    const challenge = randomBytes(32);
    const expiresAt = new Date(this.clock.now().getTime() + CHALLENGE_LIFE_MS);
    const row = { challenge, purpose, userId, expiresAt };
    await this.tenants.system((tx) => tx.rows(insertChallenge, row));
    return challenge;
  }

  /**
   * Takes the challenge a browser claims to answer; it cannot be taken again. @returns the challenge in
   * base64url; undefined if it was not issued for this purpose and person
   */
  async take(
    clientDataJSON: string,
    purpose: ChallengePurpose,
    userId: string | null,
  ): Promise<string | undefined> {
    const challenge = challengeIn(clientDataJSON);
    if (challenge === undefined) return undefined;
    const sent = { challenge: Buffer.from(challenge, 'base64url'), purpose, userId, now: this.clock.now() };
    const taken = await this.tenants.system((tx) => tx.rows(takeChallenge, sent));
    return taken.length === 0 ? undefined : challenge;
  }

  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.tenants.system((tx) => tx.rows(deleteExpired, { before }));
  }
}

function challengeIn(clientDataJSON: string): string | undefined {
  try {
    const data = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as {
      challenge?: unknown;
    } | null;
    return typeof data?.challenge === 'string' ? data.challenge : undefined;
  } catch {
    return undefined;
  }
}
