import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  addPasskeyCall,
  beginPasskeyCall,
  listPasskeysCall,
  Refusal,
  removePasskeyCall,
  type AnswerOf,
  type PasskeyCreated,
} from '@riserbo/contracts';
import {
  column,
  mapConstraints,
  Serve,
  ServeRaw,
  statement,
  Tenants,
  toWire,
  type Context,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { newRecoveryCodes } from '../domain/recovery-code';
import { CHALLENGE_LIFE_MS, ChallengesService } from './challenges.service';
import { FactorLog } from './factor-log';
import { RecoveryCodesService } from './recovery-codes.service';
import { RELYING_PARTY, type RelyingParty } from './relying-party';
import { isOn, lockFactors } from './state';

const added = { action: 'second_factor.add', method: 'passkey', mail: 'passkey_added' } as const;
type Registration = NonNullable<Awaited<ReturnType<typeof verifyRegistrationResponse>>['registrationInfo']>;
const MAX_PASSKEYS = 20;
/** COSE: EdDSA, ES256, RS256. */
const algorithms = [-8, -7, -257];
const summary = {
  ...{ passkeyId: column.uuid, name: column.text, createdAt: column.timestamp },
  lastUsedAt: column.nullable(column.timestamp),
};
const summaryList =
  `id AS "passkeyId", name, created_at AS "createdAt", last_used_at AS "lastUsedAt"` as const;
const selectSummaries = statement(
  `SELECT ${summaryList} FROM passkeys WHERE user_id = :userId ORDER BY created_at, id`,
  summary,
);
const selectCredentials = statement(
  `SELECT credential_id AS "credentialId", transports FROM passkeys WHERE user_id = :userId
   ORDER BY created_at, id`,
  { credentialId: column.bytes, transports: column.texts },
);
const selectPerson = statement(`SELECT email, name FROM users WHERE id = :userId`, {
  ...{ email: column.text, name: column.text },
});
const insertPasskey = statement(
  `INSERT INTO passkeys (user_id, id, credential_id, public_key, counter, transports, name, created_at)
   VALUES (:userId, :id, :credentialId, :publicKey, :counter, :transports, :name, :now)
   RETURNING ${summaryList}`,
  summary,
);
const deletePasskey = statement(
  `DELETE FROM passkeys WHERE user_id = :userId AND id = :passkeyId RETURNING id`,
  { id: column.uuid },
);

/** B4: a person's passkeys. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly tenants: Tenants,
    private readonly challenges: ChallengesService,
    private readonly codes: RecoveryCodesService,
    private readonly log: FactorLog,
    @Inject(RELYING_PARTY) private readonly party: RelyingParty,
  ) {}

  @Serve(listPasskeysCall)
  async list({ tx, actor: { userId } }: Context<typeof listPasskeysCall>) {
    return { items: (await tx.rows(selectSummaries, { userId })).map(toWire) };
  }

  /** @throws Refusal `too_many_passkeys` */
  @ServeRaw(beginPasskeyCall)
  async begin({ actor }: RawContext<typeof beginPasskeyCall>) {
    const { userId } = actor;
    const [known, [user]] = await this.tenants.transaction(actor, (tx) =>
      Promise.all([tx.rows(selectCredentials, { userId }), tx.rows(selectPerson, { userId })]),
    );
    if (known.length >= MAX_PASSKEYS) throw new Refusal('too_many_passkeys');
    const { email = '', name = '' } = user ?? {};
    const options = await generateRegistrationOptions({
      ...{ rpID: this.party.id, rpName: this.party.name, userName: email, userDisplayName: name },
      userID: new Uint8Array(Buffer.from(userId)),
      challenge: new Uint8Array(await this.challenges.make('register', userId)),
      ...{ timeout: CHALLENGE_LIFE_MS, attestationType: 'none', supportedAlgorithmIDs: algorithms },
      excludeCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId.toString('base64url'),
        transports,
      })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return options as AnswerOf<typeof beginPasskeyCall>;
  }

  /**
   * The first second factor comes with recovery codes (B3). @throws Refusal `passkey_invalid`,
   * `passkey_known`, `too_many_passkeys`
   */
  @ServeRaw(addPasskeyCall)
  async add(
    { actor: { userId }, act }: RawContext<typeof addPasskeyCall>,
    { name, passkey }: Input<typeof addPasskeyCall>,
  ) {
    const registration = await this.verified(passkey, userId);
    const transports = passkey.response.transports ?? [];
    return mapConstraints({ passkeys_credential: 'passkey_known' }, () =>
      act(async ({ tx, now }) => {
        const before = await lockFactors(tx, userId);
        if (before.passkeys >= MAX_PASSKEYS) throw new Refusal('too_many_passkeys');
        const recoveryCodes = isOn(before) ? undefined : newRecoveryCodes();
        if (recoveryCodes) this.codes.replace(tx, userId, recoveryCodes);
        const row = { ...rowOf(registration), id: randomUUID(), userId, transports, name, now };
        const [inserted] = await tx.rows(insertPasskey, row);
        if (!inserted) throw new Error('an inserted row was not returned');
        await this.log.write(tx, userId, added);
        return { passkey: toWire(inserted), ...(recoveryCodes ? { recoveryCodes } : {}) };
      }),
    );
  }

  /** @throws Refusal `not_found` */
  @Serve(removePasskeyCall)
  async remove(
    { tx, actor: { userId } }: Context<typeof removePasskeyCall>,
    { passkeyId }: Input<typeof removePasskeyCall>,
  ) {
    await lockFactors(tx, userId);
    if (!(await tx.row(deletePasskey, { userId, passkeyId }))) throw new Refusal('not_found');
    await this.codes.afterRemoval(tx, userId, 'passkey');
    return {};
  }

  /** @throws Refusal `passkey_invalid` */
  private async verified(passkey: PasskeyCreated, userId: string): Promise<Registration> {
    const expectedChallenge = await this.challenges.take(passkey.response.clientDataJSON, 'register', userId);
    if (expectedChallenge === undefined) throw new Refusal('passkey_invalid');
    // the bytes come from outside: any error of the library means that they are wrong
    const result = await verifyRegistrationResponse({
      ...{ response: passkey as never, expectedChallenge },
      ...{ expectedOrigin: this.party.origin, expectedRPID: this.party.id },
      ...{ requireUserVerification: true, supportedAlgorithmIDs: algorithms },
    }).catch(() => undefined);
    if (!result?.verified) throw new Refusal('passkey_invalid');
    return result.registrationInfo;
  }
}

function rowOf({ credential: { id, publicKey, counter } }: Registration) {
  return { credentialId: Buffer.from(id, 'base64url'), publicKey: Buffer.from(publicKey), counter };
}
