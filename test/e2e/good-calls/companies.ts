import { expectStatus } from '../../../scripts/play/api';
import { tokenIn } from '../../../scripts/play/mailbox';
import { address, password, steppedUp, type GoodCalls, type Fixture } from './stage';

async function invited(stage: Fixture): Promise<string> {
  const email = address();
  const body = { email, name: 'Mia Member', role: 'viewer' };
  expectStatus(await stage.office.post('/v1/members', body, await steppedUp(stage, 'members')), 202);
  return tokenIn(await stage.mails.wait(email, () => true), 'invitation');
}
async function joined(stage: Fixture): Promise<{ userId: string; version: number }> {
  const token = await invited(stage);
  expectStatus(await stage.open.post('/v1/invitations/accept', { token, password }), 201);
  const { items } = expectStatus(
    await stage.office.get<{ items: { userId: string; version: number }[] }>('/v1/members'),
    200,
  ).body;
  return items.at(-1) as { userId: string; version: number };
}

export const companies: GoodCalls = {
  'auth.feature.list': ({ office }) => office.get('/v1/features'),
  'auth.feature.switch': ({ office }) =>
    office.request('PUT', '/v1/features/cancellation_policy', { body: { on: true } }),
  'auth.member.list': ({ office }) => office.get('/v1/members?limit=2'),
  'auth.member.invite': async (stage) =>
    stage.office.post(
      '/v1/members',
      { email: address(), name: 'New Member', role: 'provider' },
      await steppedUp(stage, 'members'),
    ),
  'auth.member.accept': async (stage) =>
    stage.open.post('/v1/invitations/accept', { token: await invited(stage), password }),
  'auth.invitation.list': async (stage) => {
    await invited(stage);
    return stage.office.get('/v1/invitations');
  },
  'auth.invitation.withdraw': async (stage) => {
    await invited(stage);
    const { items } = expectStatus(
      await stage.office.get<{ items: { invitationId: string }[] }>('/v1/invitations'),
      200,
    ).body;
    return stage.office.request('DELETE', `/v1/invitations/${items[0]?.invitationId ?? ''}`);
  },
  'auth.member.change': async (stage) => {
    const { userId, version } = await joined(stage);
    return stage.office.request('PATCH', `/v1/members/${userId}`, {
      body: { role: 'provider' },
      headers: { 'if-match': `"v${version}"`, ...(await steppedUp(stage, 'members')) },
    });
  },
};
