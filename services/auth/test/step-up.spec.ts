import { endSessionCall, stepUpCall, type Actor } from '@riserbo/contracts';
import { stepUpToken as kind } from '@riserbo/messaging';
import { refusalCode } from '@riserbo/testing';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { actorOf } from './factors';
import { aCompany, password, runAuth, signIn, type RunningAuth } from './running';

let running: RunningAuth;
let company: Awaited<ReturnType<typeof aCompany>>;
beforeAll(async () => {
  running = await runAuth();
  company = await aCompany(running);
});
afterAll(() => running?.stop());

const stepUp = (actor: Actor, secret = password) =>
  running.ask(stepUpCall, { password: secret, purpose: 'records' }, actor);

describe('stepping up', () => {
  it('B8 returns a token for five minutes, one session, user, company and purpose', async () => {
    const actor = actorOf(await signIn(running, company));
    const { stepUpToken, expiresAt } = await stepUp(actor);
    expect(decodeProtectedHeader(stepUpToken)).toMatchObject({ alg: 'ES256', typ: kind.type });
    const { companyId, userId, sessionId } = actor;
    const claims = decodeJwt(stepUpToken);
    expect(claims).toMatchObject({ companyId, userId, sessionId, purpose: 'records', factorsVersion: 1 });
    expect(claims.aud).toBe(kind.audience);
    expect((claims.exp as number) - (claims.iat as number)).toBe(300);
    expect(new Date(expiresAt).getTime()).toBe(running.clock.now().getTime() + 300_000);
    const [row] = await running.rows<{ body: object }>(
      `SELECT body FROM audit_log WHERE action = 'step_up.grant' AND object_id = $1`,
      [sessionId],
    );
    expect(row?.body).toEqual({ purpose: 'records' });
  });

  it('B8 refuses a wrong password and the sixth attempt in a quarter of an hour, in this session only', async () => {
    const [actor, other] = [actorOf(await signIn(running, company)), actorOf(await signIn(running, company))];
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => refusalCode(stepUp(actor, 'not the password'))),
    );
    expect(outcomes.filter((each) => each === 'credentials_wrong')).toHaveLength(5);
    expect(outcomes.filter((each) => each === 'too_many_requests')).toHaveLength(3);
    expect(await refusalCode(stepUp(actor))).toBe('too_many_requests');
    expect(await refusalCode(stepUp(other))).toBe('done');
    running.clock.advance(900_000);
    expect(await refusalCode(stepUp(actor))).toBe('done');
  });

  it('B8 does not count right passwords', async () => {
    const actor = actorOf(await signIn(running, company));
    for (let index = 0; index < 7; index += 1) expect(await refusalCode(stepUp(actor))).toBe('done');
  });

  it('B8 refuses a session that has ended', async () => {
    const session = await signIn(running, company);
    await running.ask(endSessionCall, { sessionId: session.sessionId }, actorOf(session));
    expect(await refusalCode(stepUp(actorOf(session)))).toBe('session_ended');
  });

  it('B8 is for members only', async () => {
    const { companyId, sessionId, userId } = actorOf(await signIn(running, company));
    const others: Actor[] = [
      { kind: 'client', companyId, sessionId, clientId: userId },
      { kind: 'operator', sessionId, userId },
      { kind: 'guest', companyId, guestId: userId },
      { kind: 'service', service: 'gateway', companyId },
    ];
    for (const actor of others) expect(await refusalCode(stepUp(actor))).toBe('forbidden');
  });
});
