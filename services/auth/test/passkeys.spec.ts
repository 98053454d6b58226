import {
  addPasskeyCall,
  beginPasskeyCall,
  changePasswordCall,
  listPasskeysCall,
  readSecondFactorsCall,
  removePasskeyCall,
  removeTotpCall,
  secondStepOptionsCall,
  stepUpCall,
  stepUpOptionsCall,
  type PasskeyCreated,
} from '@riserbo/contracts';
import { refusalCode, type PasskeyTwist as Twist } from '@riserbo/testing';
import { actorOf, anEnrolled, anOwner, codeOf, prove, ticketOf } from './factors';
import { aDevice, passkeysOf } from './passkeys';
import { gateway, mailTo, password, runAuth, showPassword, signIn, type RunningAuth } from './running';

let running: RunningAuth;
let passkeys: ReturnType<typeof passkeysOf>;
beforeAll(async () => {
  running = await runAuth();
  passkeys = passkeysOf(running);
});
afterAll(() => running?.stop());

describe('registering a passkey', () => {
  it('B4 requests a discoverable one, bound to our host, with user verification', async () => {
    const { actor, device } = await passkeys.aHolder();
    expect(await running.ask(beginPasskeyCall, {}, actor)).toMatchObject({
      rp: { id: 'riserbo.example' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: device.credentialId.toString('base64url') }],
    });
  });

  it('B4 B3 returns ten recovery codes with the first second factor, and notifies the person', async () => {
    const { who, actor, added } = await passkeys.aHolder();
    expect(added.recoveryCodes).toHaveLength(10);
    expect(await running.ask(readSecondFactorsCall, {}, actor)).toMatchObject({
      totp: false,
      passkeys: 1,
      recoveryCodesLeft: 10,
    });
    expect((await mailTo(running, who.email, 'passkey_added')).kind).toBe('passkey_added');
    running.clock.advance(1);
    const another = aDevice();
    const second = await passkeys.add(
      actor,
      another.create(await running.ask(beginPasskeyCall, {}, actor)),
      'Key',
    );
    expect(second.recoveryCodes).toBeUndefined();
    expect((await running.ask(listPasskeysCall, {}, actor)).items.map(({ name }) => name)).toEqual([
      'Phone',
      'Key',
    ]);
  });

  it('B4 B8 requires a step-up for second factors', async () => {
    const { actor, device, added } = await passkeys.aHolder();
    const passkey = device.create(await running.ask(beginPasskeyCall, {}, actor));
    const bare = { stepUp: '' };
    expect(await refusalCode(running.ask(beginPasskeyCall, {}, actor, bare))).toBe('step_up_required');
    expect(await refusalCode(running.ask(addPasskeyCall, { name: 'Phone', passkey }, actor, bare))).toBe(
      'step_up_required',
    );
    const { passkeyId } = added.passkey;
    expect(await refusalCode(running.ask(removePasskeyCall, { passkeyId }, actor, bare))).toBe(
      'step_up_required',
    );
  });

  it.each<[string, Twist]>([
    ['another origin', { origin: 'https://riserbo.example.evil.example' }],
    ['a look-alike of the host', { rpId: 'risarbo.example' }],
    ['a challenge that was never given', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['a sign-in for a registration', { type: 'webauthn.get' }],
    ['a user who was not verified', { verified: false }],
    ['nobody there', { present: false }],
  ])('B4 refuses %s', async (_, twist) => {
    const { actor } = await anOwner(running);
    const device = aDevice();
    const asked = await running.ask(beginPasskeyCall, {}, actor);
    expect(await refusalCode(passkeys.add(actor, device.create(asked, twist)))).toBe('passkey_invalid');
    expect(await running.ask(readSecondFactorsCall, {}, actor)).toMatchObject({ passkeys: 0 });
  });

  it('B4 takes a challenge once, for one person and purpose, within five minutes', async () => {
    const { actor, device } = await passkeys.aHolder();
    const other = await anOwner(running);
    const fresh = () => aDevice();
    const asked = await running.ask(beginPasskeyCall, {}, actor);
    expect(await refusalCode(passkeys.add(other.actor, fresh().create(asked)))).toBe('passkey_invalid');
    expect(await refusalCode(passkeys.add(actor, fresh().create(asked)))).toBe('done');
    expect(await refusalCode(passkeys.add(actor, fresh().create(asked)))).toBe('passkey_invalid');
    const { challenge } = await passkeys.options();
    expect(await refusalCode(passkeys.add(actor, fresh().create({ ...asked, challenge })))).toBe(
      'passkey_invalid',
    );
    const late = await running.ask(beginPasskeyCall, {}, actor);
    running.clock.advance(300_000);
    expect(await refusalCode(passkeys.add(actor, fresh().create(late)))).toBe('passkey_invalid');
    expect(
      await refusalCode(passkeys.add(actor, device.create(await running.ask(beginPasskeyCall, {}, actor)))),
    ).toBe('passkey_known');
  });

  it('B4 refuses invalid bytes without an internal error', async () => {
    const { actor } = await anOwner(running);
    const asked = await running.ask(beginPasskeyCall, {}, actor);
    const good = aDevice().create(asked);
    const bad = (response: Partial<PasskeyCreated['response']>) =>
      refusalCode(passkeys.add(actor, { ...good, response: { ...good.response, ...response } }));
    expect(await bad({ clientDataJSON: 'AAAA' })).toBe('passkey_invalid');
    expect(await bad({ clientDataJSON: Buffer.from('null').toString('base64url') })).toBe('passkey_invalid');
    expect(await bad({ clientDataJSON: Buffer.from('{"challenge":{}}').toString('base64url') })).toBe(
      'passkey_invalid',
    );
    expect(await bad({ attestationObject: 'oA' })).toBe('passkey_invalid');
    expect(await bad({ attestationObject: 'not base64!' })).toBe('invalid_input');
    expect(await bad({ attestationObject: 'A'.repeat(20_001) })).toBe('invalid_input');
  });

  it('B4 allows at most twenty', async () => {
    const { actor } = await passkeys.aHolder();
    for (let index = 1; index < 20; index += 1)
      await passkeys.add(actor, aDevice().create(await running.ask(beginPasskeyCall, {}, actor)));
    expect(await refusalCode(running.ask(beginPasskeyCall, {}, actor))).toBe('too_many_passkeys');
  });

  it('B4 lets people remove only their passkeys; with the last one the second factor turns off', async () => {
    const [one, other] = [await passkeys.aHolder(), await passkeys.aHolder()];
    const { passkeyId } = one.added.passkey;
    expect(await refusalCode(running.ask(removePasskeyCall, { passkeyId }, other.actor))).toBe('not_found');
    await running.ask(removePasskeyCall, { passkeyId }, one.actor);
    expect(await running.ask(readSecondFactorsCall, {}, one.actor)).toMatchObject({
      totp: false,
      passkeys: 0,
      recoveryCodesLeft: 0,
    });
    expect((await mailTo(running, one.who.email, 'second_factor_off')).kind).toBe('second_factor_off');
    expect(await refusalCode(signIn(running, one.who))).toBe('done');
    expect(await refusalCode(passkeys.open(one.device.get(await passkeys.options())))).toBe(
      'credentials_wrong',
    );
  });
});

describe('a passkey as second factor', () => {
  it('B4 completes a sign-in with a password', async () => {
    const { who, device } = await passkeys.aHolder();
    expect(await showPassword(running, who)).toMatchObject({
      secondFactor: { methods: ['passkey', 'recovery_code'] },
    });
    const ticket = await ticketOf(running, who);
    const asked = await running.ask(secondStepOptionsCall, { ticket }, gateway);
    expect(asked.allowCredentials).toMatchObject([{ id: device.credentialId.toString('base64url') }]);
    expect(await refusalCode(prove(running, ticket, { passkey: device.get(asked) }))).toBe('done');
  });

  it('B4 X20 refuses a challenge of another person, of a sign-in without a password or of a step-up', async () => {
    const [one, other] = [await passkeys.aHolder(), await passkeys.aHolder()];
    const [ticket, others] = [await ticketOf(running, one.who), await ticketOf(running, other.who)];
    const asked = [
      await running.ask(secondStepOptionsCall, { ticket: others }, gateway),
      await passkeys.options(),
      await running.ask(stepUpOptionsCall, {}, one.actor),
    ];
    for (const each of asked)
      expect(await refusalCode(prove(running, ticket, { passkey: one.device.get(each) }))).toBe(
        'second_factor_wrong',
      );
    const own = await running.ask(secondStepOptionsCall, { ticket }, gateway);
    expect(await refusalCode(prove(running, ticket, { passkey: other.device.get(own) }))).toBe(
      'second_factor_wrong',
    );
    expect(await refusalCode(running.ask(secondStepOptionsCall, { ticket: 'x'.repeat(40) }, gateway))).toBe(
      'ticket_invalid',
    );
  });

  it('B4 B8 steps up, together with the password', async () => {
    const { actor, device } = await passkeys.aHolder();
    const asked = await running.ask(stepUpOptionsCall, {}, actor);
    const passkey = device.get(asked);
    const wish = { password, purpose: 'records' as const };
    expect(await refusalCode(running.ask(stepUpCall, wish, actor))).toBe('second_factor_required');
    expect(await refusalCode(running.ask(stepUpCall, { ...wish, passkey }, actor))).toBe('done');
    expect(await refusalCode(running.ask(stepUpCall, { ...wish, passkey }, actor))).toBe(
      'second_factor_wrong',
    );
  });

  it('B10 B8 counts step-ups and sign-ins with a passkey apart', async () => {
    running.clock.set(new Date(Math.ceil(running.clock.now().getTime() / 900_000) * 900_000));
    const { who, device } = await passkeys.aHolder();
    const actor = actorOf(await passkeys.open(device.get(await passkeys.options())));
    const ask = () => refusalCode(running.ask(stepUpOptionsCall, {}, actor));
    for (let times = 0; times < 20; times += 1) expect(await ask()).toBe('done');
    expect(await ask()).toBe('too_many_requests');
    const ticket = await ticketOf(running, who);
    const asked = await running.ask(secondStepOptionsCall, { ticket }, gateway);
    expect(await refusalCode(prove(running, ticket, { passkey: device.get(asked) }))).toBe('done');
  });

  it('B4 works beside an authenticator app; when one is removed, the other is still required', async () => {
    const { who, actor, secret } = await anEnrolled(running);
    const device = aDevice();
    await passkeys.add(actor, device.create(await running.ask(beginPasskeyCall, {}, actor)));
    const ticket = await ticketOf(running, who);
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret) }))).toBe('done');
    await running.ask(removeTotpCall, {}, actor);
    expect((await mailTo(running, who.email, 'second_factor_removed')).kind).toBe('second_factor_removed');
    expect(await showPassword(running, who)).toMatchObject({
      secondFactor: { methods: ['passkey', 'recovery_code'] },
    });
  });

  it('B1 B4 keeps the last one while the password is too short without it', async () => {
    const { actor, added } = await passkeys.aHolder();
    const second = await passkeys.add(
      actor,
      aDevice().create(await running.ask(beginPasskeyCall, {}, actor)),
    );
    const remove = (passkeyId: string) => refusalCode(running.ask(removePasskeyCall, { passkeyId }, actor));
    const wish = { currentPassword: password, newPassword: 'teal otter 42' };
    await running.ask(changePasswordCall, wish, actor);
    expect(await remove(second.passkey.passkeyId)).toBe('done');
    expect(await remove(added.passkey.passkeyId)).toBe('password_short');
    expect((await running.ask(listPasskeysCall, {}, actor)).items).toHaveLength(1);
  });
});
