import { randomUUID } from 'node:crypto';
import { changeMemberCall, listMembersCall, refreshSessionCall } from '@riserbo/contracts';
import { refusalCode } from '@riserbo/testing';
import { aPractice, change, joined } from './practices';
import { gateway, password, runAuth, signIn, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

describe('changing members', () => {
  it('A5 B5 a change of role ends the member’s sessions; the next one has the new role', async () => {
    const practice = await aPractice(running);
    const { session, userId, email } = await joined(running, practice, 'admin');
    expect(await change(running, practice.owner, userId, { role: 'viewer' })).toMatchObject({
      role: 'viewer',
      version: 2,
    });
    expect(
      await refusalCode(running.ask(refreshSessionCall, { refreshToken: session.refreshToken }, gateway)),
    ).toBe('session_ended');
    expect((await signIn(running, { email, password, slug: practice.slug })).role).toBe('viewer');
  });

  it('A5 B5 a disabled member has no session and cannot sign in until enabled again', async () => {
    const practice = await aPractice(running);
    const { session, userId, email } = await joined(running, practice, 'reception');
    const enter = () => refusalCode(signIn(running, { email, password }));
    expect(await change(running, practice.owner, userId, { disabled: true })).toMatchObject({
      disabled: true,
    });
    expect(
      await refusalCode(running.ask(refreshSessionCall, { refreshToken: session.refreshToken }, gateway)),
    ).toBe('session_ended');
    expect(await enter()).toBe('credentials_wrong');
    await change(running, practice.owner, userId, { disabled: false });
    expect(await enter()).toBe('done');
  });

  it('A5 a member disabled in one company still signs in to another', async () => {
    const [first, second] = [await aPractice(running), await aPractice(running)];
    const { userId } = await joined(running, first, 'viewer', second.email);
    await change(running, first.owner, userId, { disabled: true });
    expect((await signIn(running, second)).companyId).toBe(second.companyId);
  });

  it('A5 a sign-in concurrent with a disabling leaves no session, in every round', async () => {
    const practice = await aPractice(running);
    const { userId, email } = await joined(running, practice, 'viewer');
    for (let round = 0; round < 10; round += 1) {
      await Promise.all([
        refusalCode(signIn(running, { email, password, slug: practice.slug })),
        change(running, practice.owner, userId, { disabled: true }),
      ]);
      const live = await running.rows(`SELECT id FROM sessions WHERE user_id = $1 AND ended_at IS NULL`, [
        userId,
      ]);
      expect(live).toEqual([]);
      await change(running, practice.owner, userId, { disabled: false });
    }
  });

  it('A5 the last owner remains, also when two owners demote each other at once', async () => {
    const practice = await aPractice(running);
    expect(await refusalCode(change(running, practice.owner, practice.owner.userId, { role: 'admin' }))).toBe(
      'last_owner',
    );
    expect(
      await refusalCode(change(running, practice.owner, practice.owner.userId, { disabled: true })),
    ).toBe('last_owner');
    const second = await joined(running, practice, 'owner');
    for (let round = 0; round < 10; round += 1) {
      const outcomes = await Promise.all([
        refusalCode(change(running, practice.owner, second.userId, { role: 'viewer' })),
        refusalCode(change(running, second.actor, practice.owner.userId, { role: 'viewer' })),
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

  it('A5 C14 a change requires the current version, and does not find another company’s member', async () => {
    const practice = await aPractice(running);
    const { userId } = await joined(running, practice, 'viewer');
    const ask = (id: string, ifMatch?: number) =>
      refusalCode(
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
    const other = await aPractice(running);
    expect(await ask(other.owner.userId, 1)).toBe('not_found');
  });

  it('J1 I1 X88 lists by page, and audits each act without a name or an address', async () => {
    const practice = await aPractice(running);
    const { userId } = await joined(running, practice, 'viewer');
    await joined(running, practice, 'viewer');
    await change(running, practice.owner, userId, { disabled: true });
    const first = await running.ask(listMembersCall, { limit: 2 }, practice.owner);
    const rest = await running.ask(listMembersCall, { limit: 2, cursor: first.next ?? '' }, practice.owner);
    expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, undefined]);
    for (const place of [
      ['x', 'y'],
      [running.clock.now().toISOString(), '-'.repeat(36)],
    ]) {
      const cursor = Buffer.from(JSON.stringify(place)).toString('base64url');
      expect(await refusalCode(running.ask(listMembersCall, { cursor }, practice.owner))).toBe(
        'cursor_invalid',
      );
    }
    const log = await running.rows<{ action: string }>(
      `SELECT * FROM audit_log WHERE company_id = $1 AND object_type IN ('member', 'invitation')`,
      [practice.companyId],
    );
    expect(new Set(log.map(({ action }) => action))).toEqual(
      new Set(['member.invite', 'member.join', 'member.change', 'member.list']),
    );
    expect(JSON.stringify(log)).not.toMatch(/@|Mia/);
  });
});
