import {
  beginTotpCall,
  calls,
  changeFactorGraceCall,
  confirmTotpCall,
  denial,
  listSessionsCall,
  readAccountCall,
  readCompanyCall,
  readFactorGraceCall,
  readSecondFactorsCall,
  refreshSessionCall,
  removeTotpCall,
  stepUpCall,
  switchFeatureCall,
  type Call,
  type MemberActor,
  type Session,
} from '@riserbo/contracts';
import { refusalCode } from '@riserbo/testing';
import { actorOf, anEnrolled, codeOf, prove, step, ticketOf } from './factors';
import { aCompany, gateway, password, runAuth, signIn, type RunningAuth, type SignUp } from './running';

const day = 86_400_000;
let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

const require2fa = (actor: MemberActor, on = true) =>
  running.ask(switchFeatureCall, { feature: 'two_factor_required', on }, actor);
const refresh = ({ refreshToken }: Session) => running.ask(refreshSessionCall, { refreshToken }, gateway);
/** An owner of a company that requires a second factor, in a session that began before. */
async function aRequiring(graceDays?: number): Promise<{ who: SignUp; session: Session }> {
  const who = await aCompany(running);
  const session = await signIn(running, who);
  const owner = actorOf(session);
  await require2fa(owner);
  if (graceDays === undefined) return { who, session };
  const { version } = await running.ask(readFactorGraceCall, {}, owner);
  await running.ask(changeFactorGraceCall, { graceDays }, owner, { ifMatch: version });
  return { who, session };
}

describe('a company that requires a second factor', () => {
  it('B11 gives seven days from the first sign-in, and states the deadline', async () => {
    const { who } = await aRequiring();
    const began = running.clock.now().getTime();
    const first = await signIn(running, who);
    expect(first.enrolling).toBeUndefined();
    expect(await running.ask(readSecondFactorsCall, {}, actorOf(first))).toMatchObject({
      required: true,
      dueAt: new Date(began + 7 * day).toISOString(),
    });
    running.clock.advance(7 * day - 1);
    expect((await signIn(running, who)).enrolling).toBeUndefined();
    running.clock.advance(1);
    const late = await signIn(running, who);
    expect(late.enrolling).toBe(true);
    expect(actorOf(late)).toMatchObject({ role: 'owner', enrolling: true });
  });

  it('B11 allows only enrolment, the account and log-out after the deadline', async () => {
    const { who } = await aRequiring(0);
    const actor = actorOf(await signIn(running, who));
    for (const call of [readSecondFactorsCall, readAccountCall, listSessionsCall])
      expect(await refusalCode(running.ask(call as Call, {}, actor))).toBe('done');
    const closed = calls.filter(({ owner, permission }) => owner === 'auth' && denial(permission, actor));
    const mine = closed.filter(({ permission }) => !permission.startsWith('service:'));
    expect(mine.length).toBeGreaterThan(10);
    for (const call of mine) {
      const said = await refusalCode(running.ask(call, {}, actor));
      expect([call.subject, said]).toEqual([call.subject, denial(call.permission, actor)]);
    }
    expect(await refusalCode(running.ask(readCompanyCall, {}, actor))).toBe('second_factor_due');
  });

  it('B11 issues full tokens after the enrolment', async () => {
    const { who } = await aRequiring(0);
    const session = await signIn(running, who);
    const actor = actorOf(session);
    await running.ask(stepUpCall, { password, purpose: 'second_factor' }, actor);
    const { secret } = await running.ask(beginTotpCall, {}, actor);
    await running.ask(confirmTotpCall, { code: codeOf(running, secret) }, actor);
    const whole = await refresh(session);
    expect(whole.enrolling).toBeUndefined();
    expect(await refusalCode(running.ask(readCompanyCall, {}, actorOf(whole)))).toBe('done');
    running.clock.advance(step);
    const next = await prove(running, await ticketOf(running, who), { code: codeOf(running, secret) });
    expect(next.enrolling).toBeUndefined();
  });

  it('B11 applies to existing sessions from their next refresh', async () => {
    const { session } = await aRequiring(0);
    const refreshed = await refresh(session);
    expect(refreshed.enrolling).toBe(true);
    expect(await refusalCode(running.ask(readCompanyCall, {}, actorOf(refreshed)))).toBe('second_factor_due');
  });

  it('B11 is due at once after the second factor is removed again', async () => {
    const { who, actor, secret } = await anEnrolled(running);
    await require2fa(actor);
    const session = await prove(running, await ticketOf(running, who), { code: codeOf(running, secret) });
    expect(session.enrolling).toBeUndefined();
    await running.ask(removeTotpCall, {}, actorOf(session));
    expect((await signIn(running, who)).enrolling).toBeUndefined();
    running.clock.advance(7 * day);
    const due = await signIn(running, who);
    expect(due.enrolling).toBe(true);
    const { secret: again } = await running.ask(beginTotpCall, {}, actorOf(due));
    await running.ask(confirmTotpCall, { code: codeOf(running, again) }, actorOf(due));
    await running.ask(removeTotpCall, {}, actorOf(due));
    expect((await signIn(running, who)).enrolling).toBe(true);
  });

  it('B11 lets everyone in when it is switched off, and starts a new grace period when switched on again', async () => {
    const { who, session } = await aRequiring(0);
    expect((await signIn(running, who)).enrolling).toBe(true);
    const owner = actorOf(session);
    await require2fa(owner, false);
    expect((await signIn(running, who)).enrolling).toBeUndefined();
    const { version } = await running.ask(readFactorGraceCall, {}, owner);
    await running.ask(changeFactorGraceCall, { graceDays: 1 }, owner, { ifMatch: version });
    await require2fa(owner);
    expect((await signIn(running, who)).enrolling).toBeUndefined();
    running.clock.advance(day);
    expect((await signIn(running, who)).enrolling).toBe(true);
  });

  it('B11 starts one grace period for two parallel sign-ins', async () => {
    const { who, session } = await aRequiring();
    const sessions = await Promise.all(Array.from({ length: 5 }, () => signIn(running, who)));
    expect(sessions.filter(({ enrolling }) => enrolling)).toEqual([]);
    const { dueAt } = await running.ask(readSecondFactorsCall, {}, actorOf(session));
    expect(dueAt).toBe(new Date(running.clock.now().getTime() + 7 * day).toISOString());
  });

  it.each([-1, 91, 1.5, 1e9, '7'])('B11 X26 refuses a grace period of %j days', async (graceDays) => {
    const { session } = await aRequiring();
    const ask = running.ask(changeFactorGraceCall, { graceDays: graceDays as number }, actorOf(session), {
      ifMatch: 1,
    });
    expect(await refusalCode(ask)).toBe('invalid_input');
  });

  it('B11 lets only owners and admins change the grace period, based on the current version', async () => {
    const { session } = await aRequiring();
    const change = (actor: MemberActor, ifMatch: number) =>
      refusalCode(running.ask(changeFactorGraceCall, { graceDays: 3 }, actor, { ifMatch }));
    expect(await change({ ...actorOf(session), role: 'viewer' }, 1)).toBe('forbidden');
    expect(await change(actorOf(session), 99)).toBe('stale_version');
    expect(await change(actorOf(session), 1)).toBe('done');
  });
});
