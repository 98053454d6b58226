import { randomUUID } from 'node:crypto';
import {
  acceptInvitationCall,
  confirmSignUpCall,
  inviteMemberCall,
  listInvitationsCall,
  readAccountMailCall,
  signUpCall,
  withdrawInvitationCall,
  type MemberActor,
  forgotPasswordCall,
} from '@riserbo/contracts';
import { Tenants } from '@riserbo/runtime';
import { eventually, refusalCode } from '@riserbo/testing';
import {
  accept,
  anAddress,
  aPractice,
  change,
  follow,
  invitationOf,
  invite,
  joined,
  members,
} from './practices';
import { aSignUp, gateway, mailTo, password, runAuth, signIn, waiting, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

const open = async (by: MemberActor) => (await running.ask(listInvitationsCall, {}, by)).items;
/** The same member some days later, in a session of that day. */
const later = (by: MemberActor): MemberActor => ({ ...by, sessionId: randomUUID() });
const withdraw = (by: MemberActor, invitationId: string) =>
  refusalCode(running.ask(withdrawInvitationCall, { invitationId }, by));

describe('inviting members', () => {
  it('A5 a new person follows the link, chooses a password and becomes a member with the role', async () => {
    const practice = await aPractice(running);
    const email = anAddress();
    running.clock.advance(1_000);
    expect(await invite(running, practice.owner, email, 'provider')).toEqual({});
    expect(await mailTo(running, email, 'invitation')).toMatchObject({
      to: { email },
      companyName: 'Practice',
    });
    expect(await accept(running, email, 'a password of my own')).toEqual({
      companyId: practice.companyId,
      slug: practice.slug,
    });
    const session = await signIn(running, { email, password: 'a password of my own' });
    expect(session).toMatchObject({ role: 'provider', companyId: practice.companyId });
    expect(await members(running, practice.owner)).toMatchObject([
      { role: 'owner', disabled: false, email: practice.email },
      { role: 'provider', disabled: false, email, name: 'Mia Member', userId: session.userId },
    ]);
  });

  it('A5 A1 three links followed at once by one address create one person, a member of each company', async () => {
    const email = anAddress();
    const accepts: string[] = [];
    for (const { owner } of [await aPractice(running), await aPractice(running)]) {
      await invite(running, owner, email);
      accepts.push((await mailTo(running, email, 'invitation')).token ?? '');
      running.clock.advance(1);
    }
    await running.ask(signUpCall, aSignUp({ email }), gateway, { ip: randomUUID() });
    const { token = '' } = await mailTo(running, email, 'sign_up');
    // no user may be written before all three are about to
    await running.rows('BEGIN; LOCK TABLE users IN EXCLUSIVE MODE');
    const follows = [
      ...accepts.map((each) => running.ask(acceptInvitationCall, { token: each, password }, gateway)),
      running.ask(confirmSignUpCall, { token, password }, gateway),
    ].map(refusalCode);
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

  it('A5 the database requires a mail of this company that invites the person', async () => {
    const [first, second] = [await aPractice(running), await aPractice(running)];
    const tenants = running.service.app.get(Tenants, { strict: false });
    const join = ({ companyId }: { companyId: string }, accountMailId: string) =>
      tenants.transaction({ companyId }, async (tx) => {
        const now = running.clock.now();
        const [row] = await tx.query<{ id: string | null }>('SELECT join_as($1, $2) AS id', [
          accountMailId,
          now,
        ]);
        return row?.id;
      });
    const mailOf = async (kind: string) => {
      const text = 'SELECT id FROM account_mails WHERE company_id = $1 AND kind = $2';
      const [row] = await running.rows<{ id: string }>(text, [second.companyId, kind]);
      return row?.id as string;
    };
    await invite(running, second.owner, first.email);
    await running.ask(forgotPasswordCall, { email: second.email }, gateway, { ip: randomUUID() });
    const [invitation, reset] = [await mailOf('invitation'), await mailOf('password_reset')];
    expect(await join(second, randomUUID())).toBeNull();
    expect(await join(second, reset)).toBeNull();
    expect(await join(first, invitation)).toBeNull();
    expect(await join(second, invitation)).toBe(first.owner.userId);
    expect(await join(second, invitation)).toBeNull();
    await invite(running, second.owner, anAddress());
    const late = await mailOf('invitation');
    running.clock.advance(7 * 86_400_000);
    expect(await join(second, late)).toBeNull();
  });

  it('A5 a known address gets the same responses, joins, and keeps its password', async () => {
    const [first, second] = [await aPractice(running), await aPractice(running)];
    expect(await invite(running, second.owner, first.email.toUpperCase())).toEqual({});
    expect(await accept(running, first.email, 'a password of my own')).toEqual({
      companyId: second.companyId,
      slug: second.slug,
    });
    const with_ = (secret: string) =>
      refusalCode(signIn(running, { email: first.email, password: secret, slug: second.slug }));
    expect([await with_('a password of my own'), await with_(password)]).toEqual([
      'credentials_wrong',
      'done',
    ]);
  });

  it('A5 a link works once, for a week, and members cannot be invited', async () => {
    const practice = await aPractice(running);
    const email = anAddress();
    await invite(running, practice.owner, email);
    const { token = '' } = await mailTo(running, email, 'invitation');
    const follow = () => refusalCode(running.ask(acceptInvitationCall, { token, password }, gateway));
    running.clock.advance(7 * 86_400_000);
    expect(await follow()).toBe('mail_link_invalid');
    running.clock.advance(-7 * 86_400_000);
    expect(
      await refusalCode(running.ask(acceptInvitationCall, { token, password: 'aaaaaaaaaaaaaa' }, gateway)),
    ).toBe('password_common');
    for (const [weak, code] of [
      ['vento contro p', 'password_short'],
      [`${email}2026`, 'password_personal'],
    ] as const)
      expect(await refusalCode(running.ask(acceptInvitationCall, { token, password: weak }, gateway))).toBe(
        code,
      );
    expect([await follow(), await follow()]).toEqual(['done', 'mail_link_invalid']);
    expect(await refusalCode(invite(running, practice.owner, email))).toBe('member_exists');
  });

  it('A5 B10 sends at most three mails an hour to one address, without revealing it', async () => {
    const [practice, email] = [await aPractice(running), anAddress()];
    for (let times = 0; times < 5; times += 1)
      expect(await invite(running, practice.owner, email)).toEqual({});
    const [sent] = await running.rows<{ count: string }>(
      `SELECT count(*) FROM outbox o JOIN account_mails l ON l.id = o.aggregate_id WHERE l.email = $1`,
      [email],
    );
    expect(sent?.count).toBe('3');
  });

  it('B8 A5 requires a step-up, and admins cannot appoint owners', async () => {
    const practice = await aPractice(running);
    const admin = await joined(running, practice, 'admin');
    const without = running.ask(
      inviteMemberCall,
      { email: anAddress(), name: 'N', role: 'viewer' },
      practice.owner,
      { stepUp: '' },
    );
    expect(await refusalCode(without)).toBe('step_up_required');
    expect(await refusalCode(invite(running, admin.actor, anAddress(), 'owner'))).toBe('forbidden');
    expect(await refusalCode(change(running, admin.actor, practice.owner.userId, { role: 'viewer' }))).toBe(
      'forbidden',
    );
    expect(await refusalCode(invite(running, admin.actor, anAddress(), 'admin'))).toBe('done');
  });
});

it('A5 B10 accepts at most ten uses of one link an hour', async () => {
  const { owner } = await aPractice(running);
  const email = anAddress();
  await invite(running, owner, email);
  const token = await invitationOf(running, email);
  const outcomes: string[] = [];
  for (let times = 0; times < 12; times += 1) outcomes.push(await refusalCode(follow(running, token)));
  expect(outcomes).toEqual([
    'done',
    ...Array<string>(9).fill('mail_link_invalid'),
    ...Array<string>(2).fill('too_many_requests'),
  ]);
});

describe('open invitations', () => {
  it('A5 are listed with inviter, role and expiry, and without a token', async () => {
    const practice = await aPractice(running);
    const admin = await joined(running, practice, 'admin');
    const [first, second] = [anAddress(), anAddress()];
    await invite(running, practice.owner, first, 'provider');
    running.clock.advance(1_000);
    await invite(running, admin.actor, second, 'viewer');
    const now = running.clock.now().getTime();
    const at = (ms: number) => new Date(ms).toISOString();
    expect(await open(admin.actor)).toEqual([
      {
        ...{ invitationId: expect.any(String) as string, email: second, name: 'Mia Member', role: 'viewer' },
        invitedBy: { userId: admin.userId, name: 'Mia Member' },
        ...{ invitedAt: at(now), expiresAt: at(now + 7 * 86_400_000) },
      },
      expect.objectContaining({
        ...{ email: first, role: 'provider' },
        invitedBy: { userId: practice.owner.userId, name: 'Olivia Owner' },
      }),
    ]);
    await accept(running, first);
    running.clock.advance(7 * 86_400_000 - 1);
    expect((await open(later(practice.owner))).map(({ email }) => email)).toEqual([second]);
    running.clock.advance(1);
    expect(await open(later(practice.owner))).toEqual([]);
  });

  it('A5 withdrawing one voids its link at once, and its mail is no longer sent', async () => {
    const [practice, other] = [await aPractice(running), await aPractice(running)];
    const email = anAddress();
    await invite(running, practice.owner, email);
    const token = await invitationOf(running, email);
    const [{ invitationId } = { invitationId: '' }] = await open(practice.owner);
    expect(await withdraw(other.owner, invitationId)).toBe('not_found');
    expect(await withdraw(practice.owner, invitationId)).toBe('done');
    expect(await refusalCode(follow(running, token))).toBe('mail_link_invalid');
    const sender = { kind: 'service', service: 'notifications', companyId: practice.companyId } as const;
    expect(await refusalCode(running.ask(readAccountMailCall, { accountMailId: invitationId }, sender))).toBe(
      'mail_link_invalid',
    );
    expect([await withdraw(practice.owner, invitationId), await open(practice.owner)]).toEqual([
      'not_found',
      [],
    ]);
    const log = await running.rows(
      `SELECT action, object_id, body FROM audit_log WHERE company_id = $1 AND object_type = 'invitation' ORDER BY at`,
      [practice.companyId],
    );
    expect(log).toEqual([
      { action: 'member.invite', object_id: invitationId, body: { role: 'reception', version: 1 } },
      { action: 'invitation.list', object_id: null, body: { count: 1 } },
      { action: 'invitation.withdraw', object_id: invitationId, body: { role: 'reception' } },
      { action: 'invitation.list', object_id: null, body: { count: 0 } },
    ]);
  });

  it('A5 inviting an address again resends its one invitation, with the latest role', async () => {
    const practice = await aPractice(running);
    const email = anAddress();
    await invite(running, practice.owner, email, 'admin');
    const before = await invitationOf(running, email);
    running.clock.advance(86_400_000);
    await invite(running, later(practice.owner), email.toUpperCase(), 'viewer');
    expect(await open(later(practice.owner))).toMatchObject([
      { email, role: 'viewer', invitedAt: running.clock.now().toISOString() },
    ]);
    const sent = await running.rows(
      `SELECT o.version FROM outbox o JOIN account_mails l ON l.id = o.aggregate_id WHERE l.email = $1 ORDER BY o.version`,
      [email],
    );
    expect(sent).toEqual([{ version: 1 }, { version: 2 }]);
    await follow(running, before);
    expect((await signIn(running, { email, password, slug: practice.slug })).role).toBe('viewer');
  });

  it('A5 concurrent invitations of one address leave one, and none for a person who joins meanwhile', async () => {
    const practice = await aPractice(running);
    const email = anAddress();
    const again = () => refusalCode(invite(running, practice.owner, email));
    expect(await Promise.all([again(), again(), again(), again()])).toEqual(Array(4).fill('done'));
    expect(await open(practice.owner)).toHaveLength(1);
    const token = await invitationOf(running, email);
    await running.rows(`BEGIN; SELECT id FROM account_mails WHERE email = '${email}' FOR UPDATE`);
    const followed = refusalCode(follow(running, token));
    await eventually(async () => expect(await waiting(running)).toBe(1));
    const invited = again();
    await eventually(async () => expect(await waiting(running)).toBe(2)).finally(() =>
      running.rows('COMMIT'),
    );
    expect([await followed, await invited]).toEqual(['done', 'member_exists']);
    expect(await open(practice.owner)).toEqual([]);
  });

  it('A5 an admin cannot withdraw or change the invitation of an owner', async () => {
    const practice = await aPractice(running);
    const admin = await joined(running, practice, 'admin');
    const email = anAddress();
    await invite(running, practice.owner, email, 'owner');
    const [{ invitationId } = { invitationId: '' }] = await open(admin.actor);
    expect(await withdraw(admin.actor, invitationId)).toBe('forbidden');
    expect(await refusalCode(invite(running, admin.actor, email, 'viewer'))).toBe('forbidden');
    expect(await open(practice.owner)).toMatchObject([{ invitationId, role: 'owner' }]);
    running.clock.advance(7 * 86_400_000);
    expect(await refusalCode(invite(running, later(admin.actor), email, 'viewer'))).toBe('done');
  });

  it.each([
    ['is disabled', 'admin', { disabled: true }, []],
    ['is no manager any more', 'admin', { role: 'reception' }, []],
    ['becomes an admin', 'owner', { role: 'admin' }, ['viewer']],
    ['becomes an owner', 'admin', { role: 'owner' }, ['viewer']],
  ] as const)('A5 B5 who %s: what they may no longer give is withdrawn', async (_, role, wish, left) => {
    const practice = await aPractice(running);
    const inviter = await joined(running, practice, role);
    await invite(running, inviter.actor, anAddress(), 'viewer');
    if (role === 'owner') await invite(running, inviter.actor, anAddress(), 'owner');
    await invite(running, practice.owner, anAddress(), 'provider');
    await change(running, practice.owner, inviter.userId, wish);
    const roles = (await open(practice.owner)).map((invitation) => invitation.role).sort();
    expect(roles).toEqual(['provider', ...left]);
  });

  it('A5 B10 allows 200 open invitations, and 100 new ones an hour', async () => {
    const practice = await aPractice(running);
    const fill = `
      INSERT INTO account_mails (company_id, id, kind, email, name, locale, data, created_at, expires_at)
      SELECT $1, gen_random_uuid(), 'invitation', 'x' || n || '@practice.example', 'X', 'en', '{"role":"viewer"}', $2, $2::timestamptz + interval '7 days'
      FROM generate_series(1, 199) n`;
    await running.rows(fill, [practice.companyId, running.clock.now()]);
    const again = () => refusalCode(invite(running, practice.owner, anAddress()));
    expect(await Promise.all([again(), again(), again()])).toEqual(
      expect.arrayContaining(['done', 'list_full', 'list_full']),
    );
    expect(await open(practice.owner)).toHaveLength(200);
    const rest = await Promise.all(Array.from({ length: 98 }, again));
    expect(rest.filter((each) => each === 'too_many_requests')).toHaveLength(1);
  });
});
