import type {
  AddedPasskey,
  PasskeyCreation,
  PasskeyRequest,
  SecondFactorNeeded,
  Session,
} from '@riserbo/contracts';
import { SoftwareAuthenticator } from '@riserbo/testing';
import { generateSync } from 'otplib';
import { expectStatus, type Api } from '../../../scripts/play/api';
import { tokenIn } from '../../../scripts/play/mailbox';
import { address, etag, password, signedIn, steppedUp, type GoodCalls, type Fixture } from './stage';

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
    const { ticket } = await ticketOf(stage, email);
    return stage.open.post('/v1/sessions/second-factor', {
      ticket,
      recoveryCode: confirmed.body.recoveryCodes[0],
    });
  },
  'auth.factor_grace.read': ({ office }) => office.get('/v1/company/second-factor'),
  'auth.factor_grace.change': async ({ office }) =>
    office.request('PATCH', '/v1/company/second-factor', {
      body: { graceDays: 14 },
      headers: {
        ...(await etag(office, '/v1/company/second-factor')),
        ...(await steppedUp({ office }, 'protections')),
      },
    }),
  'auth.member.reset_factors': async (stage) => {
    const { userId } = await enrolledMember(stage);
    const headers = await steppedUp(stage, 'members');
    return stage.office.request('POST', `/v1/members/${userId}/second-factor/reset`, { headers });
  },
  'auth.passkey.list': ({ office }) => office.get('/v1/second-factor/passkeys'),
  'auth.passkey.begin': async (stage) =>
    stage.office.post('/v1/second-factor/passkeys/options', {}, await steppedUp(stage, 'second_factor')),
  'auth.passkey.add': async (stage) => (await withPasskey(stage)).added,
  'auth.passkey.remove': async (stage) => {
    const { owner, stepUp, added } = await withPasskey(stage);
    const path = `/v1/second-factor/passkeys/${added.body.passkey.passkeyId}`;
    return owner.request('DELETE', path, { headers: stepUp });
  },
  'auth.step_up.options': ({ office }) => office.post('/v1/step-up/options'),
  'auth.session.prove_options': async (stage) => {
    const { email } = await enrolled(stage);
    const { ticket } = await ticketOf(stage, email);
    return stage.open.post('/v1/sessions/second-factor/options', { ticket });
  },
  'auth.session.passkey_options': ({ open }) => open.post('/v1/sessions/passkey/options'),
  'auth.session.open_with_passkey': async (stage) => {
    const { device } = await withPasskey(stage);
    const asked = expectStatus(
      await stage.open.post<PasskeyRequest>('/v1/sessions/passkey/options'),
      201,
    ).body;
    return stage.open.post('/v1/sessions/passkey', { passkey: device.get(asked) });
  },
};

async function ticketOf({ open }: Fixture, email: string) {
  const answer = await open.post<SecondFactorNeeded>('/v1/sessions', { email, password });
  return expectStatus(answer, 201).body.secondFactor;
}

/** The step-up that turned a factor on is void with that. */
const again = (office: Api, recoveryCodes: readonly string[] = []) =>
  steppedUp({ office }, 'second_factor', recoveryCodes[1]);

/** Another owner with a passkey. */
async function withPasskey(stage: Fixture) {
  const { accessToken } = await signedIn(stage);
  const owner = stage.open.as(accessToken);
  const stepUp = await steppedUp({ office: owner }, 'second_factor');
  const path = '/v1/second-factor/passkeys';
  const asked = expectStatus(await owner.post<PasskeyCreation>(`${path}/options`, {}, stepUp), 201).body;
  const device = new SoftwareAuthenticator(stage.open.baseUrl);
  const body = { name: 'Phone', passkey: device.create(asked) };
  const added = expectStatus(await owner.post<AddedPasskey>(path, body, stepUp), 201);
  return { owner, stepUp: await again(owner, added.body.recoveryCodes), device, added };
}

/** Another owner whose authenticator app was just turned on. */
async function enrolled(stage: Fixture) {
  const { email, accessToken } = await signedIn(stage);
  return { email, ...(await enrol(stage.open.as(accessToken))) };
}

/** A member of the stage's company whose authenticator app was just turned on. */
async function enrolledMember({ open, office, mails }: Fixture): Promise<Session> {
  const email = address();
  const invitation = { email, name: 'Mia Member', role: 'viewer' };
  expectStatus(await office.post('/v1/members', invitation, await steppedUp({ office }, 'members')), 202);
  const token = tokenIn(await mails.wait(email, () => true), 'invitation');
  expectStatus(await open.post('/v1/invitations/accept', { token, password }), 201);
  const session = expectStatus(await open.post<Session>('/v1/sessions', { email, password }), 201).body;
  await enrol(open.as(session.accessToken));
  return session;
}

async function enrol(owner: Api) {
  const stepUp = await steppedUp({ office: owner }, 'second_factor');
  const begun = expectStatus(await owner.post<{ secret: string }>('/v1/second-factor/totp', {}, stepUp), 201);
  const code = generateSync({ secret: begun.body.secret });
  const confirmed = await owner.post<{ recoveryCodes: string[] }>(
    '/v1/second-factor/totp/confirm',
    { code },
    stepUp,
  );
  const done = expectStatus(confirmed, 200);
  return { owner, stepUp: await again(owner, done.body.recoveryCodes), confirmed: done };
}
