import { randomUUID } from 'node:crypto';
import {
  changePasswordCall,
  forgotPasswordCall,
  proveSecondFactorCall,
  resetPasswordCall,
  signInCall,
  stepUpCall,
  touchSessionsCall,
  type Actor,
  type RefusalCode,
  type SecondFactorProof,
} from '@riserbo/contracts';
import { eventually, refusalCode } from '@riserbo/testing';
import { Sweeper } from '../src/maintenance/sweeper';
import { actorOf, anEnrolled, codeOf, step, ticketOf } from './factors';
import { passkeysOf } from './passkeys';
import { aCompany, gateway, mailTo, password, runAuth, signIn, type RunningAuth } from './running';

const wrong = 'a wrong password';
let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

/** Each attempt comes from a different network, as from an attacker with many addresses. */
const show = (email: string, secret: string, deviceTokens: string[] = []) =>
  refusalCode(
    running.ask(signInCall, { email, password: secret, deviceTokens }, gateway, { ip: randomUUID() }),
  );
/** Sets every run that has counted an attempt to this number. */
const counted = (attempts: number) =>
  running.rows(`UPDATE attempts SET count = $1 WHERE window_start = 'epoch' AND count > 0`, [attempts]);
const endRuns = () => running.rows(`UPDATE attempts SET count = 0 WHERE window_start = 'epoch'`);
const mailsTo = (email: string, kind: string) =>
  running.rows(
    `SELECT 1 FROM account_mails l JOIN users u ON u.id = l.user_id WHERE u.email = $1 AND l.kind = $2`,
    [email, kind],
  );
const refusals = (userId: string) =>
  running.rows<{ outcome: string; body: { code: string } }>(
    `SELECT outcome, body FROM audit_log WHERE action = 'session.refuse' AND object_id = $1`,
    [userId],
  );

describe('a hundred wrong passwords in a row for one account', () => {
  beforeEach(endRuns);

  it('B10 X109 refuse strangers as if their password were wrong, and notify the person once', async () => {
    const { email } = await aCompany(running);
    const { deviceToken = '' } = await signIn(running, { email });
    await show(email, wrong);
    await counted(98);
    expect(await show(email, wrong)).toBe('credentials_wrong');
    expect(await mailsTo(email, 'password_guessed')).toHaveLength(0);
    expect(await show(email, wrong)).toBe('credentials_wrong');
    await eventually(async () => expect(await mailsTo(email, 'password_guessed')).toHaveLength(1));
    expect([await show(email, password), await show(email, wrong)]).toEqual([
      'credentials_wrong',
      'credentials_wrong',
    ]);
    expect(await show(email, password, [deviceToken])).toBe('done');
    expect(await show(email, password)).toBe('credentials_wrong');
    expect(await mailsTo(email, 'password_guessed')).toHaveLength(1);
  });

  it('B10 X109 start over after a right one', async () => {
    const { email } = await aCompany(running);
    await show(email, wrong);
    await counted(99);
    expect(await show(email, password)).toBe('done');
    expect(await show(email, wrong)).toBe('credentials_wrong');
    expect(await show(email, password)).toBe('done');
  });

  it('B10 X109 leave the mailed link, whose new password starts a new run', async () => {
    const { email } = await aCompany(running);
    await show(email, wrong);
    await counted(100);
    expect(await show(email, password)).toBe('credentials_wrong');
    await running.ask(forgotPasswordCall, { email }, gateway, { ip: randomUUID() });
    const { token = '' } = await mailTo(running, email, 'password_reset');
    const next = { token, password: 'another horse battery' };
    await running.ask(resetPasswordCall, next, gateway);
    expect(await show(email, next.password)).toBe('done');
  });

  it('B4 B10 X109 do not affect passkeys', async () => {
    const passkeys = passkeysOf(running);
    const { who, device } = await passkeys.aHolder();
    await show(who.email, wrong);
    await counted(100);
    expect(await refusalCode(passkeys.open(device.get(await passkeys.options())))).toBe('done');
  });

  it('B10 X109 count from a known device as well, which then counts as a stranger', async () => {
    const { email } = await aCompany(running);
    const { deviceToken = '' } = await signIn(running, { email });
    await show(email, wrong, [deviceToken]);
    await counted(100);
    expect(await show(email, password, [deviceToken])).toBe('credentials_wrong');
    expect(await show(email, password)).toBe('done');
  });

  it('B10 X109 are counted as long as the password is in force', async () => {
    const { email } = await aCompany(running);
    await show(email, wrong);
    await counted(100);
    const days = 400 * 86_400_000;
    running.clock.advance(days);
    await running.service.app.get(Sweeper).sweep();
    expect(await show(email, password)).toBe('credentials_wrong');
    running.clock.advance(-days);
  });

  it('B10 X112 leave rows in the company’s audit log', async () => {
    const { email } = await aCompany(running);
    const { userId } = await signIn(running, { email });
    await show(email, wrong);
    await eventually(async () =>
      expect(await refusals(userId)).toEqual([{ outcome: 'denied', body: { code: 'credentials_wrong' } }]),
    );
  });
});

describe('a hundred wrong codes in a row after a right password', () => {
  beforeEach(endRuns);
  const prove = (ticket: string, proof: SecondFactorProof, deviceTokens: string[] = []) =>
    running.ask(proveSecondFactorCall, { ticket, ...proof, deviceTokens }, gateway);

  it('B10 X109 refuse strangers as if their code were wrong; recovery codes and known devices still open', async () => {
    const { who, secret, recoveryCodes } = await anEnrolled(running);
    const first = await prove(await ticketOf(running, who), { code: codeOf(running, secret) });
    running.clock.advance(step);
    const ticket = await ticketOf(running, who);
    const guess = () => refusalCode(prove(ticket, { code: codeOf(running, secret, 5) }));
    await guess();
    await counted(99);
    expect(await guess()).toBe('second_factor_wrong');
    await eventually(async () => expect(await mailsTo(who.email, 'codes_guessed')).toHaveLength(1));
    const code = codeOf(running, secret);
    expect(await refusalCode(prove(ticket, { code }))).toBe('second_factor_wrong');
    expect(await refusalCode(prove(ticket, { recoveryCode: recoveryCodes[0] ?? '' }))).toBe('done');
    const again = await ticketOf(running, who);
    expect(await refusalCode(prove(again, { code }, [first.deviceToken ?? '']))).toBe('done');
  });
});

describe('a hundred wrong proofs in a row within a session', () => {
  beforeEach(endRuns);
  const stepUp = (actor: Actor, secret = password) =>
    refusalCode(running.ask(stepUpCall, { password: secret, purpose: 'records' }, actor));

  it('B8 B10 X109 are the last that are verified there; other sessions still step up, and the person is notified once', async () => {
    const who = await aCompany(running);
    const [stolen, own] = [actorOf(await signIn(running, who)), actorOf(await signIn(running, who))];
    await stepUp(stolen, wrong);
    await counted(99);
    expect(await stepUp(stolen, wrong)).toBe('credentials_wrong');
    expect(await stepUp(stolen)).toBe('credentials_wrong');
    expect(await stepUp(own)).toBe('done');
    await eventually(async () => expect(await mailsTo(who.email, 'session_guessed')).toHaveLength(1));
  });

  it('B8 B10 start over after a right one', async () => {
    const actor = actorOf(await signIn(running, await aCompany(running)));
    await stepUp(actor, wrong);
    await counted(99);
    expect([await stepUp(actor), await stepUp(actor, wrong), await stepUp(actor)]).toEqual([
      'done',
      'credentials_wrong',
      'done',
    ]);
  });

  it('B1 B10 are counted at password changes as well', async () => {
    const who = await aCompany(running);
    const actor = actorOf(await signIn(running, who));
    const change = (currentPassword: string) =>
      refusalCode(
        running.ask(changePasswordCall, { currentPassword, newPassword: 'another horse battery' }, actor),
      );
    await change(wrong);
    await counted(100);
    expect([await change(password), await stepUp(actor)]).toEqual(['credentials_wrong', 'credentials_wrong']);
  });

  it('B8 X112 leave a row in the company’s audit log, at most one a minute', async () => {
    const actor = actorOf(await signIn(running, await aCompany(running)));
    const row = { outcome: 'denied', body: { code: 'credentials_wrong' } };
    await stepUp(actor, wrong);
    await stepUp(actor, wrong);
    await eventually(async () => expect(await refusals(actor.userId)).toEqual([row]));
    running.clock.advance(60_000);
    await stepUp(actor, wrong);
    await eventually(async () => expect(await refusals(actor.userId)).toEqual([row, row]));
  });
});

describe('what the gateway refuses to a known account', () => {
  it('X112 leaves a row in the company’s audit log, at most one a minute for an account and reason', async () => {
    const { userId, companyId, sessionId: id } = actorOf(await signIn(running, await aCompany(running)));
    const tell = (...codes: RefusalCode[]) =>
      running.ask(
        touchSessionsCall,
        { sessions: [], refused: codes.map((code) => ({ id, companyId, code })) },
        gateway,
      );
    await tell('forbidden', 'session_ended');
    await tell('forbidden');
    const codes = async () => (await refusals(userId)).map(({ body }) => body.code).sort();
    await eventually(async () => expect(await codes()).toEqual(['forbidden', 'session_ended']));
    running.clock.advance(60_000);
    await tell('forbidden');
    await eventually(async () => expect(await codes()).toEqual(['forbidden', 'forbidden', 'session_ended']));
  });

  it('X112 leaves none for a session of another company', async () => {
    const { userId, sessionId: id } = actorOf(await signIn(running, await aCompany(running)));
    const { companyId } = await aCompany(running);
    await running.ask(
      touchSessionsCall,
      { sessions: [], refused: [{ id, companyId, code: 'forbidden' }] },
      gateway,
    );
    expect(await refusals(userId)).toEqual([]);
  });
});
