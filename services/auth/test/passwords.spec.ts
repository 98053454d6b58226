import {
  changeAccountCall,
  changePasswordCall,
  disownSessionCall,
  confirmSignUpCall,
  endOtherSessionsCall,
  forgotPasswordCall,
  readAccountCall,
  refreshSessionCall,
  resetPasswordCall,
  signUpCall,
  stepUpCall,
  type MemberActor,
  type Session,
} from '@riserbo/contracts';
import { changedText, eventually, refusalCode } from '@riserbo/testing';
import {
  aCompany,
  aSignUp,
  gateway,
  mailTo,
  password,
  runAuth,
  showPassword,
  signIn,
  waiting,
  type RunningAuth,
} from './running';
import { actorOf, anEnrolled, anOwner, codeOf, prove, ticketOf } from './factors';

const another = 'another horse battery';
let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

const alive = (session: Session) =>
  refusalCode(running.ask(refreshSessionCall, { refreshToken: session.refreshToken }, gateway));
const open = (email: string, secret: string, slug?: string) =>
  refusalCode(showPassword(running, { email, password: secret, ...(slug ? { slug } : {}) }));
const forget = (email: string) => running.ask(forgotPasswordCall, { email }, gateway, { ip: email });
const reset = (token: string, secret = another) =>
  refusalCode(running.ask(resetPasswordCall, { token, password: secret }, gateway));
async function resetLink(email: string): Promise<string> {
  await forget(email);
  return (await mailTo(running, email, 'password_reset')).token ?? '';
}
/** The link mailed to a person who reports in that company that a sign-in was not theirs. */
async function mailOf(session: Session): Promise<string | undefined> {
  await running.ask(changeAccountCall, { signInNotices: true }, actorOf(session));
  const [{ slug, email } = { slug: '', email: '' }] = await running.rows<{ slug: string; email: string }>(
    `SELECT c.slug, u.email FROM companies c, users u WHERE c.company_id = $1 AND u.id = $2`,
    [session.companyId, session.userId],
  );
  await signIn(running, { email, password, slug });
  const { token = '' } = await mailTo(running, email, 'sign_in_notice');
  await running.ask(disownSessionCall, { token }, gateway);
  return (await mailTo(running, email, 'password_reset')).token;
}
/** Outcome of work that meets an uncommitted change of password that has ended the sessions. */
async function whileChanging(email: string, work: () => Promise<string>): Promise<string> {
  await running.rows('BEGIN');
  await running.rows(`UPDATE users SET password_hash = 'changed' WHERE email = $1`, [email]);
  // who waits for a row waits for the transaction that changed it
  const waiting = `SELECT 1 FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid`;
  const done = work();
  const blocked = eventually(async () => expect(await running.rows(waiting)).not.toEqual([]));
  await Promise.race([blocked, done]);
  await running.rows('COMMIT');
  return done;
}
/** One person who owns two companies. */
async function ofTwoCompanies() {
  const first = await aCompany(running);
  const second = aSignUp({ email: first.email });
  await running.ask(signUpCall, second, gateway, { ip: second.slug });
  const { token = '' } = await mailTo(running, first.email, 'sign_up_known');
  await running.ask(confirmSignUpCall, { token }, gateway);
  const [here, there] = [
    await signIn(running, first),
    await signIn(running, { ...first, slug: second.slug }),
  ];
  expect(here.companyId).not.toBe(there.companyId);
  return { ...first, here, there };
}

describe('changing a password', () => {
  it('B1 B5 requires the current one, ends all other sessions in every company, and notifies the person', async () => {
    const { email, here, there } = await ofTwoCompanies();
    const change = (currentPassword: string) =>
      refusalCode(running.ask(changePasswordCall, { currentPassword, newPassword: another }, actorOf(here)));
    expect(await change('a wrong password')).toBe('credentials_wrong');
    expect([await alive(here), await alive(there)]).toEqual(['done', 'done']);
    expect(await change(password)).toBe('done');
    expect(await alive(there)).toBe('session_ended');
    expect(await refusalCode(running.ask(readAccountCall, {}, actorOf(here)))).toBe('done');
    expect(await mailTo(running, email, 'password_changed')).not.toHaveProperty('token');
    expect([await open(email, password), await open(email, another)]).toEqual(['credentials_wrong', 'done']);
  });

  it('B8 B2 requires a step-up for passwords, and so a second factor if one is on', async () => {
    const { actor } = await anEnrolled(running);
    const wish = { currentPassword: password, newPassword: another };
    const change = (stepUp: string) => refusalCode(running.ask(changePasswordCall, wish, actor, { stepUp }));
    const other = await running.keys.stepUpOf(actor, 'second_factor', running.clock.now());
    expect([await change(''), await change(other)]).toEqual(['step_up_required', 'step_up_required']);
    const stepUp = { password, purpose: 'password' as const };
    expect(await refusalCode(running.ask(stepUpCall, stepUp, actor))).toBe('second_factor_required');
  });

  it('B1 B10 refuses a common one, and the sixth wrong guess of a stolen session', async () => {
    const { here } = await ofTwoCompanies();
    const change = (currentPassword: string, newPassword = another) =>
      refusalCode(running.ask(changePasswordCall, { currentPassword, newPassword }, actorOf(here)));
    expect(await change(password, 'passwordpassword')).toBe('password_common');
    for (let guess = 0; guess < 5; guess += 1)
      expect(await change(`a wrong guess ${guess}`)).toBe('credentials_wrong');
    expect(await change(password)).toBe('too_many_requests');
  });

  it('B1 requires fifteen characters, or twelve beside a second factor, and no names of person or company', async () => {
    const [alone, enrolled] = [await anOwner(running), await anEnrolled(running)];
    const change = (actor: MemberActor, newPassword: string) =>
      refusalCode(running.ask(changePasswordCall, { currentPassword: password, newPassword }, actor));
    expect(await change(alone.actor, 'vento contro p')).toBe('password_short');
    expect(await change(enrolled.actor, 'vento contro')).toBe('done');
    const { slug, name, email } = alone.who;
    for (const word of [slug, `${name} 2026!!!`, email])
      expect(await change(alone.actor, word.padEnd(15, '1'))).toBe('password_personal');
    expect(await change(alone.actor, 'vento contro pi')).toBe('done');
  });

  it('B1 makes one of two parallel changes', async () => {
    const { here } = await ofTwoCompanies();
    const change = (newPassword: string) =>
      refusalCode(running.ask(changePasswordCall, { currentPassword: password, newPassword }, actorOf(here)));
    // both are past their step-up, which the first change voids
    await running.rows(`BEGIN; SELECT 1 FROM users WHERE id = '${here.userId}' FOR UPDATE`);
    const changes = [change(another), change('a third horse battery')];
    await eventually(async () => expect(await waiting(running)).toBe(2)).finally(() =>
      running.rows('COMMIT'),
    );
    const outcomes = await Promise.all(changes);
    expect(outcomes.sort()).toEqual(['credentials_wrong', 'done']);
  });

  it('B5 B1 refuses a sign-in with the old password that waits for the change', async () => {
    const [plain, enrolled] = [await aCompany(running), await anEnrolled(running)];
    const [ticket, code] = [await ticketOf(running, enrolled.who), codeOf(running, enrolled.secret)];
    expect(await whileChanging(plain.email, () => open(plain.email, password))).toBe('credentials_wrong');
    const second = () => refusalCode(prove(running, ticket, { code }));
    expect(await whileChanging(enrolled.who.email, second)).toBe('ticket_invalid');
  });

  it('B5 ends all sessions but this one', async () => {
    const { here, there } = await ofTwoCompanies();
    await running.ask(endOtherSessionsCall, {}, actorOf(here));
    expect([await alive(here), await alive(there)]).toEqual(['done', 'session_ended']);
  });
});

describe('a forgotten password', () => {
  it('B1 X06 is set once by the mailed link, which ends every session and starts none', async () => {
    const { email, here, there } = await ofTwoCompanies();
    const token = await resetLink(email);
    expect(await reset(changedText(token))).toBe('mail_link_invalid');
    expect(await reset(token, 'passwordpassword')).toBe('password_common');
    expect(await reset(token, 'vento contro p')).toBe('password_short');
    expect(await reset(token, `${email}1`)).toBe('password_personal');
    expect(await reset(token)).toBe('done');
    expect([await alive(here), await alive(there)]).toEqual(['session_ended', 'session_ended']);
    const live = await running.rows(`SELECT id FROM sessions WHERE user_id = $1 AND ended_at IS NULL`, [
      here.userId,
    ]);
    expect(live).toEqual([]);
    expect(await reset(token)).toBe('mail_link_invalid');
    expect([await open(email, password), await open(email, another)]).toEqual(['credentials_wrong', 'done']);
    await mailTo(running, email, 'password_changed');
  });

  it('B3 X06 does not skip the second factor after a reset', async () => {
    const { who: member } = await anEnrolled(running);
    expect(await reset(await resetLink(member.email))).toBe('done');
    const answer = await showPassword(running, { email: member.email, password: another });
    expect(answer).toHaveProperty('secondFactor');
    expect(answer).not.toHaveProperty('accessToken');
  });

  it('B1 has a link for an hour, void when another one was used', async () => {
    const { email } = await aCompany(running);
    // a new hour: three mails is the limit
    running.clock.advance(3_600_000);
    const first = await resetLink(email);
    running.clock.advance(1);
    const second = await resetLink(email);
    expect(second).not.toBe(first);
    expect(await reset(second)).toBe('done');
    expect(await reset(first)).toBe('mail_link_invalid');
    const late = await resetLink(email);
    running.clock.advance(3_600_000);
    expect(await reset(late)).toBe('mail_link_invalid');
    running.clock.advance(-7_200_001);
  });

  it('B1 X08 returns the same for an unknown address without a mail; a mail of another kind resets nothing', async () => {
    const unknown = 'nobody-at-all@practice.example';
    const count = async () => {
      const [row] = await running.rows<{ count: string }>(`SELECT count(*) FROM outbox`);
      return row?.count;
    };
    const before = await count();
    expect(await forget(unknown)).toEqual({});
    expect(await count()).toBe(before);
    const { email } = await aCompany(running);
    expect(await forget(email)).toEqual({});
    expect(JSON.stringify(await running.rows('SELECT * FROM account_mails'))).not.toContain(unknown);
    const wish = aSignUp();
    await running.ask(signUpCall, wish, gateway, { ip: wish.slug });
    expect(await reset((await mailTo(running, wish.email)).token ?? '')).toBe('mail_link_invalid');
  });

  it('B10 X68 sends at most three mails an hour to one address, without saying so', async () => {
    const { email } = await aCompany(running);
    for (let round = 0; round < 5; round += 1)
      expect(await running.ask(forgotPasswordCall, { email }, gateway, { ip: `ip-${round}` })).toEqual({});
    const sent = await running.rows(
      `SELECT 1 FROM outbox o JOIN account_mails l ON l.id = o.aggregate_id JOIN users u ON u.id = l.user_id WHERE u.email = $1 AND l.kind = 'password_reset'`,
      [email],
    );
    expect(sent).toHaveLength(3);
  });

  it('B10 can be reset although strangers sign the victim up again and again', async () => {
    const { email } = await aCompany(running);
    for (let round = 0; round < 5; round += 1)
      await running.ask(signUpCall, aSignUp({ email }), gateway, { ip: `ip-${round}` });
    expect(await reset(await resetLink(email))).toBe('done');
  });

  it('B10 can be reset although strangers at the victim’s IP follow links', async () => {
    const { email } = await aCompany(running);
    const token = await resetLink(email);
    const set = (link: string) =>
      refusalCode(
        running.ask(resetPasswordCall, { token: link, password: another }, gateway, { ip: 'clinic' }),
      );
    const forged = changedText(token);
    for (let round = 0; round < 31; round += 1) expect(await set(forged)).toBe('mail_link_invalid');
    expect(await set(token)).toBe('done');
  });

  it('B1 voids every link when the password changes, wherever it was requested', async () => {
    const { email, here, there } = await ofTwoCompanies();
    const elsewhere = (await mailOf(there)) ?? '';
    const [first, second] = [await resetLink(email), await resetLink(email)];
    expect(await reset(second)).toBe('done');
    for (const link of [first, elsewhere]) expect(await reset(link, password)).toBe('mail_link_invalid');
    const last = await resetLink(email);
    const change = { currentPassword: another, newPassword: password };
    const session = await signIn(running, { email, password: another });
    await running.ask(changePasswordCall, change, actorOf(session));
    expect(await reset(last)).toBe('mail_link_invalid');
    expect(here.userId).toBe(there.userId);
  });

  it('B10 refuses the 31st request of an hour from one IP', async () => {
    const ask = (index: number, ip: string) =>
      refusalCode(
        running.ask(forgotPasswordCall, { email: `nobody-${index}@practice.example` }, gateway, { ip }),
      );
    for (let index = 0; index < 30; index += 1) expect(await ask(index, 'crowded')).toBe('done');
    expect(await ask(30, 'crowded')).toBe('too_many_requests');
    expect(await ask(30, 'elsewhere')).toBe('done');
  });
});
