import { randomUUID } from 'node:crypto';
import {
  addPasskeyCall,
  beginPasskeyCall,
  changePasswordCall,
  readSecondFactorsCall,
  refreshSessionCall,
  resetFactorsCall,
  resetPasswordCall,
  type MemberActor,
} from '@riserbo/contracts';
import { refusalCode, SoftwareAuthenticator } from '@riserbo/testing';
import { actorOf, anEnrolled, codeOf, prove, step, ticketOf } from './factors';
import { aCompany, gateway, mailTo, password, runAuth, signIn, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

/** Makes a person a member of a company, in addition to or instead of their own. */
async function joins(userId: string, companyId: string, role: string, from?: string): Promise<void> {
  await running.rows(
    `INSERT INTO memberships (company_id, user_id, role, created_at) VALUES ($1, $2, $3, now() + interval '10 years')`,
    [companyId, userId, role],
  );
  if (!from) return;
  for (const table of ['account_mails', 'sessions', 'memberships'])
    await running.rows(`DELETE FROM ${table} WHERE company_id = $1 AND user_id = $2`, [from, userId]);
}
const anOwner = async () => {
  const { slug, ...who } = await aCompany(running);
  return { ...actorOf(await signIn(running, { ...who, slug })), slug };
};
type Owner = MemberActor & { slug: string };
/** A member of the owner's company, and of no other, whose authenticator app is on. */
async function aMember(owner: Owner, role = 'viewer') {
  const enrolled = await anEnrolled(running);
  await joins(enrolled.actor.userId, owner.companyId, role, enrolled.who.companyId);
  return { ...enrolled, who: { ...enrolled.who, slug: owner.slug } };
}
const reset = (userId: string, by: MemberActor, more = {}) =>
  running.ask(resetFactorsCall, { userId }, by, more);

describe('removing the second factors of a member', () => {
  it('B2 A5 lets a member in with the password alone, ends their sessions and notifies them', async () => {
    const owner = await anOwner();
    const { who, actor, secret } = await aMember(owner);
    const session = await prove(running, await ticketOf(running, who), { code: codeOf(running, secret) });
    await reset(actor.userId, owner);
    const { refreshToken } = session;
    expect(await refusalCode(running.ask(refreshSessionCall, { refreshToken }, gateway))).toBe(
      'session_ended',
    );
    const next = await signIn(running, who);
    expect(await running.ask(readSecondFactorsCall, {}, actorOf(next))).toMatchObject({
      totp: false,
      recoveryCodesLeft: 0,
    });
    expect((await mailTo(running, who.email, 'second_factor_reset')).to).toMatchObject({
      email: who.email,
    });
    const [row] = await running.rows(
      `SELECT actor_id, object_id FROM audit_log WHERE company_id = $1 AND action = 'second_factor.reset'`,
      [owner.companyId],
    );
    expect(row).toEqual({ actor_id: owner.userId, object_id: actor.userId });
    expect(await refusalCode(reset(actor.userId, owner))).toBe('second_factor_off');
  });

  it('B1 voids a password that is too short without a second factor, and mails a link', async () => {
    const owner = await anOwner();
    const { who, actor } = await aMember(owner);
    const newPassword = 'teal otter 42';
    const member = { ...actor, companyId: owner.companyId, sessionId: randomUUID() };
    await running.ask(changePasswordCall, { currentPassword: password, newPassword }, member);
    expect(await reset(actor.userId, owner)).toEqual({ removed: true });
    for (const each of [newPassword, password])
      expect(await refusalCode(signIn(running, { ...who, password: each }))).toBe('credentials_wrong');
    const token = (await mailTo(running, who.email, 'password_reset')).token ?? '';
    const choose = (each: string) =>
      refusalCode(running.ask(resetPasswordCall, { token, password: each }, gateway));
    expect(await choose(newPassword)).toBe('password_short');
    expect(await choose('teal otter 4242')).toBe('done');
    expect(await refusalCode(signIn(running, { ...who, password: 'teal otter 4242' }))).toBe('done');
  });

  it('B8 requires a step-up for members', async () => {
    const owner = await anOwner();
    const { actor } = await aMember(owner);
    expect(await refusalCode(reset(actor.userId, owner, { stepUp: '' }))).toBe('step_up_required');
    const other = { stepUp: await running.keys.stepUpOf(owner, 'second_factor', running.clock.now()) };
    expect(await refusalCode(reset(actor.userId, owner, other))).toBe('step_up_required');
  });

  it('A5 X27 refuses members above the actor, of another company, and the actor', async () => {
    const owner = await anOwner();
    const [member, second] = [await aMember(owner), await aMember(owner, 'owner')];
    const stranger = await anEnrolled(running);
    expect(await refusalCode(reset(member.actor.userId, { ...owner, role: 'reception' }))).toBe('forbidden');
    expect(await refusalCode(reset(second.actor.userId, { ...owner, role: 'admin' }))).toBe('forbidden');
    expect(await refusalCode(reset(owner.userId, owner))).toBe('forbidden');
    expect(await refusalCode(reset(stranger.actor.userId, owner))).toBe('not_found');
    expect(await refusalCode(reset(member.actor.userId, { ...owner, role: 'admin' }))).toBe('done');
    expect(await refusalCode(reset(second.actor.userId, owner))).toBe('done');
  });
});

describe('removing the second factors of somebody who works for two companies', () => {
  /** An enrolled owner of one company who is a member of another; each has a manager besides. */
  async function ofTwoCompanies() {
    const [here, enrolled] = [await anOwner(), await anEnrolled(running)];
    const there = { ...(await anOwner()), companyId: enrolled.who.companyId, sessionId: randomUUID() };
    await joins(there.userId, there.companyId, 'owner');
    await joins(enrolled.actor.userId, here.companyId, 'provider');
    running.clock.advance(step);
    const on = async () =>
      (await running.rows(`SELECT 1 FROM totp_factors WHERE user_id = $1`, [enrolled.actor.userId])).length >
      0;
    return { ...enrolled, userId: enrolled.actor.userId, here, there, on };
  }

  it('A1 B2 waits until both have asked, notifies the person and then ends all sessions', async () => {
    const { who, userId, here, there, secret, on } = await ofTwoCompanies();
    const session = await prove(running, await ticketOf(running, who), { code: codeOf(running, secret) });
    running.clock.advance(step);
    expect(await reset(userId, here)).toEqual({ removed: false });
    expect(await on()).toBe(true);
    expect((await mailTo(running, who.email, 'second_factor_reset_asked')).token).toBeUndefined();
    expect(await reset(userId, here)).toEqual({ removed: false });
    expect(await reset(userId, there)).toEqual({ removed: true });
    const { refreshToken } = session;
    expect(await refusalCode(running.ask(refreshSessionCall, { refreshToken }, gateway))).toBe(
      'session_ended',
    );
    expect((await signIn(running, who)).companyId).toBe(who.companyId);
    await mailTo(running, who.email, 'second_factor_reset');
    const rows = await running.rows(
      `SELECT company_id, actor_id, action FROM audit_log WHERE object_id = $1 AND action LIKE 'second_factor.%reset' ORDER BY at, action`,
      [userId],
    );
    const asked = { company_id: here.companyId, actor_id: here.userId, action: 'second_factor.ask_reset' };
    const done = { company_id: there.companyId, actor_id: there.userId, action: 'second_factor.reset' };
    expect(rows).toEqual([asked, asked, done]);
  });

  it('B2 removes them once when both ask at once', async () => {
    const { userId, here, there, on } = await ofTwoCompanies();
    const answers = await Promise.all([reset(userId, here), reset(userId, there)]);
    expect(answers.map(({ removed }) => removed).sort()).toEqual([false, true]);
    expect(await refusalCode(reset(userId, here))).toBe('second_factor_off');
    expect(await on()).toBe(false);
  });

  it('B2 X16 becomes void when the person shows a second factor, and after seven days', async () => {
    const { who, userId, here, there, secret, recoveryCodes, on } = await ofTwoCompanies();
    expect(await reset(userId, here)).toEqual({ removed: false });
    running.clock.advance(step);
    await prove(running, await ticketOf(running, who), { code: codeOf(running, secret) });
    running.clock.advance(step);
    expect(await reset(userId, there)).toEqual({ removed: false });
    running.clock.advance(step);
    await prove(running, await ticketOf(running, who), { recoveryCode: recoveryCodes[0] ?? '' });
    running.clock.advance(step);
    expect(await reset(userId, here)).toEqual({ removed: false });
    running.clock.advance(7 * 86_400_000);
    const anew = (owner: Owner) => ({ ...owner, sessionId: randomUUID() });
    expect(await reset(userId, anew(there))).toEqual({ removed: false });
    expect(await on()).toBe(true);
    running.clock.advance(7 * 86_400_000 - 1);
    expect(await reset(userId, anew(here))).toEqual({ removed: true });
  });

  it('B2 A5 does not wait for a company in which the person is disabled', async () => {
    const { userId, here, there } = await ofTwoCompanies();
    await running.rows(`UPDATE memberships SET disabled_at = now() WHERE company_id = $1 AND user_id = $2`, [
      there.companyId,
      userId,
    ]);
    expect(await reset(userId, here)).toEqual({ removed: true });
  });

  it('B2 does not remove an app or passkey added after the request', async () => {
    const { userId, actor, here, there } = await ofTwoCompanies();
    expect(await reset(userId, here)).toEqual({ removed: false });
    running.clock.advance(step);
    const device = new SoftwareAuthenticator('http://riserbo.example');
    const passkey = device.create(await running.ask(beginPasskeyCall, {}, actor));
    await running.ask(addPasskeyCall, { name: 'Phone', passkey }, actor);
    running.clock.advance(step);
    expect(await reset(userId, there)).toEqual({ removed: false });
  });
});
