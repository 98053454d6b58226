import { randomUUID } from 'node:crypto';
import {
  callsWithDoor,
  forgotPasswordCall,
  publicKeysCall,
  refreshSessionCall,
  renewRecoveryCodesCall,
  resetPasswordCall,
  type Call,
} from '@riserbo/contracts';
import { Calls, connectNats, ServiceTokens } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { outcome } from '@riserbo/testing';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { actorOf, anEnrolled, codeOf, prove, step, ticketOf } from './factors';
import { gateway, letterTo, runAuth, showPassword, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());
const sessionsOf = async (userId: string) =>
  (await running.rows('SELECT id FROM sessions WHERE user_id = $1 AND ended_at IS NULL', [userId])).length;

describe('codes of an authenticator app at sign-in', () => {
  it('B2 X01 opens one session, and none a second time', async () => {
    const { who, secret } = await anEnrolled(running);
    const [ticket, code] = [await ticketOf(running, who), codeOf(running, secret)];
    const session = await prove(running, ticket, { code });
    expect(actorOf(session)).toMatchObject({ kind: 'member', companyId: who.companyId, role: 'owner' });
    expect(await outcome(prove(running, ticket, { code }))).toBe('second_factor_wrong');
    expect(await outcome(prove(running, await ticketOf(running, who), { code }))).toBe('second_factor_wrong');
  });

  it('B2 X02 twenty parallel posts of one code make one session', async () => {
    const { who, actor, secret } = await anEnrolled(running);
    const [ticket, code, before] = [
      await ticketOf(running, who),
      codeOf(running, secret),
      await sessionsOf(actor.userId),
    ];
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => outcome(prove(running, ticket, { code }))),
    );
    expect(outcomes.filter((each) => each === 'done')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'second_factor_wrong', 'too_many_requests']));
    expect(await sessionsOf(actor.userId)).toBe(before + 1);
  });

  it('B2 X02 the row decides between two replicas', async () => {
    const { who, actor, secret } = await anEnrolled(running);
    const replica = await running.startReplica();
    const [ticket, code, before] = [
      await ticketOf(running, who),
      codeOf(running, secret),
      await sessionsOf(actor.userId),
    ];
    await Promise.all(Array.from({ length: 4 }, () => outcome(prove(running, ticket, { code }))));
    expect(await sessionsOf(actor.userId)).toBe(before + 1);
    await replica.stop();
  });

  it('B2 X03 a code of step -2, +1 or +2 opens nothing, that of -1 opens once', async () => {
    const { who, secret } = await anEnrolled(running);
    running.clock.advance(4 * step);
    const ticket = await ticketOf(running, who);
    for (const offset of [-2, 1, 2])
      expect(await outcome(prove(running, ticket, { code: codeOf(running, secret, offset) }))).toBe(
        'second_factor_wrong',
      );
    const last = codeOf(running, secret, -1);
    expect(await outcome(prove(running, ticket, { code: last }))).toBe('done');
    expect(await outcome(prove(running, ticket, { code: last }))).toBe('second_factor_wrong');
  });

  it('B2 X03 after this step’s code the one before opens nothing', async () => {
    const { who, secret } = await anEnrolled(running);
    running.clock.advance(2 * step);
    const ticket = await ticketOf(running, who);
    expect(await outcome(prove(running, ticket, { code: codeOf(running, secret) }))).toBe('done');
    expect(await outcome(prove(running, ticket, { code: codeOf(running, secret, -1) }))).toBe(
      'second_factor_wrong',
    );
  });

  it('B2 X01 the code of the enrolment is not the first one of a sign-in', async () => {
    const { who, secret } = await anEnrolled(running);
    running.clock.advance(-step);
    const ticket = await ticketOf(running, who);
    expect(await outcome(prove(running, ticket, { code: codeOf(running, secret) }))).toBe(
      'second_factor_wrong',
    );
    running.clock.advance(step);
    expect(await outcome(prove(running, ticket, { code: codeOf(running, secret, -1) }))).toBe(
      'second_factor_wrong',
    );
    expect(await outcome(prove(running, ticket, { code: codeOf(running, secret) }))).toBe('done');
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
    expect(await outcome(prove(running, ticket, { code }))).toBe(refusal);
  });

  it('B2 shows one second factor at a time, and shows one', async () => {
    const { who, secret, recoveryCodes } = await anEnrolled(running);
    const ticket = await ticketOf(running, who);
    expect(await outcome(prove(running, ticket, {}))).toBe('second_factor_required');
    const both = { code: codeOf(running, secret), recoveryCode: recoveryCodes[0] as string };
    expect(await outcome(prove(running, ticket, both))).toBe('invalid_input');
  });
});

describe('limits of the second step', () => {
  it('B10 X04 the sixth wrong code in a quarter of an hour is refused, for this person only', async () => {
    const [victim, other] = [await anEnrolled(running), await anEnrolled(running)];
    running.clock.set(new Date(Math.ceil(running.clock.now().getTime() / 900_000) * 900_000));
    const ticket = await ticketOf(running, victim.who);
    const wrong = codeOf(running, victim.secret, 5);
    const outcomes = [];
    for (let index = 0; index < 6; index += 1)
      outcomes.push(await outcome(prove(running, ticket, { code: wrong })));
    expect(outcomes).toEqual([...Array<string>(5).fill('second_factor_wrong'), 'too_many_requests']);
    expect(await outcome(prove(running, ticket, { code: codeOf(running, victim.secret) }))).toBe(
      'too_many_requests',
    );
    expect(await outcome(prove(running, ticket, { recoveryCode: victim.recoveryCodes[0] as string }))).toBe(
      'done',
    );
    expect(
      await outcome(
        prove(running, await ticketOf(running, other.who), { code: codeOf(running, other.secret) }),
      ),
    ).toBe('done');
    running.clock.advance(900_000);
    const later = await ticketOf(running, victim.who);
    expect(await outcome(prove(running, later, { code: codeOf(running, victim.secret) }))).toBe('done');
  });

  it('B10 X16 wrong passwords by strangers do not lock out a victim with a second factor', async () => {
    const { who, secret } = await anEnrolled(running);
    for (let index = 0; index < 12; index += 1)
      expect(
        await outcome(
          showPassword(running, { ...who, password: 'a wrong password' }, `stranger-${index % 2}`),
        ),
      ).toMatch(/credentials_wrong|too_many_requests/);
    expect(
      await outcome(prove(running, await ticketOf(running, who), { code: codeOf(running, secret) })),
    ).toBe('done');
  });
});

describe('recovery codes', () => {
  it('B3 X05 each opens once, also in parallel, and its use is told', async () => {
    const { who, actor, recoveryCodes } = await anEnrolled(running);
    const [first, second] = recoveryCodes as [string, string];
    const ticket = await ticketOf(running, who);
    expect(
      await outcome(prove(running, ticket, { recoveryCode: first.toLowerCase().replaceAll('-', ' ') })),
    ).toBe('done');
    expect(await outcome(prove(running, ticket, { recoveryCode: first }))).toBe('second_factor_wrong');
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => outcome(prove(running, ticket, { recoveryCode: second }))),
    );
    expect(outcomes.filter((each) => each === 'done')).toHaveLength(1);
    expect((await letterTo(running, who.email, 'recovery_code_used')).to.email).toBe(who.email);
    const uses = await running.rows<{ actor_kind: string }>(
      `SELECT actor_kind FROM audit_log WHERE action = 'recovery_code.use' AND object_id = $1`,
      [actor.userId],
    );
    expect(uses).toEqual([{ actor_kind: 'member' }, { actor_kind: 'member' }]);
  });

  it('B3 new ones make the old ones void', async () => {
    const { who, actor, recoveryCodes } = await anEnrolled(running);
    const { recoveryCodes: anew } = await running.ask(renewRecoveryCodesCall, {}, actor);
    expect(new Set([...recoveryCodes, ...anew]).size).toBe(20);
    const ticket = await ticketOf(running, who);
    expect(await outcome(prove(running, ticket, { recoveryCode: recoveryCodes[3] as string }))).toBe(
      'second_factor_wrong',
    );
    expect(await outcome(prove(running, ticket, { recoveryCode: anew[3] as string }))).toBe('done');
  });

  it('B3 asked for twice at once there are ten that open, not twenty', async () => {
    const { actor } = await anEnrolled(running);
    const replica = await running.startReplica();
    for (let round = 0; round < 5; round += 1)
      await Promise.all(Array.from({ length: 6 }, () => running.ask(renewRecoveryCodesCall, {}, actor)));
    await replica.stop();
    const open = `SELECT 1 FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL`;
    expect(await running.rows(open, [actor.userId])).toHaveLength(10);
  });

  it('B3 one person’s open nothing of another', async () => {
    const [one, other] = [await anEnrolled(running), await anEnrolled(running)];
    const ticket = await ticketOf(running, one.who);
    expect(await outcome(prove(running, ticket, { recoveryCode: other.recoveryCodes[0] as string }))).toBe(
      'second_factor_wrong',
    );
  });

  it('B3 malformed ones are refused', async () => {
    const { who } = await anEnrolled(running);
    const ticket = await ticketOf(running, who);
    for (const recoveryCode of ['', 'x', 'A'.repeat(65), 'É'.repeat(24), `${'A'.repeat(24)}\u0000`])
      expect(await outcome(prove(running, ticket, { recoveryCode }))).toBe('invalid_input');
  });
});

describe('the ticket of a sign-in', () => {
  it('B2 X07 is an access token nowhere, and no refresh token', async () => {
    const { who } = await anEnrolled(running);
    const ticket = await ticketOf(running, who);
    const bus = await connectNats(running.nats.credentials('gateway'), Log.silent());
    const calls = new Calls(bus, running.clock, () => false, new ServiceTokens('gateway', {}, running.clock));
    const own = callsWithDoor.filter(
      ({ owner, subject }) => owner === 'auth' && subject !== publicKeysCall.subject,
    );
    const ask = (call: Call) => outcome(calls.ask(call, {}, { token: ticket, correlationId: randomUUID() }));
    const outcomes = new Set(await Promise.all(own.map(ask)));
    await bus.close();
    expect(own.length).toBeGreaterThan(10);
    expect(outcomes).toEqual(new Set(['not_authenticated']));
    expect(
      await outcome(running.ask(refreshSessionCall, { refreshToken: ticket.slice(0, 200) }, gateway)),
    ).toBe('session_ended');
  });

  it('B2 is for five minutes and as it was made', async () => {
    const { who, secret } = await anEnrolled(running);
    const ticket = await ticketOf(running, who);
    expect(decodeProtectedHeader(ticket)).toMatchObject({ alg: 'ES256', typ: 'second-factor+jwt' });
    const claims = decodeJwt(ticket);
    expect((claims.exp as number) - (claims.iat as number)).toBe(300);
    expect(claims['actor']).toBeUndefined();
    const [head = '', body = ''] = ticket.split('.');
    const stepUp = await running.keys.stepUpOf(
      (await anEnrolled(running)).actor,
      'records',
      running.clock.now(),
    );
    for (const forged of [`${head}.${body}.AAAA`, stepUp, 'x'.repeat(40)])
      expect(await outcome(prove(running, forged, { code: '123456' }))).toBe('ticket_invalid');
    running.clock.advance(300_000);
    expect(await outcome(prove(running, ticket, { code: codeOf(running, secret) }))).toBe('ticket_invalid');
  });

  it('B2 B3 X06 dies with the password that was shown for it; after a reset the second factor is asked for as before', async () => {
    const { who, secret } = await anEnrolled(running);
    const ticket = await ticketOf(running, who);
    await running.ask(forgotPasswordCall, { email: who.email }, gateway, { ip: randomUUID() });
    const { token = '' } = await letterTo(running, who.email, 'password_reset');
    const next = { ...who, password: 'another long password' };
    await running.ask(resetPasswordCall, { token, password: next.password }, gateway);
    const code = codeOf(running, secret);
    expect(await outcome(prove(running, ticket, { code }))).toBe('ticket_invalid');
    expect(await outcome(prove(running, await ticketOf(running, next), { code }))).toBe('done');
  });

  it('B2 of a right password costs no try, that of a wrong one is none', async () => {
    const { who } = await anEnrolled(running);
    for (let index = 0; index < 7; index += 1)
      expect(await outcome(showPassword(running, who, 'home'))).toBe('done');
    expect(await outcome(showPassword(running, { ...who, password: 'a wrong password' }))).toBe(
      'credentials_wrong',
    );
  });
});
