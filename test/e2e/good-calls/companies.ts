import { type GoodCalls } from './stage';

export const companies: GoodCalls = {
  'auth.feature.list': ({ office }) => office.get('/v1/features'),
  'auth.feature.switch': ({ office }) =>
    office.request('PUT', '/v1/features/cancellation_policy', { body: { on: true } }),
};
