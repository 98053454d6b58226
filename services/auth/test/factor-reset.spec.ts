import {
  readSecondFactorsCall,
  refreshSessionCall,
  resetFactorsCall,
  type MemberActor,
} from '@riserbo/contracts';
import { outcome } from '@riserbo/testing';
import { actorOf, anEnrolled, codeOf, prove, ticketOf } from './factors';
import { aCompany, gateway, letterTo, runAuth, signIn, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

/** Makes somebody a member of a company, beside or in place of the own one. */
async function joins(userId: string, companyId: string, role: string, from?: string): Promise<void> {
  await running.rows(
    `INSERT INTO memberships (company_id, user_id, role, created_at) VALUES ($1, $2, $3, now() + interval '10 years')`,
    [companyId, userId, role],
  );
  if (!from) return;
  for (const table of ['letters', 'sessions', 'memberships'])
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
  it('B2 A5 lets a member in with the password alone, ends their sessions and tells them', async () => {
    const owner = await anOwner();
    const { who, actor, secret } = await aMember(owner);
    const session = await prove(running, await ticketOf(running, who), { code: codeOf(running, secret) });
    await reset(actor.userId, owner);
    const { refreshToken } = session;
    expect(await outcome(running.ask(refreshSessionCall, { refreshToken }, gateway))).toBe('session_ended');
    const next = await signIn(running, who);
    expect(await running.ask(readSecondFactorsCall, {}, actorOf(next))).toMatchObject({
      totp: false,
      recoveryCodesLeft: 0,
    });
    expect((await letterTo(running, who.email, 'second_factor_reset')).to.email).toBe(who.email);
    const [row] = await running.rows(
      `SELECT actor_id, object_id FROM audit_log WHERE company_id = $1 AND action = 'second_factor.reset'`,
      [owner.companyId],
    );
    expect(row).toEqual({ actor_id: owner.userId, object_id: actor.userId });
    expect(await outcome(reset(actor.userId, owner))).toBe('second_factor_off');
  });

  it('B8 needs a step-up for members', async () => {
    const owner = await anOwner();
    const { actor } = await aMember(owner);
    expect(await outcome(reset(actor.userId, owner, { stepUp: '' }))).toBe('step_up_required');
    const other = { stepUp: await running.keys.stepUpOf(owner, 'second_factor', running.clock.now()) };
    expect(await outcome(reset(actor.userId, owner, other))).toBe('step_up_required');
  });

  it('A5 X27 is for owners and admins, over nobody who is above them, of another company, or themselves', async () => {
    const owner = await anOwner();
    const [member, second] = [await aMember(owner), await aMember(owner, 'owner')];
    const stranger = await anEnrolled(running);
    expect(await outcome(reset(member.actor.userId, { ...owner, role: 'reception' }))).toBe('forbidden');
    expect(await outcome(reset(second.actor.userId, { ...owner, role: 'admin' }))).toBe('forbidden');
    expect(await outcome(reset(owner.userId, owner))).toBe('forbidden');
    expect(await outcome(reset(stranger.actor.userId, owner))).toBe('not_found');
    expect(await outcome(reset(member.actor.userId, { ...owner, role: 'admin' }))).toBe('done');
    expect(await outcome(reset(second.actor.userId, owner))).toBe('done');
  });

  it('A1 B2 does not take them from somebody whom they protect in another company', async () => {
    const owner = await anOwner();
    const { who, actor, secret } = await anEnrolled(running);
    await joins(actor.userId, owner.companyId, 'provider');
    expect(await outcome(reset(actor.userId, owner))).toBe('second_factor_elsewhere');
    expect(
      await outcome(prove(running, await ticketOf(running, who), { code: codeOf(running, secret) })),
    ).toBe('done');
  });
});
