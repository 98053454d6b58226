import { randomUUID } from 'node:crypto';
import type { ClientActor, ClientRecordStepUp, MemberActor, StepUpPurpose } from '@riserbo/contracts';
import { refusalCode, TestClock, testKeys, type TestKeys } from '@riserbo/testing';
import { importJWK, SignJWT } from 'jose';
import { KeyRing } from './key-ring';
import { stepUpToken, StepUpVerifier } from './step-up-verifier';

const clock = new TestClock();
const member: MemberActor = {
  kind: 'member',
  companyId: randomUUID(),
  userId: randomUUID(),
  sessionId: randomUUID(),
  role: 'owner',
};
/** State of the process: version of the member's factors, and the company's setting. */
const known = { factors: 1, clientRecords: 'hourly' as ClientRecordStepUp };
const state = {
  hasFactors: (_: MemberActor, version: number) => Promise.resolve(version === known.factors),
  clientRecordStepUp: () => Promise.resolve(known.clientRecords),
};
let keys: TestKeys;
let verifier: StepUpVerifier;
beforeAll(async () => {
  keys = await testKeys();
  verifier = new StepUpVerifier(new KeyRing(() => Promise.resolve(keys.published), clock), clock, state);
});
const given = (change: Partial<MemberActor> = {}, purpose: StepUpPurpose = 'records') =>
  keys.stepUpOf({ ...member, ...change }, purpose, clock.now());
const verified = (token: string | undefined, actor: Parameters<StepUpVerifier['verify']>[2] = member) =>
  refusalCode(verifier.verify(token, 'records', actor));

describe('a step-up', () => {
  it('B8 is valid for its purpose, for five minutes', async () => {
    const token = await given();
    expect(await verified(token)).toBe('done');
    clock.advance(299_000);
    expect(await verified(token)).toBe('done');
    clock.advance(2_000);
    expect(await verified(token)).toBe('step_up_required');
    clock.advance(-301_000);
  });

  it.each<Partial<MemberActor>>([
    { companyId: randomUUID() },
    { userId: randomUUID() },
    { sessionId: randomUUID() },
  ])('B8 X20 is refused for another company, user or session (%#)', async (change) => {
    expect(await verified(await given(change))).toBe('step_up_required');
  });

  it('B8 X20 is refused for another purpose', async () => {
    expect(await verified(await given({}, 'second_factor'))).toBe('step_up_required');
  });

  it('B8 X114 is void when the factors change', async () => {
    const token = await given();
    known.factors = 2;
    expect(await verified(token)).toBe('step_up_required');
    known.factors = 1;
    expect(await verified(token)).toBe('done');
  });

  it('B8 X114 is refused without a numeric version of the factors', async () => {
    for (const factorsVersion of [undefined, '1', null]) {
      const token = await keys.stepUpOf(member, 'records', clock.now(), { factorsVersion } as never);
      expect(await verified(token)).toBe('step_up_required');
    }
  });

  it('B8 is accepted from members only', async () => {
    const token = await given();
    const { companyId, sessionId } = member;
    expect(await verified(token, { kind: 'client', companyId, sessionId, clientId: member.userId })).toBe(
      'step_up_required',
    );
    expect(await verified(token, { kind: 'service', service: 'gateway', companyId })).toBe(
      'step_up_required',
    );
  });

  it('B8 X11 is refused when signed by a service, unsigned, or of another token type', async () => {
    const { companyId, userId, sessionId } = member;
    const claims = { companyId, userId, sessionId, purpose: 'records', factorsVersion: 1 };
    const jwk = keys.of('booking');
    const ofService = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: stepUpToken.type, kid: jwk.kid })
      .setIssuer('riserbo')
      .setAudience(stepUpToken.audience)
      .setIssuedAt(Math.floor(clock.now().getTime() / 1000))
      .setExpirationTime(Math.floor(clock.now().getTime() / 1000) + 300)
      .sign(await importJWK(jwk, 'ES256'));
    const [head = '', body = ''] = (await given()).split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: stepUpToken.type })).toString('base64url');
    const forged = [
      undefined,
      '',
      'x',
      `${none}.${body}.`,
      `${head}.${body}.AAAA`,
      ofService,
      await keys.tokenOf(member, clock.now()),
    ];
    expect(await Promise.all(forged.map((token) => verified(token)))).toEqual(
      forged.map(() => 'step_up_required'),
    );
  });
});

describe('a step-up for client records', () => {
  const opened = (token: string | undefined, actor: Parameters<StepUpVerifier['verify']>[2] = member) =>
    refusalCode(verifier.verify(token, 'client_records', actor));
  const after = async (setting: ClientRecordStepUp, seconds: number) => {
    known.clientRecords = setting;
    const token = await given({}, 'client_records');
    clock.advance(seconds * 1000);
    const result = await opened(token);
    clock.advance(-seconds * 1000);
    return result;
  };

  it('B8 is required as the company configured: never, hourly, or every five minutes', async () => {
    known.clientRecords = 'never';
    expect(await opened(undefined)).toBe('done');
    for (const setting of ['hourly', 'always'] as const) {
      known.clientRecords = setting;
      expect(await opened(undefined)).toBe('step_up_required');
    }
    expect([await after('hourly', 3_599), await after('hourly', 3_601)]).toEqual([
      'done',
      'step_up_required',
    ]);
    expect([await after('always', 299), await after('always', 301)]).toEqual(['done', 'step_up_required']);
  });

  it('B8 X114 is valid for client records only, and no other step-up opens them', async () => {
    known.clientRecords = 'hourly';
    expect(await opened(await given())).toBe('step_up_required');
    expect(await verified(await given({}, 'client_records'))).toBe('step_up_required');
  });

  it('B8 X114 is void within its hour when the factors change', async () => {
    known.clientRecords = 'hourly';
    const token = await given({}, 'client_records');
    known.factors = 2;
    expect(await opened(token)).toBe('step_up_required');
    known.factors = 1;
  });

  it('B8 is required of members only', async () => {
    known.clientRecords = 'always';
    const { companyId } = member;
    expect(await opened(undefined, { kind: 'service', service: 'gateway', companyId })).toBe('done');
  });
});

describe('a step-up of a client', () => {
  const client: ClientActor = {
    ...{ kind: 'client', companyId: randomUUID(), clientId: randomUUID(), sessionId: randomUUID() },
  };
  it('D2 B8 is bound to the client and the session, and is none for a member', async () => {
    const token = await keys.stepUpOf(client, 'records', clock.now());
    expect(await verified(token, client)).toBe('done');
    expect(await verified(token, { ...client, clientId: randomUUID() })).toBe('step_up_required');
    expect(await verified(token, { ...client, sessionId: randomUUID() })).toBe('step_up_required');
    expect(await verified(token)).toBe('step_up_required');
    expect(await verified(await given(), client)).toBe('step_up_required');
    expect(await verified(undefined, client)).toBe('step_up_required');
  });

  it('D2 is what a person did who just proved the mailbox, for their data only', async () => {
    const { companyId, clientId: personId } = client;
    const proven = { kind: 'proven', subject: 'client', companyId, personId } as const;
    expect(await verified(undefined, proven)).toBe('done');
    expect(await refusalCode(verifier.verify(undefined, 'soap_keys', proven))).toBe('step_up_required');
  });
});
