import {
  forgotPasswordCall,
  passkeySignInOptionsCall,
  refreshSessionCall,
  signUpCall,
} from '@riserbo/contracts';
import { refusalCode } from '@riserbo/testing';
import { Sweeper } from '../src/maintenance/sweeper';
import { aCompany, aSignUp, gateway, mailTo, password, runAuth, signIn, type RunningAuth } from './running';

const [hour, day] = [3_600_000, 86_400_000];
let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());
const sweep = () => running.service.app.get(Sweeper).sweep();
const count = async (table: string) => {
  const [row] = await running.rows<{ count: string }>(`SELECT count(*) FROM ${table}`);
  return Number(row?.count);
};
/** What is kept of a session. */
async function kept(sessionId: string): Promise<{ reason: string | null } | undefined> {
  const found = `SELECT end_reason AS reason FROM sessions WHERE id = $1`;
  return (await running.rows<{ reason: string | null }>(found, [sessionId]))[0];
}

describe('the sweeper', () => {
  it('B5 B6 ends sessions past their absolute life and deletes them ninety days later', async () => {
    const { sessionId, refreshToken } = await signIn(running, await aCompany(running));
    running.clock.advance(12 * hour - 1);
    await sweep();
    expect(await kept(sessionId)).toEqual({ reason: null });
    running.clock.advance(1);
    await sweep();
    expect(await kept(sessionId)).toEqual({ reason: 'ended' });
    running.clock.advance(90 * day);
    await sweep();
    expect(await kept(sessionId)).toEqual({ reason: 'ended' });
    running.clock.advance(1);
    await sweep();
    expect(await kept(sessionId)).toBeUndefined();
    expect(await refusalCode(running.ask(refreshSessionCall, { refreshToken }, gateway))).toBe(
      'session_ended',
    );
  });

  it('A1 B1 deletes mails when their link expires, and with them what a sign-up left', async () => {
    running.clock.advance(day);
    await sweep();
    const wish = aSignUp();
    await running.ask(signUpCall, wish, gateway);
    running.clock.advance(day - 1);
    await sweep();
    expect((await mailTo(running, wish.email)).to).toMatchObject({ email: wish.email });
    running.clock.advance(2);
    await sweep();
    expect([await count('account_mails'), await count('sign_ups')]).toEqual([0, 0]);
  });

  it('B1 has nothing to delete for an unknown address: nothing is written', async () => {
    await running.ask(forgotPasswordCall, { email: 'nobody@practice.example' }, gateway, { ip: 'ip' });
    expect(await count('account_mails')).toBe(0);
  });

  it('B4 B10 deletes challenges after five minutes, and counters after a day', async () => {
    await running.ask(passkeySignInOptionsCall, {}, gateway, { ip: 'ip' });
    await refusalCode(signIn(running, { email: 'nobody@practice.example', password }));
    running.clock.advance(300_000 - 1);
    await sweep();
    expect([await count('passkey_challenges'), (await count('attempts')) > 0]).toEqual([1, true]);
    running.clock.advance(1);
    await sweep();
    expect(await count('passkey_challenges')).toBe(0);
    running.clock.advance(day + hour);
    await sweep();
    expect(await count('attempts')).toBe(0);
  });
});
