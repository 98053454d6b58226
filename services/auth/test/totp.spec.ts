import { writeFileSync, readFileSync } from 'node:fs';
import {
  beginTotpCall,
  changePasswordCall,
  confirmTotpCall,
  readSecondFactorsCall,
  removeTotpCall,
  renewRecoveryCodesCall,
  stepUpCall,
} from '@riserbo/contracts';
import { rotateKeyFile } from '@riserbo/runtime';
import { refusalCode } from '@riserbo/testing';
import { anEnrolled, anOwner, codeOf, prove, step, ticketOf } from './factors';
import { mailTo, password, runAuth, showPassword, signIn, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

describe('enrolling an authenticator app', () => {
  it('B2 B8 requires a step-up for second factors at every change', async () => {
    const { actor } = await anOwner(running);
    const other = { stepUp: await running.keys.stepUpOf(actor, 'records', running.clock.now()) };
    for (const more of [{ stepUp: '' }, other]) {
      expect(await refusalCode(running.ask(beginTotpCall, {}, actor, more))).toBe('step_up_required');
      expect(await refusalCode(running.ask(confirmTotpCall, { code: '000000' }, actor, more))).toBe(
        'step_up_required',
      );
      expect(await refusalCode(running.ask(removeTotpCall, {}, actor, more))).toBe('step_up_required');
      expect(await refusalCode(running.ask(renewRecoveryCodesCall, {}, actor, more))).toBe(
        'step_up_required',
      );
    }
  });

  it('B2 shows secret, link and QR code once, and turns on with the first code', async () => {
    const { who, actor } = await anOwner(running);
    const begun = await running.ask(beginTotpCall, {}, actor);
    const link = new URL(begun.link);
    expect(link.searchParams.get('secret')).toBe(begun.secret);
    expect(decodeURIComponent(link.pathname)).toContain(who.email);
    expect(begun.qrSvg).toMatch(/^<svg [^<>]*>(<path [^<>]*\/>)+<\/svg>\s*$/);
    expect(await running.ask(readSecondFactorsCall, {}, actor)).toMatchObject({ totp: false });
    const { recoveryCodes } = await running.ask(
      confirmTotpCall,
      { code: codeOf(running, begun.secret) },
      actor,
    );
    expect(recoveryCodes).toHaveLength(10);
    expect(await running.ask(readSecondFactorsCall, {}, actor)).toMatchObject({
      totp: true,
      passkeys: 0,
      recoveryCodesLeft: 10,
    });
    expect((await mailTo(running, who.email, 'second_factor_on')).token).toBeUndefined();
    const [row] = await running.rows(
      `SELECT action, body FROM audit_log WHERE company_id = $1 AND object_id = $2 AND action LIKE 'second_factor%'`,
      [who.companyId, actor.userId],
    );
    expect(row).toEqual({ action: 'second_factor.add', body: { method: 'totp' } });
  });

  it('B2 changes nothing unless its code comes within ten minutes', async () => {
    const { who, actor } = await anOwner(running);
    const confirm = (code: string) => refusalCode(running.ask(confirmTotpCall, { code }, actor));
    expect(await confirm('123456')).toBe('enrolment_unknown');
    const first = await running.ask(beginTotpCall, {}, actor);
    const second = await running.ask(beginTotpCall, {}, actor);
    expect(await confirm(codeOf(running, first.secret))).toBe('second_factor_wrong');
    running.clock.advance(600_000);
    expect(await confirm(codeOf(running, second.secret))).toBe('enrolment_unknown');
    expect(await refusalCode(signIn(running, who))).toBe('done');
  });

  it('B2 stores the secret sealed with a key that is not in the database', async () => {
    const { secret, recoveryCodes } = await anEnrolled(running);
    const tables = ['totp_factors', 'totp_enrolments', 'recovery_codes', 'audit_log', 'outbox'];
    let all = '';
    for (const table of tables)
      all += JSON.stringify(await running.rows(`SELECT t::text AS row FROM ${table} t`));
    for (const plain of [
      secret,
      Buffer.from(secret).toString('hex'),
      ...recoveryCodes.flatMap((code) => [code, code.replaceAll('-', '')]),
    ])
      expect(all).not.toContain(plain);
    expect(all).not.toContain(readFileSync(running.totpKey, 'utf8').trim());
  });

  it('B2 does not open a secret that was changed or moved to another row', async () => {
    const [one, other] = [await anEnrolled(running), await anEnrolled(running)];
    await running.rows(
      `UPDATE totp_factors SET secret = (SELECT secret FROM totp_factors WHERE user_id = $2) WHERE user_id = $1`,
      [one.actor.userId, other.actor.userId],
    );
    const ticket = await ticketOf(running, one.who);
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, other.secret) }))).toBe(
      'internal',
    );
  });

  it('B2 seals with a new key at once, and reseals an older secret at its next use', async () => {
    const { who, actor, secret } = await anEnrolled(running);
    const keyIds = () =>
      running.rows<{ key_id: string }>('SELECT key_id FROM totp_factors WHERE user_id = $1', [actor.userId]);
    const before = await keyIds();
    rotateKeyFile(running.totpKey);
    const ticket = await ticketOf(running, who);
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret) }))).toBe('done');
    expect(await keyIds()).not.toEqual(before);
    const file = readFileSync(running.totpKey, 'utf8');
    writeFileSync(running.totpKey, `${file.split('\n')[1]}\n`);
    running.clock.advance(step);
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret) }))).toBe('unavailable');
    writeFileSync(running.totpKey, file);
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret) }))).toBe('done');
  });

  it('B2 replaces the old phone with the first code of the new one', async () => {
    const { who, actor, secret } = await anEnrolled(running);
    const { secret: next } = await running.ask(beginTotpCall, {}, actor);
    expect(
      await refusalCode(prove(running, await ticketOf(running, who), { code: codeOf(running, secret) })),
    ).toBe('done');
    await running.ask(confirmTotpCall, { code: codeOf(running, next) }, actor);
    running.clock.advance(step);
    const ticket = await ticketOf(running, who);
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret) }))).toBe(
      'second_factor_wrong',
    );
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, next) }))).toBe('done');
  });

  it('B2 turns off when it is removed, and deletes its recovery codes', async () => {
    const { who, actor } = await anEnrolled(running);
    await running.ask(removeTotpCall, {}, actor);
    expect(await running.ask(readSecondFactorsCall, {}, actor)).toMatchObject({
      totp: false,
      passkeys: 0,
      recoveryCodesLeft: 0,
    });
    expect(await refusalCode(signIn(running, who))).toBe('done');
    expect((await mailTo(running, who.email, 'second_factor_off')).kind).toBe('second_factor_off');
    expect(await refusalCode(running.ask(removeTotpCall, {}, actor))).toBe('done');
    expect(await refusalCode(running.ask(renewRecoveryCodesCall, {}, actor))).toBe('second_factor_off');
  });

  it('B1 B2 keeps the last second factor while the password is too short without it', async () => {
    const { who, actor } = await anEnrolled(running);
    const remove = () => refusalCode(running.ask(removeTotpCall, {}, actor));
    const change = (currentPassword: string, newPassword: string) =>
      refusalCode(running.ask(changePasswordCall, { currentPassword, newPassword }, actor));
    expect(await change(password, 'teal otter 42')).toBe('done');
    expect(await remove()).toBe('password_short');
    const { totp, recoveryCodesLeft } = await running.ask(readSecondFactorsCall, {}, actor);
    expect({ totp, recoveryCodesLeft }).toEqual({ totp: true, recoveryCodesLeft: 10 });
    await expect(mailTo(running, who.email, 'second_factor_off')).rejects.toThrow('there is no account mail');
    expect(await change('teal otter 42', 'teal otter 4242')).toBe('done');
    expect(await remove()).toBe('done');
  });

  it('B2 refuses the sixth wrong code of an enrolment', async () => {
    const { actor } = await anOwner(running);
    await running.ask(beginTotpCall, {}, actor);
    const confirm = (code: string) => refusalCode(running.ask(confirmTotpCall, { code }, actor));
    const outcomes = [];
    for (let index = 0; index < 6; index += 1) outcomes.push(await confirm('000000'));
    expect(outcomes).toEqual([...Array<string>(5).fill('second_factor_wrong'), 'too_many_requests']);
  });
});

describe('stepping up with a second factor on', () => {
  const wish = { password, purpose: 'records' as const };

  it('B8 requires the second factor as well, and takes each code once', async () => {
    const { actor, secret, recoveryCodes } = await anEnrolled(running);
    const stepUp = (proof: object) => refusalCode(running.ask(stepUpCall, { ...wish, ...proof }, actor));
    const code = codeOf(running, secret);
    expect(await stepUp({})).toBe('second_factor_required');
    expect(await stepUp({ code: codeOf(running, secret, 1) })).toBe('second_factor_wrong');
    expect(await stepUp({ code })).toBe('done');
    expect(await stepUp({ code })).toBe('second_factor_wrong');
    const recoveryCode = recoveryCodes[0] as string;
    expect(await stepUp({ recoveryCode })).toBe('done');
    expect(await stepUp({ recoveryCode })).toBe('second_factor_wrong');
  });

  it('B8 X01 refuses a sign-in with a code that has stepped up', async () => {
    const { who, actor, secret } = await anEnrolled(running);
    const code = codeOf(running, secret);
    await running.ask(stepUpCall, { ...wish, code }, actor);
    expect(await refusalCode(prove(running, await ticketOf(running, who), { code }))).toBe(
      'second_factor_wrong',
    );
  });

  it('B8 refuses a right code with a wrong password, and does not spend it', async () => {
    const { who, actor, secret } = await anEnrolled(running);
    const code = codeOf(running, secret);
    const wrong = { password: 'not the password', purpose: 'records' as const, code };
    expect(await refusalCode(running.ask(stepUpCall, wrong, actor))).toBe('credentials_wrong');
    expect(await refusalCode(prove(running, await ticketOf(running, who), { code }))).toBe('done');
  });
});

it('B2 B5 exchanges a password alone for a ticket and nothing else', async () => {
  const { who } = await anEnrolled(running);
  const answer = await showPassword(running, who);
  expect(Object.keys(answer)).toEqual(['secondFactor']);
  expect(answer).toMatchObject({ secondFactor: { methods: ['totp', 'recovery_code'] } });
});
