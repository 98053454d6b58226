import { randomUUID } from 'node:crypto';
import { bookingConfirmed, clientsMerged } from '@riserbo/contracts';
import {
  describeErasure,
  describeSchema,
  eventually,
  publish,
  type PersonInTest,
  type TestService,
} from '@riserbo/testing';
import { entities, migrations } from '../src/database';
import { act } from './act';
import { aBooking } from './factories';
import { runRetention } from './running';

let running: TestService;
beforeAll(async () => {
  running = await runRetention();
  for (let company = 0; company < 2; company += 1) await act(running, randomUUID());
});
afterAll(() => running?.stop());

const ofNoCompany = ['log', 'nodes', 'objects', 'witnesses'].map((name) => `installation_${name}`);
describeSchema(() => running, {
  ...{ service: 'retention', entities, migrations },
  without: ['stream_seen', ...ofNoCompany],
});

/** A client with a booking under each of two merged records. */
async function aMergedClient(): Promise<PersonInTest> {
  const [companyId, id, former] = [randomUUID(), randomUUID(), randomUUID()];
  for (const clientId of [id, former])
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
  await publish(running.nats, clientsMerged, companyId, { id, version: 2, formerIds: [former] });
  await eventually(async () =>
    expect(await running.rows('SELECT 1 FROM inbox WHERE company_id = $1', [companyId])).toHaveLength(3),
  );
  return { kind: 'client', companyId, ids: [id, former], canaries: [id, former] };
}
describeErasure(() => running, { entities, persons: { 'a client': aMergedClient } });
