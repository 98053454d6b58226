import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, PasskeyAssertion, passkeySignInOptionsCall } from '@riserbo/contracts';
import { Clock, Log, Tenants, type Tx } from '@riserbo/runtime';
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { challengeLife, ChallengesService, type ChallengePurpose } from './challenges.service';
import { RELYING_PARTY, type RelyingParty } from './relying-party';

/** What a browser answered, and the challenge that was taken for it. */
export interface ReadyAssertion {
  assertion: PasskeyAssertion;
  challenge: string;
}
interface Row {
  id: string;
  publicKey: Buffer;
  counter: string;
  transports: string[];
}
const listOf = `SELECT credential_id, transports FROM passkeys WHERE user_id = $1 ORDER BY created_at, id`;
const find = `
  SELECT id, public_key AS "publicKey", counter, transports FROM passkeys WHERE user_id = $1 AND credential_id = $2 FOR UPDATE`;
const use = `UPDATE passkeys SET counter = $3, last_used_at = $4 WHERE user_id = $1 AND id = $2`;

/** B4: asking for passkeys, and looking at what comes back. */
@Injectable()
export class AssertionsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly challenges: ChallengesService,
    private readonly log: Log,
    @Inject(RELYING_PARTY) private readonly party: RelyingParty,
  ) {}

  /** For a person's passkeys; for a sign-in without a password, for any that the authenticator knows. */
  async options(
    purpose: ChallengePurpose,
    member?: { companyId: string; userId: string },
  ): Promise<AnswerOf<typeof passkeySignInOptionsCall>> {
    const known = member && (await this.known(member));
    const options = await generateAuthenticationOptions({
      rpID: this.party.id,
      challenge: new Uint8Array(await this.challenges.make(purpose, member?.userId ?? null)),
      ...{ timeout: challengeLife, userVerification: 'required' },
      ...(known ? { allowCredentials: known } : {}),
    });
    return options as AnswerOf<typeof passkeySignInOptionsCall>;
  }

  /** Takes the challenge; not in a transaction, since it is over even when nothing comes of it. @returns nothing for a challenge that was not given for this */
  async ready(
    assertion: PasskeyAssertion,
    purpose: ChallengePurpose,
    userId: string | null,
  ): Promise<ReadyAssertion | undefined> {
    const challenge = await this.challenges.take(assertion.response.clientDataJSON, purpose, userId);
    return challenge === undefined ? undefined : { assertion, challenge };
  }

  /** @returns whether a passkey of the person signed it, at our origin, with its user verified, and with a counter that has gone on */
  async spend(tx: Tx, userId: string, { assertion, challenge }: ReadyAssertion): Promise<boolean> {
    const credentialId = Buffer.from(assertion.id, 'base64url');
    const [row] = await tx.query<Row>(find, [userId, credentialId]);
    if (!row) return false;
    const counter = await this.verified(row, assertion, challenge);
    if (counter === undefined) {
      this.log.warn('passkey_refused', { companyId: tx.companyId });
      return false;
    }
    await tx.query(use, [userId, row.id, counter, this.clock.now()]);
    return true;
  }

  /** @returns the new counter */
  private async verified(
    row: Row,
    assertion: PasskeyAssertion,
    challenge: string,
  ): Promise<number | undefined> {
    const { publicKey, transports } = row;
    const credential = {
      id: assertion.id,
      publicKey: new Uint8Array(publicKey),
      counter: Number(row.counter),
      transports,
    };
    // whatever the library has against it: the bytes come from outside
    const result = await verifyAuthenticationResponse({
      ...{ response: assertion as never, credential, expectedChallenge: challenge },
      ...{ expectedOrigin: this.party.origin, expectedRPID: this.party.id, requireUserVerification: true },
    }).catch(() => undefined);
    return result?.verified ? result.authenticationInfo.newCounter : undefined;
  }

  private async known(member: { companyId: string; userId: string }) {
    const rows = await this.tenants.transaction(member, (tx) =>
      tx.query<{ credential_id: Buffer; transports: string[] }>(listOf, [member.userId]),
    );
    return rows.map(({ credential_id: id, transports }) => ({ id: id.toString('base64url'), transports }));
  }
}
