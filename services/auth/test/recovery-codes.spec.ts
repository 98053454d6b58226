import { renewRecoveryCodesCall } from '@riserbo/contracts';
import { eventually, refusalCode } from '@riserbo/testing';
import { anEnrolled, prove, ticketOf } from './factors';
import { mailTo, runAuth, waiting, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

describe('recovery codes', () => {
  it('B3 X05 open once each, also in parallel, and the person is notified', async () => {
    const { who, actor, recoveryCodes } = await anEnrolled(running);
    const [first, second] = recoveryCodes as [string, string];
    const ticket = await ticketOf(running, who);
    expect(
      await refusalCode(prove(running, ticket, { recoveryCode: first.toLowerCase().replaceAll('-', ' ') })),
    ).toBe('done');
    expect(await refusalCode(prove(running, ticket, { recoveryCode: first }))).toBe('second_factor_wrong');
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => refusalCode(prove(running, ticket, { recoveryCode: second }))),
    );
    expect(outcomes.filter((each) => each === 'done')).toHaveLength(1);
    expect((await mailTo(running, who.email, 'recovery_code_used')).to).toMatchObject({ email: who.email });
    const uses = await running.rows<{ actor_kind: string }>(
      `SELECT actor_kind FROM audit_log WHERE action = 'recovery_code.use' AND object_id = $1`,
      [actor.userId],
    );
    expect(uses).toEqual([{ actor_kind: 'member' }, { actor_kind: 'member' }]);
  });

  it('B3 void the old ones when new ones are issued', async () => {
    const { who, actor, recoveryCodes } = await anEnrolled(running);
    const { recoveryCodes: renewed } = await running.ask(renewRecoveryCodesCall, {}, actor);
    expect(new Set([...recoveryCodes, ...renewed]).size).toBe(20);
    const ticket = await ticketOf(running, who);
    expect(await refusalCode(prove(running, ticket, { recoveryCode: recoveryCodes[3] as string }))).toBe(
      'second_factor_wrong',
    );
    expect(await refusalCode(prove(running, ticket, { recoveryCode: renewed[3] as string }))).toBe('done');
  });

  it('B3 are ten, not twenty, after two parallel requests', async () => {
    const { actor } = await anEnrolled(running);
    const replica = await running.startReplica();
    for (let round = 0; round < 5; round += 1) {
      // all are past their step-up, which the first renewal voids
      await running.rows(`BEGIN; SELECT 1 FROM users WHERE id = '${actor.userId}' FOR UPDATE`);
      const renewals = Array.from({ length: 4 }, () => running.ask(renewRecoveryCodesCall, {}, actor));
      await eventually(async () => expect(await waiting(running)).toBe(4)).finally(() =>
        running.rows('COMMIT'),
      );
      await Promise.all(renewals);
    }
    await replica.stop();
    const open = `SELECT 1 FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL`;
    expect(await running.rows(open, [actor.userId])).toHaveLength(10);
  });

  it('B3 open nothing of another person', async () => {
    const [one, other] = [await anEnrolled(running), await anEnrolled(running)];
    const ticket = await ticketOf(running, one.who);
    expect(
      await refusalCode(prove(running, ticket, { recoveryCode: other.recoveryCodes[0] as string })),
    ).toBe('second_factor_wrong');
  });

  it('B3 are refused if malformed', async () => {
    const { who } = await anEnrolled(running);
    const ticket = await ticketOf(running, who);
    for (const recoveryCode of ['', 'x', 'A'.repeat(65), 'É'.repeat(24), `${'A'.repeat(24)}\u0000`])
      expect(await refusalCode(prove(running, ticket, { recoveryCode }))).toBe('invalid_input');
  });
});
