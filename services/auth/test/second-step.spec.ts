import { refusalCode } from '@riserbo/testing';
import { actorOf, anEnrolled, codeOf, prove, step, ticketOf } from './factors';
import { runAuth, showPassword, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());
const sessionsOf = async (userId: string) =>
  (await running.rows('SELECT id FROM sessions WHERE user_id = $1 AND ended_at IS NULL', [userId])).length;

describe('codes of an authenticator app at sign-in', () => {
  it('B2 X01 open one session, and none a second time', async () => {
    const { who, secret } = await anEnrolled(running);
    const [ticket, code] = [await ticketOf(running, who), codeOf(running, secret)];
    const session = await prove(running, ticket, { code });
    expect(actorOf(session)).toMatchObject({ kind: 'member', companyId: who.companyId, role: 'owner' });
    expect(await refusalCode(prove(running, ticket, { code }))).toBe('second_factor_wrong');
    expect(await refusalCode(prove(running, await ticketOf(running, who), { code }))).toBe(
      'second_factor_wrong',
    );
  });

  it('B2 X02 open one session when one code comes twenty times in parallel', async () => {
    const { who, actor, secret } = await anEnrolled(running);
    const [ticket, code, before] = [
      await ticketOf(running, who),
      codeOf(running, secret),
      await sessionsOf(actor.userId),
    ];
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => refusalCode(prove(running, ticket, { code }))),
    );
    expect(outcomes.filter((each) => each === 'done')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'second_factor_wrong', 'too_many_requests']));
    expect(await sessionsOf(actor.userId)).toBe(before + 1);
  });

  it('B2 X02 open one session when one code comes to two replicas', async () => {
    const { who, actor, secret } = await anEnrolled(running);
    const replica = await running.startReplica();
    const [ticket, code, before] = [
      await ticketOf(running, who),
      codeOf(running, secret),
      await sessionsOf(actor.userId),
    ];
    await Promise.all(Array.from({ length: 4 }, () => refusalCode(prove(running, ticket, { code }))));
    expect(await sessionsOf(actor.userId)).toBe(before + 1);
    await replica.stop();
  });

  it('B2 X03 open nothing from step -2, +1 or +2, and one session from -1', async () => {
    const { who, secret } = await anEnrolled(running);
    running.clock.advance(4 * step);
    const ticket = await ticketOf(running, who);
    for (const offset of [-2, 1, 2])
      expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret, offset) }))).toBe(
        'second_factor_wrong',
      );
    const last = codeOf(running, secret, -1);
    expect(await refusalCode(prove(running, ticket, { code: last }))).toBe('done');
    expect(await refusalCode(prove(running, ticket, { code: last }))).toBe('second_factor_wrong');
  });

  it('B2 X03 open nothing from the previous step after the current one', async () => {
    const { who, secret } = await anEnrolled(running);
    running.clock.advance(2 * step);
    const ticket = await ticketOf(running, who);
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret) }))).toBe('done');
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret, -1) }))).toBe(
      'second_factor_wrong',
    );
  });

  it('B2 X01 do not sign in with the code of the enrolment', async () => {
    const { who, secret } = await anEnrolled(running);
    running.clock.advance(-step);
    const ticket = await ticketOf(running, who);
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret) }))).toBe(
      'second_factor_wrong',
    );
    running.clock.advance(step);
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret, -1) }))).toBe(
      'second_factor_wrong',
    );
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret) }))).toBe('done');
  });

  it.each([
    ['', 'invalid_input'],
    ['12345', 'invalid_input'],
    ['1234567', 'invalid_input'],
    ['12345a', 'invalid_input'],
    ['１２３４５６', 'invalid_input'],
    ['١٢٣٤٥٦', 'invalid_input'],
    [' 12345', 'invalid_input'],
    ['12345\n', 'invalid_input'],
    ['-12345', 'invalid_input'],
    ['0x1234', 'invalid_input'],
  ])('B2 X26 %j is no code', async (code, refusal) => {
    const { who } = await anEnrolled(running);
    const ticket = await ticketOf(running, who);
    expect(await refusalCode(prove(running, ticket, { code }))).toBe(refusal);
  });

  it('B2 require exactly one second factor', async () => {
    const { who, secret, recoveryCodes } = await anEnrolled(running);
    const ticket = await ticketOf(running, who);
    expect(await refusalCode(prove(running, ticket, {}))).toBe('second_factor_required');
    const both = { code: codeOf(running, secret), recoveryCode: recoveryCodes[0] as string };
    expect(await refusalCode(prove(running, ticket, both))).toBe('invalid_input');
  });
});

describe('limits of the second step', () => {
  it('B10 X04 refuse the sixth wrong code in a quarter of an hour, for this person only', async () => {
    const [victim, other] = [await anEnrolled(running), await anEnrolled(running)];
    running.clock.set(new Date(Math.ceil(running.clock.now().getTime() / 900_000) * 900_000));
    const ticket = await ticketOf(running, victim.who);
    const wrong = codeOf(running, victim.secret, 5);
    const outcomes = [];
    for (let index = 0; index < 6; index += 1)
      outcomes.push(await refusalCode(prove(running, ticket, { code: wrong })));
    expect(outcomes).toEqual([...Array<string>(5).fill('second_factor_wrong'), 'too_many_requests']);
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, victim.secret) }))).toBe(
      'too_many_requests',
    );
    expect(
      await refusalCode(prove(running, ticket, { recoveryCode: victim.recoveryCodes[0] as string })),
    ).toBe('done');
    expect(
      await refusalCode(
        prove(running, await ticketOf(running, other.who), { code: codeOf(running, other.secret) }),
      ),
    ).toBe('done');
    running.clock.advance(900_000);
    const later = await ticketOf(running, victim.who);
    expect(await refusalCode(prove(running, later, { code: codeOf(running, victim.secret) }))).toBe('done');
  });

  it('B10 X16 do not lock out a victim with a second factor for wrong passwords of strangers', async () => {
    const { who, secret } = await anEnrolled(running);
    for (let index = 0; index < 12; index += 1)
      expect(
        await refusalCode(
          showPassword(running, { ...who, password: 'a wrong password' }, `stranger-${index % 2}`),
        ),
      ).toMatch(/credentials_wrong|too_many_requests/);
    expect(
      await refusalCode(prove(running, await ticketOf(running, who), { code: codeOf(running, secret) })),
    ).toBe('done');
  });
});
