import type { SecondFactorNeeded } from '@riserbo/contracts';
import { generateSync } from 'otplib';
import { wanted } from '../../../scripts/play/api';
import { password, signedIn, steppedUp, type GoodCalls, type Stage } from './stage';

/** Step-up and second factors of members. */
export const factors: GoodCalls = {
  'auth.step_up.grant': ({ office }) => office.post('/v1/step-up', { password, purpose: 'records' }),
  'auth.second_factor.read': ({ office }) => office.get('/v1/second-factor'),
  'auth.totp.begin': async (stage) =>
    stage.office.post('/v1/second-factor/totp', {}, await steppedUp(stage, 'second_factor')),
  'auth.totp.confirm': async (stage) => (await enrolled(stage)).confirmed,
  'auth.totp.remove': async (stage) => {
    const { owner, stepUp } = await enrolled(stage);
    return owner.request('DELETE', '/v1/second-factor/totp', { headers: stepUp });
  },
  'auth.recovery_code.renew': async (stage) => {
    const { owner, stepUp } = await enrolled(stage);
    return owner.post('/v1/second-factor/recovery-codes', {}, stepUp);
  },
  'auth.session.prove': async (stage) => {
    const { email, confirmed } = await enrolled(stage);
    const answer = await stage.open.post<SecondFactorNeeded>('/v1/sessions', { email, password });
    const { ticket } = wanted(answer, 201).body.secondFactor;
    return stage.open.post('/v1/sessions/second-factor', {
      ticket,
      recoveryCode: confirmed.body.recoveryCodes[0],
    });
  },
};

/** Another owner whose authenticator app was just turned on. */
async function enrolled(stage: Stage) {
  const { email, ...session } = await signedIn(stage);
  const owner = stage.open.as(session.accessToken);
  const stepUp = await steppedUp({ office: owner }, 'second_factor');
  const begun = wanted(await owner.post<{ secret: string }>('/v1/second-factor/totp', {}, stepUp), 201);
  const code = generateSync({ secret: begun.body.secret });
  const confirmed = await owner.post<{ recoveryCodes: string[] }>(
    '/v1/second-factor/totp/confirm',
    { code },
    stepUp,
  );
  return { email, owner, stepUp, confirmed: wanted(confirmed, 200) };
}
