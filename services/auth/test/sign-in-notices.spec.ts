import {
  changeAccountCall,
  disownSessionCall,
  refreshSessionCall,
  resetPasswordCall,
  type Session,
} from '@riserbo/contracts';
import { changedText, refusalCode } from '@riserbo/testing';
import { actorOf } from './factors';
import { aCompany, gateway, mailTo, runAuth, signIn, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

type Owner = Awaited<ReturnType<typeof aCompany>>;
const wish = async (owner: Owner, signInNotices: boolean) =>
  running.ask(changeAccountCall, { signInNotices }, actorOf(await signIn(running, owner)));
/** The notices that were sent, by session. */
async function notices({ companyId }: Owner): Promise<string[]> {
  const rows = await running.rows<{ session: string }>(
    `SELECT l.once AS session FROM account_mails l JOIN outbox o ON o.aggregate_id = l.id WHERE l.company_id = $1 AND l.kind = 'sign_in_notice'`,
    [companyId],
  );
  return rows.map(({ session }) => session).sort();
}
const alive = ({ refreshToken }: Session) =>
  refusalCode(running.ask(refreshSessionCall, { refreshToken }, gateway));
const disown = (token: string) => refusalCode(running.ask(disownSessionCall, { token }, gateway));

describe('a sign-in notice', () => {
  it('B7 is sent exactly once per session if the person wants it, and not otherwise', async () => {
    const owner = await aCompany(running);
    await signIn(running, owner);
    expect(await notices(owner)).toEqual([]);
    expect((await wish(owner, true)).signInNotices).toBe(true);
    const sessions = await Promise.all([1, 2, 3, 4].map(() => signIn(running, owner)));
    for (const session of sessions) expect(await alive(session)).toBe('done');
    expect(await notices(owner)).toEqual(sessions.map(({ sessionId }) => sessionId).sort());
    await wish(owner, false);
    await signIn(running, owner);
    // the session in which the person said no is the last one
    expect(await notices(owner)).toHaveLength(5);
  });

  it('B7 is always sent under hipaa', async () => {
    const owner = await aCompany(running);
    await wish(owner, false);
    await running.rows(
      `UPDATE companies SET plan = 'standard', features = '{two_factor_required,hipaa}' WHERE company_id = $1`,
      [owner.companyId],
    );
    const session = await signIn(running, owner);
    expect(await notices(owner)).toEqual([session.sessionId]);
  });

  it('B7 is unique per session', async () => {
    const owner = await aCompany(running);
    await wish(owner, true);
    const { sessionId, userId } = await signIn(running, owner);
    const twice = running.rows(
      `INSERT INTO account_mails (company_id, id, kind, user_id, once, created_at, expires_at) VALUES ($1, gen_random_uuid(), 'sign_in_notice', $2, $3, now(), now())`,
      [owner.companyId, userId, sessionId],
    );
    await expect(twice).rejects.toMatchObject({ constraint: 'account_mails_once' });
  });

  it('B7 “this was not me” ends all sessions, once, and mails a link to a new password', async () => {
    const owner = await aCompany(running);
    await wish(owner, true);
    const [mine, theirs] = [await signIn(running, owner), await signIn(running, owner)];
    const { token = '' } = await mailTo(running, owner.email, 'sign_in_notice');
    expect(await disown(changedText(token))).toBe('mail_link_invalid');
    expect(await alive(theirs)).toBe('done');
    expect(await disown(token)).toBe('done');
    expect([await alive(mine), await alive(theirs)]).toEqual(['session_ended', 'session_ended']);
    expect(await disown(token)).toBe('mail_link_invalid');
    const link = await mailTo(running, owner.email, 'password_reset');
    const set = { token: link.token ?? '', password: 'another horse battery' };
    expect(await refusalCode(running.ask(resetPasswordCall, set, gateway))).toBe('done');
  });
});
