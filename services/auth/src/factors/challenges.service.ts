import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Tenants } from '@riserbo/runtime';

export const challengePurposes = ['register', 'sign_in', 'second_factor', 'step_up'] as const;
export type ChallengePurpose = (typeof challengePurposes)[number];
export const challengeLife = 300_000;
const insert = `INSERT INTO passkey_challenges (challenge, purpose, user_id, expires_at) VALUES ($1, $2, $3, $4)`;
const take = `
  DELETE FROM passkey_challenges WHERE challenge = $1 AND purpose = $2 AND user_id IS NOT DISTINCT FROM $3 AND expires_at > $4
  RETURNING challenge`;
const sweep = `DELETE FROM passkey_challenges WHERE expires_at <= $1`;

/** B4: challenges of WebAuthn, kept on our side: each is for one purpose, one person (none is known at a sign-in without a password) and one try. */
@Injectable()
export class ChallengesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** @returns 256 random bits */
  async make(purpose: ChallengePurpose, userId: string | null): Promise<Buffer> {
    const challenge = randomBytes(32);
    const expiresAt = new Date(this.clock.now().getTime() + challengeLife);
    await this.tenants.system((tx) => tx.query(insert, [challenge, purpose, userId, expiresAt]));
    return challenge;
  }

  /** Takes the challenge that a browser says it answers: whatever comes of it, it is over. @returns the challenge in base64url; nothing for one that was not given for this */
  async take(
    clientDataJSON: string,
    purpose: ChallengePurpose,
    userId: string | null,
  ): Promise<string | undefined> {
    const challenge = challengeIn(clientDataJSON);
    if (challenge === undefined) return undefined;
    const values = [Buffer.from(challenge, 'base64url'), purpose, userId, this.clock.now()];
    const taken = await this.tenants.system((tx) => tx.query(take, values));
    return taken.length === 0 ? undefined : challenge;
  }

  async sweep(): Promise<void> {
    await this.tenants.system((tx) => tx.query(sweep, [this.clock.now()]));
  }
}

function challengeIn(clientDataJSON: string): string | undefined {
  try {
    const said = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as {
      challenge?: unknown;
    } | null;
    return typeof said?.challenge === 'string' ? said.challenge : undefined;
  } catch {
    return undefined;
  }
}
