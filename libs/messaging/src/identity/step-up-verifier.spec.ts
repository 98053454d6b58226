import { randomUUID } from 'node:crypto';
import type { MemberActor, StepUpPurpose } from '@riserbo/contracts';
import { outcome, TestClock, testKeys, type TestKeys } from '@riserbo/testing';
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
let keys: TestKeys;
let verifier: StepUpVerifier;
beforeAll(async () => {
  keys = await testKeys();
  verifier = new StepUpVerifier(new KeyRing(() => Promise.resolve(keys.published), clock), clock);
});
const given = (change: Partial<MemberActor> = {}, purpose: StepUpPurpose = 'records') =>
  keys.stepUpOf({ ...member, ...change }, purpose, clock.now());
const verified = (token: string | undefined, actor: Parameters<StepUpVerifier['verify']>[2] = member) =>
  outcome(verifier.verify(token, 'records', actor));

describe('a step-up', () => {
  it('B8 opens what it is for, for five minutes', async () => {
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
  ])('B8 X20 of another company, user or session opens nothing (%#)', async (change) => {
    expect(await verified(await given(change))).toBe('step_up_required');
  });

  it('B8 X20 for another purpose opens nothing', async () => {
    expect(await verified(await given({}, 'second_factor'))).toBe('step_up_required');
  });

  it('B8 is a member’s alone', async () => {
    const token = await given();
    const { companyId, sessionId } = member;
    expect(await verified(token, { kind: 'client', companyId, sessionId, clientId: member.userId })).toBe(
      'step_up_required',
    );
    expect(await verified(token, { kind: 'service', service: 'gateway', companyId })).toBe(
      'step_up_required',
    );
  });

  it('B8 X11 is nothing that a service, or nobody, signed, and no access token', async () => {
    const { companyId, userId, sessionId } = member;
    const claims = { companyId, userId, sessionId, purpose: 'records' };
    const jwk = keys.of('booking');
    const ofService = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: stepUpToken.type, kid: jwk.kid })
      .setIssuer('riserbo')
      .setAudience(stepUpToken.audience)
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
