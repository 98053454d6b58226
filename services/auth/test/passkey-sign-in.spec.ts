import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { listPasskeysCall, passkeySignInCall, passkeySignInOptionsCall } from '@riserbo/contracts';
import { refusalCode, type PasskeyTwist as Twist } from '@riserbo/testing';
import { actorOf, prove, ticketOf } from './factors';
import { aDevice, passkeysOf } from './passkeys';
import { gateway, runAuth, type RunningAuth } from './running';

let running: RunningAuth;
let passkeys: ReturnType<typeof passkeysOf>;
beforeAll(async () => {
  running = await runAuth();
  passkeys = passkeysOf(running);
});
afterAll(() => running?.stop());

describe('signing in with a passkey and no password', () => {
  it('B4 opens a session of the member without another factor', async () => {
    const { who, actor, device } = await passkeys.aHolder();
    const session = await passkeys.open(device.get(await passkeys.options()));
    expect(actorOf(session)).toMatchObject({ companyId: who.companyId, userId: actor.userId, role: 'owner' });
    expect((await running.ask(listPasskeysCall, {}, actor)).items[0]?.lastUsedAt).toBe(
      running.clock.now().toISOString(),
    );
    expect((await passkeys.open(device.get(await passkeys.options()), who.slug)).companyId).toBe(
      who.companyId,
    );
    expect(await refusalCode(passkeys.open(device.get(await passkeys.options()), 'no-such-company'))).toBe(
      'credentials_wrong',
    );
  });

  it.each<[string, Twist]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['another host', { rpId: 'evil.example' }],
    ['a challenge that was never given', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['a registration for a sign-in', { type: 'webauthn.create' }],
    ['a user who was not verified', { verified: false }],
    ['nobody there', { present: false }],
    ['the handle of somebody else', { userHandle: Buffer.from(randomUUID()).toString('base64url') }],
  ])('B4 refuses %s', async (_, twist) => {
    const { device } = await passkeys.aHolder();
    expect(await refusalCode(passkeys.open(device.get(await passkeys.options(), twist)))).toBe(
      'credentials_wrong',
    );
  });

  it('B4 refuses a wrong signature and an unknown passkey alike', async () => {
    const { device } = await passkeys.aHolder();
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(await refusalCode(passkeys.open(device.get(await passkeys.options(), {}, privateKey)))).toBe(
      'credentials_wrong',
    );
    expect(await refusalCode(passkeys.open(aDevice().get(await passkeys.options())))).toBe(
      'credentials_wrong',
    );
  });

  it('B4 X01 opens one session for an assertion, also in parallel', async () => {
    const { device } = await passkeys.aHolder();
    const assertion = device.get(await passkeys.options());
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => refusalCode(passkeys.open(assertion))),
    );
    expect(outcomes.filter((each) => each === 'done')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'credentials_wrong']));
  });

  it('B4 uses a challenge up with a failed attempt', async () => {
    const { device } = await passkeys.aHolder();
    const asked = await passkeys.options();
    expect(await refusalCode(passkeys.open(device.get(asked, { origin: 'https://evil.example' })))).toBe(
      'credentials_wrong',
    );
    expect(await refusalCode(passkeys.open(device.get(asked)))).toBe('credentials_wrong');
  });

  it('B4 refuses a copy of the authenticator, whose counter has not increased', async () => {
    const { device } = await passkeys.aHolder();
    expect(await refusalCode(passkeys.open(device.get(await passkeys.options(), { counter: 7 })))).toBe(
      'done',
    );
    for (const counter of [7, 6, 0])
      expect(await refusalCode(passkeys.open(device.get(await passkeys.options(), { counter })))).toBe(
        'credentials_wrong',
      );
    expect(await refusalCode(passkeys.open(device.get(await passkeys.options(), { counter: 8 })))).toBe(
      'done',
    );
  });

  it('B4 accepts an authenticator whose counter stays at zero', async () => {
    const { device } = await passkeys.aHolder();
    for (let times = 0; times < 2; times += 1)
      expect(await refusalCode(passkeys.open(device.get(await passkeys.options(), { counter: 0 })))).toBe(
        'done',
      );
  });

  it('B10 one IP asks for a hundred in a quarter of an hour', async () => {
    running.clock.set(new Date(Math.ceil(running.clock.now().getTime() / 900_000) * 900_000));
    const ask = () => refusalCode(running.ask(passkeySignInOptionsCall, {}, gateway, { ip: 'crowd' }));
    for (let index = 0; index < 100; index += 1) await ask();
    expect(await ask()).toBe('too_many_requests');
    expect(await refusalCode(passkeys.options())).toBe('done');
  });

  it('B10 right sign-ins use up nothing, so that colleagues at one IP do not lock each other out', async () => {
    running.clock.set(new Date(Math.ceil(running.clock.now().getTime() / 900_000) * 900_000));
    const { device } = await passkeys.aHolder();
    const challenge = () => running.ask(passkeySignInOptionsCall, {}, gateway, { ip: 'clinic' });
    for (let index = 0; index < 98; index += 1) await challenge();
    for (let times = 0; times < 3; times += 1) {
      const passkey = device.get(await challenge());
      expect(await refusalCode(running.ask(passkeySignInCall, { passkey }, gateway, { ip: 'clinic' }))).toBe(
        'done',
      );
    }
  });

  it('B10 X04 ten wrong tries with one passkey from one IP stop it there, and neither others nor elsewhere', async () => {
    const [{ device }, { device: other }] = [await passkeys.aHolder(), await passkeys.aHolder()];
    const open = async (who: typeof device, ip: string, twist: Twist = {}) => {
      const passkey = who.get(await passkeys.options(), twist);
      return refusalCode(running.ask(passkeySignInCall, { passkey }, gateway, { ip }));
    };
    for (let guess = 0; guess < 10; guess += 1)
      expect(await open(device, 'ward', { verified: false })).toBe('credentials_wrong');
    expect(await open(device, 'ward')).toBe('too_many_requests');
    expect([await open(device, 'home'), await open(other, 'ward')]).toEqual(['done', 'done']);
  });
});

it('A5 B4 refuses a disabled member with a passkey and with a ticket', async () => {
  const { who, actor, device, added } = await passkeys.aHolder();
  const ticket = await ticketOf(running, who);
  await running.rows('UPDATE memberships SET disabled_at = now() WHERE user_id = $1', [actor.userId]);
  expect(await refusalCode(passkeys.open(device.get(await passkeys.options())))).toBe('credentials_wrong');
  const recoveryCode = added.recoveryCodes?.[0] ?? '';
  expect(await refusalCode(prove(running, ticket, { recoveryCode }))).toBe('ticket_invalid');
});
