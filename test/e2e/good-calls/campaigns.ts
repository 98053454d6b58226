import { expectStatus } from '../../../scripts/play/api';
import { givePlan } from '../../../scripts/play/vendor';
import { createPractice, etag, key, type Fixture, type GoodCalls } from './stage';

const written = {
  ...{ name: 'Spring', segment: { locale: 'en' }, perHour: 100 },
  texts: [{ locale: 'en', subject: 'News from {company}', body: 'Hello {name},\n\nCome and see.' }],
};

/** A practice with the plan and the feature, and a draft. */
async function drafted(stage: Fixture) {
  const { office, place, slug } = await createPractice(stage);
  await givePlan(place, slug, 'premium');
  expectStatus(await office.request('PUT', '/v1/features/promotions', { body: { on: true } }), 200);
  const { id } = expectStatus(await office.post<{ id: string }>('/v1/campaigns', written, key()), 201).body;
  return { office, path: `/v1/campaigns/${id}` };
}

export const campaigns: GoodCalls = {
  'notifications.campaign.create': async (stage) => {
    const { office } = await drafted(stage);
    return office.post('/v1/campaigns', written, key());
  },
  'notifications.campaign.list': ({ office }) => office.get('/v1/campaigns?limit=2'),
  'notifications.campaign.read': async (stage) => {
    const { office, path } = await drafted(stage);
    return office.get(path);
  },
  'notifications.campaign.change': async (stage) => {
    const { office, path } = await drafted(stage);
    return office.request('PUT', path, { body: written, headers: await etag(office, path) });
  },
  'notifications.campaign.preview': async (stage) => {
    const { office, path } = await drafted(stage);
    return office.post(`${path}/preview`, {});
  },
  'notifications.campaign.exclusions': async (stage) => {
    const { office, path } = await drafted(stage);
    return office.get(`${path}/exclusions?reason=no_consent`);
  },
  'notifications.campaign.test': async (stage) => {
    const { office, path } = await drafted(stage);
    return office.post(`${path}/test`, {});
  },
  'notifications.campaign.start': async (stage) => {
    const { office, path } = await drafted(stage);
    return office.request('POST', `${path}/start`, { body: {}, headers: await etag(office, path) });
  },
  'notifications.campaign.stop': async (stage) => {
    const { office, path } = await drafted(stage);
    return office.post(`${path}/stop`, {});
  },
};
