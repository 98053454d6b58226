import { randomUUID } from 'node:crypto';
import {
  acceptInvitationCall,
  changeMemberCall,
  confirmSignUpCall,
  inviteMemberCall,
  listMembersCall,
  refreshSessionCall,
  signUpCall,
  type MemberActor,
  type MemberRole,
} from '@riserbo/contracts';
import { eventually, outcome } from '@riserbo/testing';
import { decodeJwt } from 'jose';
import {
  aCompany,
  aSignUp,
  gateway,
  letterTo,
  password,
  runAuth,
  signIn,
  waiting,
  type RunningAuth,
  type Session,
} from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

const actorOf = (session: Session) => decodeJwt(session.accessToken)['actor'] as MemberActor;
const anAddress = () => `member-${randomUUID().slice(0, 12)}@practice.example`;
async function aPractice() {
  const company = await aCompany(running);
  return { ...company, owner: actorOf(await signIn(running, company)) };
}
type Practice = Awaited<ReturnType<typeof aPractice>>;

const invite = (by: MemberActor, email: string, role: MemberRole = 'reception') =>
  running.ask(inviteMemberCall, { email, name: 'Mia Member', role }, by);
async function accept(email: string, secret = password) {
  const { token = '' } = await letterTo(running, email, 'invitation');
  return running.ask(acceptInvitationCall, { token, password: secret }, gateway);
}
/** A member with a session in the company. */
async function joined({ owner, slug }: Practice, role: MemberRole, email = anAddress()) {
  await invite(owner, email, role);
  await accept(email);
  const session = await signIn(running, { email, password, slug });
  return { email, session, actor: actorOf(session), userId: session.userId };
}
const members = async (by: MemberActor) => (await running.ask(listMembersCall, {}, by)).items;
async function change(by: MemberActor, userId: string, change: { role?: MemberRole; disabled?: boolean }) {
  const { version } = (await members(by)).find((each) => each.userId === userId) ?? { version: 1 };
  return running.ask(changeMemberCall, { userId, ...change }, by, { ifMatch: version });
}

describe('inviting members', () => {
  it('A5 a new address follows the link, chooses a password and is a member with the role', async () => {
    const practice = await aPractice();
    const email = anAddress();
    running.clock.advance(1_000);
    expect(await invite(practice.owner, email, 'provider')).toEqual({});
    expect(await letterTo(running, email, 'invitation')).toMatchObject({
      to: { email },
      companyName: 'Practice',
    });
    expect(await accept(email, 'a password of my own')).toEqual({
      companyId: practice.companyId,
      slug: practice.slug,
    });
    const session = await signIn(running, { email, password: 'a password of my own' });
    expect(session).toMatchObject({ role: 'provider', companyId: practice.companyId });
    expect(await members(practice.owner)).toMatchObject([
      { role: 'owner', disabled: false, email: practice.email },
      { role: 'provider', disabled: false, email, name: 'Mia Member', userId: session.userId },
    ]);
  });

  it('A5 A1 one address that follows three links at once becomes one person, member of each company', async () => {
    const email = anAddress();
    const accepts: string[] = [];
    for (const { owner } of [await aPractice(), await aPractice()]) {
      await invite(owner, email);
      accepts.push((await letterTo(running, email, 'invitation')).token ?? '');
      running.clock.advance(1);
    }
    await running.ask(signUpCall, aSignUp({ email }), gateway, { ip: randomUUID() });
    const { token = '' } = await letterTo(running, email, 'sign_up');
    // nobody may write a user before all three are about to
    await running.rows('BEGIN; LOCK TABLE users IN EXCLUSIVE MODE');
    const follows = [
      ...accepts.map((each) => running.ask(acceptInvitationCall, { token: each, password }, gateway)),
      running.ask(confirmSignUpCall, { token }, gateway),
    ].map(outcome);
    await eventually(async () => expect(await waiting(running)).toBe(3)).finally(() =>
      running.rows('COMMIT'),
    );
    expect(await Promise.all(follows)).toEqual(['done', 'done', 'done']);
    const roles = await running.rows<{ role: string }>(
      `SELECT m.role FROM memberships m JOIN users u ON u.id = m.user_id WHERE u.email = $1 ORDER BY m.role`,
      [email],
    );
    expect(roles.map(({ role }) => role)).toEqual(['owner', 'reception', 'reception']);
  });

  it('A5 a known address gets the same answers, joins, and keeps its password', async () => {
    const [first, second] = [await aPractice(), await aPractice()];
    expect(await invite(second.owner, first.email.toUpperCase())).toEqual({});
    expect(await accept(first.email, 'a password of my own')).toEqual({
      companyId: second.companyId,
      slug: second.slug,
    });
    const with_ = (secret: string) =>
      outcome(signIn(running, { email: first.email, password: secret, slug: second.slug }));
    expect([await with_('a password of my own'), await with_(password)]).toEqual([
      'credentials_wrong',
      'done',
    ]);
  });

  it('A5 a link works once, for a week, and a member is not invited again', async () => {
    const practice = await aPractice();
    const email = anAddress();
    await invite(practice.owner, email);
    const { token = '' } = await letterTo(running, email, 'invitation');
    const follow = () => outcome(running.ask(acceptInvitationCall, { token, password }, gateway));
    running.clock.advance(7 * 86_400_000);
    expect(await follow()).toBe('letter_invalid');
    running.clock.advance(-7 * 86_400_000);
    expect(
      await outcome(running.ask(acceptInvitationCall, { token, password: 'aaaaaaaaaaaaaa' }, gateway)),
    ).toBe('password_common');
    expect([await follow(), await follow()]).toEqual(['done', 'letter_invalid']);
    expect(await outcome(invite(practice.owner, email))).toBe('member_exists');
  });

  it('A5 B10 writes at most three letters an hour to one address, and says nothing of it', async () => {
    const [practice, email] = [await aPractice(), anAddress()];
    for (let times = 0; times < 5; times += 1) expect(await invite(practice.owner, email)).toEqual({});
    const [sent] = await running.rows<{ count: string }>(
      `SELECT count(*) FROM outbox o JOIN letters l ON l.id = o.aggregate_id WHERE l.email = $1`,
      [email],
    );
    expect(sent?.count).toBe('3');
  });

  it('B8 A5 needs a step-up for members, and an admin cannot make owners', async () => {
    const practice = await aPractice();
    const admin = await joined(practice, 'admin');
    const without = running.ask(
      inviteMemberCall,
      { email: anAddress(), name: 'N', role: 'viewer' },
      practice.owner,
      { stepUp: '' },
    );
    expect(await outcome(without)).toBe('step_up_required');
    expect(await outcome(invite(admin.actor, anAddress(), 'owner'))).toBe('forbidden');
    expect(await outcome(change(admin.actor, practice.owner.userId, { role: 'viewer' }))).toBe('forbidden');
    expect(await outcome(invite(admin.actor, anAddress(), 'admin'))).toBe('done');
  });
});

describe('changing members', () => {
  it('A5 B5 a change of role ends the member’s sessions; the next one has the new role', async () => {
    const practice = await aPractice();
    const { session, userId, email } = await joined(practice, 'admin');
    expect(await change(practice.owner, userId, { role: 'viewer' })).toMatchObject({
      role: 'viewer',
      version: 2,
    });
    expect(
      await outcome(running.ask(refreshSessionCall, { refreshToken: session.refreshToken }, gateway)),
    ).toBe('session_ended');
    expect((await signIn(running, { email, password, slug: practice.slug })).role).toBe('viewer');
  });

  it('A5 B5 who is disabled is out and cannot come back, until enabled again', async () => {
    const practice = await aPractice();
    const { session, userId, email } = await joined(practice, 'reception');
    const enter = () => outcome(signIn(running, { email, password }));
    expect(await change(practice.owner, userId, { disabled: true })).toMatchObject({ disabled: true });
    expect(
      await outcome(running.ask(refreshSessionCall, { refreshToken: session.refreshToken }, gateway)),
    ).toBe('session_ended');
    expect(await enter()).toBe('credentials_wrong');
    await change(practice.owner, userId, { disabled: false });
    expect(await enter()).toBe('done');
  });

  it('A5 who is disabled in one company still signs in to another', async () => {
    const [first, second] = [await aPractice(), await aPractice()];
    const { userId } = await joined(first, 'viewer', second.email);
    await change(first.owner, userId, { disabled: true });
    expect((await signIn(running, second)).companyId).toBe(second.companyId);
  });

  it('A5 a sign-in beside a disabling leaves no session, in every round', async () => {
    const practice = await aPractice();
    const { userId, email } = await joined(practice, 'viewer');
    for (let round = 0; round < 10; round += 1) {
      await Promise.all([
        outcome(signIn(running, { email, password, slug: practice.slug })),
        change(practice.owner, userId, { disabled: true }),
      ]);
      const live = await running.rows(`SELECT id FROM sessions WHERE user_id = $1 AND ended_at IS NULL`, [
        userId,
      ]);
      expect(live).toEqual([]);
      await change(practice.owner, userId, { disabled: false });
    }
  });

  it('A5 the last owner stays, also when two owners demote each other at once', async () => {
    const practice = await aPractice();
    expect(await outcome(change(practice.owner, practice.owner.userId, { role: 'admin' }))).toBe(
      'last_owner',
    );
    expect(await outcome(change(practice.owner, practice.owner.userId, { disabled: true }))).toBe(
      'last_owner',
    );
    const second = await joined(practice, 'owner');
    for (let round = 0; round < 10; round += 1) {
      const outcomes = await Promise.all([
        outcome(change(practice.owner, second.userId, { role: 'viewer' })),
        outcome(change(second.actor, practice.owner.userId, { role: 'viewer' })),
      ]);
      // the later one finds the session ended, or is just in time to be told why not
      expect(outcomes.filter((each) => each === 'done')).toHaveLength(1);
      expect(outcomes).toContainEqual(expect.stringMatching(/^(last_owner|session_ended)$/));
      const owners = await running.rows<{ user_id: string }>(
        `SELECT user_id FROM memberships WHERE company_id = $1 AND role = 'owner'`,
        [practice.companyId],
      );
      expect(owners).toHaveLength(1);
      await running.rows(`UPDATE memberships SET role = 'owner' WHERE company_id = $1`, [practice.companyId]);
    }
  });

  it('A5 C14 a change names the version it was made from, and a stranger is not found', async () => {
    const practice = await aPractice();
    const { userId } = await joined(practice, 'viewer');
    const ask = (id: string, ifMatch?: number) =>
      outcome(
        running.ask(
          changeMemberCall,
          { userId: id, role: 'provider' },
          practice.owner,
          ifMatch ? { ifMatch } : {},
        ),
      );
    expect([await ask(userId), await ask(userId, 7), await ask(randomUUID(), 1)]).toEqual([
      'if_match_required',
      'stale_version',
      'not_found',
    ]);
    const other = await aPractice();
    expect(await ask(other.owner.userId, 1)).toBe('not_found');
  });

  it('J1 lists page by page, and I1 X88 each act is in the log without a name or an address', async () => {
    const practice = await aPractice();
    const { userId } = await joined(practice, 'viewer');
    await joined(practice, 'viewer');
    await change(practice.owner, userId, { disabled: true });
    const first = await running.ask(listMembersCall, { limit: 2 }, practice.owner);
    const rest = await running.ask(listMembersCall, { limit: 2, cursor: first.next ?? '' }, practice.owner);
    expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, undefined]);
    for (const place of [
      ['x', 'y'],
      [running.clock.now().toISOString(), '-'.repeat(36)],
    ]) {
      const cursor = Buffer.from(JSON.stringify(place)).toString('base64url');
      expect(await outcome(running.ask(listMembersCall, { cursor }, practice.owner))).toBe('cursor_invalid');
    }
    const log = await running.rows<{ action: string }>(
      `SELECT * FROM audit_log WHERE company_id = $1 AND object_type = 'member'`,
      [practice.companyId],
    );
    expect(new Set(log.map(({ action }) => action))).toEqual(
      new Set(['member.invite', 'member.join', 'member.change', 'member.list']),
    );
    expect(JSON.stringify(log)).not.toMatch(/@|Mia/);
  });
});
