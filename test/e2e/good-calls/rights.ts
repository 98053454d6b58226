import { expectStatus } from '../../../scripts/play/api';
import { bookedGuest, dataLink, provenClient, signedInClient, steppedUpClient } from './clients';
import { publishedPolicy } from './lifecycle';
import { key, password, steppedUp, type Fixture, type GoodCalls } from './stage';

/** A client of whom nothing else is asked. */
export async function newClient({ office }: Fixture): Promise<string> {
  const made = await office.post<{ id: string }>('/v1/clients', { name: 'Rita Rights', locale: 'it' }, key());
  return expectStatus(made, 201).body.id;
}

const restricted = async (stage: Fixture) => {
  const [path, headers] = [
    `/v1/clients/${await newClient(stage)}/restriction`,
    await steppedUp(stage, 'records'),
  ];
  const body = { reason: 'accuracy_contested' };
  return { path, headers, answer: await stage.office.request('PUT', path, { body, headers }) };
};
const consent = async (stage: Fixture) => {
  const { id: policyId } = await publishedPolicy(stage, 'privacy');
  return { purpose: 'promotions', given: true, policyId };
};

export const rights: GoodCalls = {
  'clients.consent.give': async (stage) => {
    const { api } = await signedInClient(stage);
    return api.post('/v1/my/consents', await consent(stage));
  },
  'clients.consent.withdraw': async (stage) =>
    (await signedInClient(stage)).api.request('DELETE', '/v1/my/consents/promotions'),
  'gateway.person.export': async ({ office, clientId }) =>
    office.get(
      `/v1/personal-data?kind=client&personId=${clientId}&reason=at_desk`,
      await steppedUp({ office }, 'records'),
    ),
  'gateway.person.print': async ({ office, clientId }) =>
    office.get(
      `/v1/personal-data/page?kind=client&personId=${clientId}&reason=at_desk&locale=it`,
      await steppedUp({ office }, 'records'),
    ),
  'gateway.person.own': async (stage) => (await provenClient(stage)).get('/v1/my/personal-data'),
  'gateway.person.print_own': async (stage) => {
    const { api } = await signedInClient(stage);
    return api.get('/v1/my/personal-data/page', await steppedUpClient(api));
  },
  'auth.client.step_up': async (stage) => {
    const { api } = await signedInClient(stage);
    expectStatus(await api.request('PUT', '/v1/my/password', { body: { password } }), 204);
    return api.post('/v1/my/step-up', { password });
  },
  'auth.data_link.request': ({ open, slug }) =>
    open.post(`/v1/pages/${slug}/data-links`, { email: 'nobody@guest.example', kind: 'member' }),
  'auth.data_link.open': async (stage) => {
    const token = await dataLink(stage, await bookedGuest(stage));
    return stage.open.post('/v1/data-links/open', { token });
  },
  'gateway.person.accesses': ({ office, clientId }) =>
    office.get(`/v1/accesses?kind=client&personId=${clientId}`),
  'gateway.person.own_accesses': async (stage) => (await provenClient(stage)).get('/v1/my/accesses'),
  'gateway.processing.read': ({ office }) => office.get('/v1/processing'),
  'gateway.processing.print': ({ office }) => office.get('/v1/processing/page?locale=it'),
  'gateway.processor.list': ({ guest }) => guest.get('/v1/processors'),
  'clients.policy.changes': async (stage) =>
    stage.office.get(`/v1/policies/${(await publishedPolicy(stage, 'privacy')).id}/changes`),
  'clients.consent.mine': async (stage) => (await signedInClient(stage)).api.get('/v1/my/consents'),
  'clients.consent.record': async (stage) =>
    stage.office.post(`/v1/clients/${await newClient(stage)}/consents`, await consent(stage)),
  'clients.consent.record_withdrawal': async (stage) =>
    stage.office.request('DELETE', `/v1/clients/${await newClient(stage)}/consents/promotions`),
  'clients.consent.read': async (stage) => stage.office.get(`/v1/clients/${await newClient(stage)}/consents`),
  'clients.consent.history': async (stage) =>
    stage.office.get(`/v1/clients/${await newClient(stage)}/consents/history`),
  'clients.restriction.set': async (stage) => (await restricted(stage)).answer,
  'clients.restriction.lift': async (stage) => {
    const { path, headers } = await restricted(stage);
    return stage.office.request('DELETE', path, { headers });
  },
  'clients.restriction.list': async (stage) => {
    expectStatus((await restricted(stage)).answer, 200);
    return stage.office.get('/v1/restrictions?limit=1');
  },
};
