import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, PasskeyAssertion, passkeySignInOptionsCall } from '@riserbo/contracts';
import { column, Log, statement, Tenants, type Tx } from '@riserbo/runtime';
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { CHALLENGE_LIFE_MS, ChallengesService, type ChallengePurpose } from './challenges.service';
import { RELYING_PARTY, type RelyingParty } from './relying-party';

/** A browser's assertion, and the challenge that was taken for it. */
export interface ReadyAssertion {
  assertion: PasskeyAssertion;
  challenge: string;
}
type Row = NonNullable<typeof selectForUpdate.row>;
const selectCredentials = statement(
  `SELECT credential_id AS "credentialId", transports FROM passkeys WHERE user_id = :userId
   ORDER BY created_at, id`,
  { credentialId: column.bytes, transports: column.texts },
);
const selectForUpdate = statement(
  `SELECT id, public_key AS "publicKey", counter, transports FROM passkeys
   WHERE user_id = :userId AND credential_id = :credentialId FOR UPDATE`,
  { id: column.uuid, publicKey: column.bytes, counter: column.bigint, transports: column.texts },
);
const updateCounter = statement(
  `UPDATE passkeys SET counter = :counter, last_used_at = :now WHERE user_id = :userId AND id = :id`,
);

/** B4: requests passkey assertions and verifies them. */
@Injectable()
export class AssertionsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly challenges: ChallengesService,
    private readonly log: Log,
    @Inject(RELYING_PARTY) private readonly party: RelyingParty,
  ) {}

  /** For a person's passkeys; without a member, for any passkey the authenticator knows. */
  async options(
    purpose: ChallengePurpose,
    member?: { companyId: string; userId: string },
  ): Promise<AnswerOf<typeof passkeySignInOptionsCall>> {
    const known = member && (await this.known(member));
    const options = await generateAuthenticationOptions({
      rpID: this.party.id,
      challenge: new Uint8Array(await this.challenges.make(purpose, member?.userId ?? null)),
      ...{ timeout: CHALLENGE_LIFE_MS, userVerification: 'required' },
      ...(known ? { allowCredentials: known } : {}),
    });
    return options as AnswerOf<typeof passkeySignInOptionsCall>;
  }

  /**
   * Takes the challenge. Call it outside a transaction, because a failed attempt uses the challenge up as
   * well.
   * @returns undefined for a challenge that was not issued for this
   */
  async ready(
    assertion: PasskeyAssertion,
    purpose: ChallengePurpose,
    userId: string | null,
  ): Promise<ReadyAssertion | undefined> {
    const challenge = await this.challenges.take(assertion.response.clientDataJSON, purpose, userId);
    return challenge === undefined ? undefined : { assertion, challenge };
  }

  /**
   * @returns whether a passkey of the person signed it, for our origin, with the user verified and an
   * increased counter
   */
  async spend(tx: Tx, userId: string, { assertion, challenge }: ReadyAssertion): Promise<boolean> {
    const credentialId = Buffer.from(assertion.id, 'base64url');
    const row = await tx.row(selectForUpdate, { userId, credentialId });
    if (!row) return false;
    const counter = await this.verified(row, assertion, challenge);
    if (counter === undefined) {
      this.log.warn('passkey_refused', { companyId: tx.companyId });
      return false;
    }
    tx.send(updateCounter, { userId, id: row.id, counter, now: tx.now });
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
    // the bytes come from outside: any error of the library means that they are wrong
    const result = await verifyAuthenticationResponse({
      ...{ response: assertion as never, credential, expectedChallenge: challenge },
      ...{ expectedOrigin: this.party.origin, expectedRPID: this.party.id, requireUserVerification: true },
    }).catch(() => undefined);
    return result?.verified ? result.authenticationInfo.newCounter : undefined;
  }

  private async known(member: { companyId: string; userId: string }) {
    const rows = await this.tenants.rows(member, selectCredentials, { userId: member.userId });
    return rows.map(({ credentialId, transports }) => ({
      id: credentialId.toString('base64url'),
      transports,
    }));
  }
}
