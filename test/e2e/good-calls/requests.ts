import { expectStatus } from '../../../scripts/play/api';
import { provenClient } from './clients';
import { newClient } from './rights';
import type { Fixture, GoodCalls } from './stage';

async function recorded(stage: Fixture) {
  const personId = await newClient(stage);
  const body = { subject: 'client', personId, kind: 'access', identity: 'desk' };
  return stage.office.post<{ id: string }>('/v1/requests', body);
}
const pathOf = async (stage: Fixture) => `/v1/requests/${expectStatus(await recorded(stage), 201).body.id}`;

/** D6. */
export const requests: GoodCalls = {
  'clients.request.make': async (stage) =>
    (await provenClient(stage)).post('/v1/my/requests', { kind: 'rectification', text: 'My name is Greta.' }),
  'clients.request.mine': async (stage) => (await provenClient(stage)).get('/v1/my/requests'),
  'clients.request.disagree': async (stage) => {
    const person = await provenClient(stage);
    const { id } = expectStatus(
      await person.post<{ id: string }>('/v1/my/requests', { kind: 'access' }),
      201,
    ).body;
    const refused = { outcome: 'refused', refusal: 'excessive', answer: 'No.' };
    expectStatus(await stage.office.post(`/v1/requests/${id}/answer`, refused), 200);
    const body = { statement: 'I disagree.' };
    return person.request('PUT', `/v1/my/requests/${id}/statement`, { body });
  },
  'clients.request.record': recorded,
  'clients.request.list': async (stage) => {
    expectStatus(await recorded(stage), 201);
    return stage.office.get('/v1/requests?limit=1');
  },
  'clients.request.read': async (stage) => stage.office.get(await pathOf(stage)),
  'clients.request.prove_identity': async (stage) => stage.office.post(`${await pathOf(stage)}/identity`),
  'clients.request.extend': async (stage) =>
    stage.office.post(`${await pathOf(stage)}/extension`, { reason: 'complex' }),
  'clients.request.close': async (stage) =>
    stage.office.post(`${await pathOf(stage)}/answer`, { outcome: 'fulfilled' }),
};
