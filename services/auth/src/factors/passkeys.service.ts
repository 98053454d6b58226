import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  Refusal,
  type addPasskeyCall,
  type AnswerOf,
  type beginPasskeyCall,
  type listPasskeysCall,
  type PasskeyCreated,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Clock, mapConstraints, Tenants, type Tx } from '@riserbo/runtime';
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { newRecoveryCodes } from '../domain/recovery-code';
import { memberOf } from '../sessions/member';
import { challengeLife, ChallengesService } from './challenges.service';
import { FactorLog } from './factor-log';
import { RecoveryCodesService } from './recovery-codes.service';
import { RELYING_PARTY, type RelyingParty } from './relying-party';
import { isOn, lockFactors } from './state';

type Summary = AnswerOf<typeof listPasskeysCall>['items'][number];
type Made = NonNullable<Awaited<ReturnType<typeof verifyRegistrationResponse>>['registrationInfo']>;
interface Row {
  id: string;
  credential_id: Buffer;
  transports: string[];
  name: string;
  created_at: Date;
  last_used_at: Date | null;
}
const most = 20;
/** COSE: EdDSA, ES256, RS256. */
const algorithms = [-8, -7, -257];
const list = `SELECT id, credential_id, transports, name, created_at, last_used_at FROM passkeys WHERE user_id = $1 ORDER BY created_at, id`;
const person = `SELECT email, name FROM users WHERE id = $1`;
const insert = `
  INSERT INTO passkeys (user_id, id, credential_id, public_key, counter, transports, name, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  RETURNING id, credential_id, transports, name, created_at, last_used_at`;
const remove = `DELETE FROM passkeys WHERE user_id = $1 AND id = $2 RETURNING id`;

/** B4: the passkeys of a person. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly challenges: ChallengesService,
    private readonly codes: RecoveryCodesService,
    private readonly log: FactorLog,
    @Inject(RELYING_PARTY) private readonly party: RelyingParty,
  ) {}

  async list(context: CallContext): Promise<AnswerOf<typeof listPasskeysCall>> {
    const { userId } = memberOf(context.actor);
    const rows = await this.tenants.transaction(context.actor, (tx) => tx.query<Row>(list, [userId]));
    return { items: rows.map(summaryOf) };
  }

  /** @throws Refusal `too_many_passkeys` */
  async begin(context: CallContext): Promise<AnswerOf<typeof beginPasskeyCall>> {
    const { userId } = memberOf(context.actor);
    const { known, email, name } = await this.tenants.transaction(context.actor, async (tx) => {
      const [user] = await tx.query<{ email: string; name: string }>(person, [userId]);
      return { known: await tx.query<Row>(list, [userId]), email: user?.email ?? '', name: user?.name ?? '' };
    });
    if (known.length >= most) throw new Refusal('too_many_passkeys');
    const options = await generateRegistrationOptions({
      ...{ rpID: this.party.id, rpName: this.party.name, userName: email, userDisplayName: name },
      userID: new Uint8Array(Buffer.from(userId)),
      challenge: new Uint8Array(await this.challenges.make('register', userId)),
      ...{ timeout: challengeLife, attestationType: 'none', supportedAlgorithmIDs: algorithms },
      excludeCredentials: known.map((row) => ({
        id: row.credential_id.toString('base64url'),
        transports: row.transports,
      })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return options as AnswerOf<typeof beginPasskeyCall>;
  }

  /** The first second factor brings the recovery codes (B3). @throws Refusal `passkey_invalid`, `passkey_known`, `too_many_passkeys` */
  async add(
    { name, passkey }: RequestOf<typeof addPasskeyCall>,
    context: CallContext,
  ): Promise<AnswerOf<typeof addPasskeyCall>> {
    const { userId } = memberOf(context.actor);
    const made = await this.made(passkey, userId);
    const recoveryCodes = newRecoveryCodes();
    return mapConstraints({ passkeys_credential: 'passkey_known' }, () =>
      this.tenants.transaction(context.actor, async (tx) => {
        const before = await lockFactors(tx, userId);
        if (before.passkeys >= most) throw new Refusal('too_many_passkeys');
        if (!isOn(before)) await this.codes.replace(tx, userId, recoveryCodes);
        const row = await this.insert(tx, userId, name, made, passkey.response.transports ?? []);
        const change = { action: 'second_factor.add', method: 'passkey', letter: 'passkey_added' } as const;
        await this.log.write(tx, context, userId, change);
        return { passkey: summaryOf(row), ...(isOn(before) ? {} : { recoveryCodes }) };
      }),
    );
  }

  /** @throws Refusal `not_found` */
  async remove(passkeyId: string, context: CallContext): Promise<Record<string, never>> {
    const { userId } = memberOf(context.actor);
    await this.tenants.transaction(context.actor, async (tx) => {
      await lockFactors(tx, userId);
      if ((await tx.query(remove, [userId, passkeyId])).length === 0) throw new Refusal('not_found');
      await this.codes.afterRemoval(tx, context, userId, 'passkey');
    });
    return {};
  }

  private async made(passkey: PasskeyCreated, userId: string): Promise<Made> {
    const expectedChallenge = await this.challenges.take(passkey.response.clientDataJSON, 'register', userId);
    if (expectedChallenge === undefined) throw new Refusal('passkey_invalid');
    // whatever the library has against it: the bytes come from outside
    const verified = await verifyRegistrationResponse({
      ...{ response: passkey as never, expectedChallenge },
      ...{ expectedOrigin: this.party.origin, expectedRPID: this.party.id },
      ...{ requireUserVerification: true, supportedAlgorithmIDs: algorithms },
    }).catch(() => undefined);
    if (!verified?.verified) throw new Refusal('passkey_invalid');
    return verified.registrationInfo;
  }

  private async insert(tx: Tx, userId: string, name: string, made: Made, transports: string[]): Promise<Row> {
    const { id, publicKey, counter } = made.credential;
    const credential = [Buffer.from(id, 'base64url'), Buffer.from(publicKey), counter];
    const values = [userId, randomUUID(), ...credential, transports, name, this.clock.now()];
    const [row] = await tx.query<Row>(insert, values);
    return row as Row;
  }
}

function summaryOf({ id, name, created_at: at, last_used_at: used }: Row): Summary {
  return { passkeyId: id, name, createdAt: at.toISOString(), lastUsedAt: used?.toISOString() ?? null };
}
