import { describeContract } from '@riserbo/testing';
import { runAuth, type RunningAuth } from './running';
import { teamExamples } from './team-examples';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

// calls that controllers still serve by hand
// prettier-ignore
const signingIn = [
  'auth.account.change',
  'auth.account.read',
  'auth.factor_grace.change',
  'auth.factor_grace.read',
  'auth.guest.admit',
  'auth.keys.list',
  'auth.member.reset_factors',
  'auth.passkey.add',
  'auth.passkey.begin',
  'auth.passkey.list',
  'auth.passkey.remove',
  'auth.password.change',
  'auth.password.forget',
  'auth.password.reset',
  'auth.recovery_code.renew',
  'auth.second_factor.read',
  'auth.session.disown',
  'auth.session.end',
  'auth.session.end_others',
  'auth.session.forgo',
  'auth.session.leave',
  'auth.session.list',
  'auth.session.open',
  'auth.session.open_with_passkey',
  'auth.session.passkey_options',
  'auth.session.prove',
  'auth.session.prove_options',
  'auth.session.refresh',
  'auth.session.snapshot',
  'auth.session.state',
  'auth.session.touch',
  'auth.step_up.grant',
  'auth.step_up.options',
  'auth.totp.begin',
  'auth.totp.confirm',
  'auth.totp.remove',
];

describeContract(() => running, {
  service: 'auth',
  byHand: signingIn,
  examples: teamExamples(() => running),
});
