import {
  beginTotpCall,
  changePasswordCall,
  confirmTotpCall,
  removeTotpCall,
  renewRecoveryCodesCall,
  stepUpCall,
  type MemberActor,
  type SecondFactorProof,
  type StepUpPurpose,
} from '@riserbo/contracts';
import { eventually, refusalCode } from '@riserbo/testing';
import { decodeJwt } from 'jose';
import { actorOf, anEnrolled, anOwner, codeOf, prove, step, ticketOf } from './factors';
import { password, runAuth, signIn, waiting, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

const stepUp = async (actor: MemberActor, purpose: StepUpPurpose, proof: SecondFactorProof = {}) =>
  (await running.ask(stepUpCall, { password, purpose, ...proof }, actor)).stepUpToken;
/** Whether a step-up for the actor's second factors succeeds; beginning again changes no factor. */
const opens = (actor: MemberActor, token: string) =>
  refusalCode(running.ask(beginTotpCall, {}, actor, { stepUp: token }));
const dead = (actor: MemberActor, token: string) =>
  eventually(async () => expect(await opens(actor, token)).toBe('step_up_required'));
function nextCode(secret: string): string {
  running.clock.advance(step);
  return codeOf(running, secret);
}

describe('a step-up and the factors it was proven with', () => {
  it('B8 X114 becomes void in every session of the person when a second factor is added', async () => {
    const { who, actor } = await anOwner(running);
    const other = actorOf(await signIn(running, who));
    const before = [await stepUp(actor, 'second_factor'), await stepUp(other, 'second_factor')] as const;
    expect([await opens(actor, before[0]), await opens(other, before[1])]).toEqual(['done', 'done']);
    const { secret } = await running.ask(beginTotpCall, {}, actor);
    await running.ask(confirmTotpCall, { code: codeOf(running, secret) }, actor, { stepUp: before[0] });
    await dead(actor, before[0]);
    await dead(other, before[1]);
    const after = await stepUp(actor, 'second_factor', { code: nextCode(secret) });
    expect(await opens(actor, after)).toBe('done');
  });

  it('B8 X114 becomes void when recovery codes are renewed or a second factor is removed', async () => {
    const { actor, secret } = await anEnrolled(running);
    const proven = () => stepUp(actor, 'second_factor', { code: nextCode(secret) });
    const first = await proven();
    await running.ask(renewRecoveryCodesCall, {}, actor, { stepUp: first });
    await dead(actor, first);
    const second = await proven();
    await running.ask(removeTotpCall, {}, actor, { stepUp: second });
    await dead(actor, second);
    expect(await opens(actor, await stepUp(actor, 'second_factor'))).toBe('done');
  });

  it('B8 X114 becomes void when the password is changed', async () => {
    const { actor } = await anOwner(running);
    const before = await stepUp(actor, 'second_factor');
    const wish = { currentPassword: password, newPassword: 'another horse battery' };
    await running.ask(changePasswordCall, wish, actor);
    await dead(actor, before);
  });

  it('B8 stays valid after a sign-in with a code, because the factors are the same', async () => {
    const { who, actor, secret } = await anEnrolled(running);
    const token = await stepUp(actor, 'second_factor', { code: codeOf(running, secret) });
    await prove(running, await ticketOf(running, who), { code: nextCode(secret) });
    expect(await opens(actor, token)).toBe('done');
  });

  it('B8 X114 is refused if the password changes while it is verified', async () => {
    const { actor } = await anOwner(running);
    await running.rows(`BEGIN; UPDATE users SET password_hash = 'another' WHERE id = '${actor.userId}'`);
    const late = refusalCode(stepUp(actor, 'second_factor'));
    await eventually(async () => expect(await waiting(running)).toBe(1)).finally(() =>
      running.rows('COMMIT'),
    );
    expect(await late).toBe('credentials_wrong');
  });

  it('B8 lasts an hour for client records, or five minutes if the company always requires one', async () => {
    const { actor } = await anOwner(running);
    const life = async () => {
      const { exp = 0, iat = 0 } = decodeJwt(await stepUp(actor, 'client_records'));
      return exp - iat;
    };
    expect(await life()).toBe(3_600);
    const always = `UPDATE companies SET client_record_step_up = 'always' WHERE company_id = $1`;
    await running.rows(always, [actor.companyId]);
    expect(await life()).toBe(300);
  });
});
