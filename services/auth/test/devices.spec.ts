import { createHash, randomUUID } from 'node:crypto';
import { changePasswordCall, proveSecondFactorCall, signInCall } from '@riserbo/contracts';
import { refusalCode } from '@riserbo/testing';
import { actorOf, anEnrolled, codeOf, step, ticketOf } from './factors';
import { aCompany, gateway, password, runAuth, signIn, type RunningAuth, type SignUp } from './running';

const ip = 'clinic';
const wrong = 'a wrong password';
const quarter = 900_000;
let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());
/** A new window of every limit. */
beforeEach(() =>
  running.clock.set(new Date(Math.ceil(running.clock.now().getTime() / quarter + 1) * quarter)),
);

const show = (email: string, secret: string, deviceTokens?: string[], from = ip) =>
  running.ask(signInCall, { email, password: secret, ...(deviceTokens ? { deviceTokens } : {}) }, gateway, {
    ip: from,
  });
const open = (...args: Parameters<typeof show>) => refusalCode(show(...args));
const prove = (ticket: string, code: string, deviceTokens: string[] = []) =>
  running.ask(proveSecondFactorCall, { ticket, code, deviceTokens }, gateway);
async function times(count: number, work: () => Promise<string>): Promise<string[]> {
  const outcomes = [];
  for (let index = 0; index < count; index += 1) outcomes.push(await work());
  return [...new Set(outcomes)];
}
/** An owner, and what the device keeps that they signed in with. */
async function aKnownDevice(): Promise<{ who: SignUp; device: string }> {
  const who = await aCompany(running);
  const { deviceToken = '' } = await signIn(running, who);
  return { who, device: deviceToken };
}
const aToken = async (who: SignUp) => (await signIn(running, who)).deviceToken ?? '';

describe('a device that has signed in before', () => {
  it('B10 X04 X16 signs in although strangers at its IP have used up all attempts', async () => {
    const { who, device } = await aKnownDevice();
    expect(await times(5, () => open(who.email, wrong))).toEqual(['credentials_wrong']);
    await times(50, () => open(`nobody-${randomUUID()}@practice.example`, wrong));
    expect(await open(who.email, password)).toBe('too_many_requests');
    expect(await open(who.email, password, [device])).toBe('done');
    expect(await open(who.email, password)).toBe('too_many_requests');
  });

  it('B10 X04 has five separate attempts, also in parallel and from anywhere, and none of the strangers’', async () => {
    const { who, device } = await aKnownDevice();
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () => open(who.email, wrong, [device], randomUUID())),
    );
    expect(guesses.filter((each) => each === 'credentials_wrong')).toHaveLength(5);
    expect(await open(who.email, password, [device])).toBe('too_many_requests');
    expect(await open(who.email, password)).toBe('done');
    running.clock.advance(quarter);
    expect(await open(who.email, password, [device])).toBe('done');
  });

  it('B10 stays the same device at each sign-in, so that a sign-in gives no further attempts', async () => {
    const { who, device } = await aKnownDevice();
    const again = await show(who.email, password, [device]);
    expect(again).toMatchObject({ deviceToken: device });
    expect(await aToken(who)).not.toBe(device);
  });

  it('B10 is known only for its owner and the password in force, and only unmodified', async () => {
    const [{ who, device }, other] = [await aKnownDevice(), await aKnownDevice()];
    await times(5, () => open(who.email, wrong));
    const forged = createHash('sha256').update(device).digest('base64url');
    const cut = device.slice(0, -43);
    for (const token of [other.device, `${cut}${forged}`, `2${device.slice(1)}`, cut, 'x', '.'])
      expect(await open(who.email, password, [token])).toBe('too_many_requests');
    expect(await open(who.email, password, [other.device, 'x', device])).toBe('done');
    const { deviceToken = '', ...session } = await signIn(running, who);
    const change = { currentPassword: password, newPassword: 'another horse battery' };
    await running.ask(changePasswordCall, change, actorOf(session));
    for (const token of [device, deviceToken])
      expect(await open(who.email, change.newPassword, [token])).toBe('too_many_requests');
  });

  it('B10 is not stored, and its token names no one', async () => {
    const { device } = await aKnownDevice();
    const tables = await running.rows<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    let all = '';
    for (const { name } of tables)
      all += JSON.stringify(await running.rows(`SELECT t::text AS row FROM ${name} t`));
    expect(all).not.toContain(device);
    expect(device).toMatch(/^[A-Za-z0-9_-]{83}$/);
  });

  it('B10 accepts at most five tokens of plain characters', async () => {
    const { who } = await aKnownDevice();
    for (const tokens of [Array<string>(6).fill('x'), ['a b'], ['é'], ['x'.repeat(101)], ['']])
      expect(await open(who.email, password, tokens)).toBe('invalid_input');
  });
});

describe('a device at the second step', () => {
  it('B10 X16 signs in after it has shown a second factor, although an attacker with the password has guessed', async () => {
    const { who, secret } = await anEnrolled(running);
    const { deviceToken = '' } = await prove(await ticketOf(running, who), codeOf(running, secret));
    running.clock.advance(step);
    const ticket = await ticketOf(running, who);
    const guess = () => refusalCode(prove(ticket, codeOf(running, secret, 5)));
    expect(await times(5, guess)).toEqual(['second_factor_wrong']);
    const code = codeOf(running, secret);
    expect(await refusalCode(prove(ticket, code))).toBe('too_many_requests');
    expect(await refusalCode(prove(ticket, code, [deviceToken]))).toBe('done');
    const own = () => refusalCode(prove(ticket, codeOf(running, secret, 5), [deviceToken]));
    expect(await times(5, own)).toEqual(['second_factor_wrong']);
    expect(await own()).toBe('too_many_requests');
  });

  it('B10 X04 has no separate attempts if it has shown only a password', async () => {
    const who = await aCompany(running);
    const before = await Promise.all([1, 2, 3].map(() => aToken(who)));
    const { secret } = await anEnrolled(running, who);
    const ticket = await ticketOf(running, who);
    const guess = () => refusalCode(prove(ticket, codeOf(running, secret, 5)));
    await times(5, guess);
    for (const device of before)
      expect(await refusalCode(prove(ticket, codeOf(running, secret, 5), [device]))).toBe(
        'too_many_requests',
      );
  });
});
