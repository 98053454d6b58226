import { randomUUID } from 'node:crypto';
import { bookingConfirmed, clientsMerged } from '@riserbo/contracts';
import { eventually, publish, type TestService } from '@riserbo/testing';
import { aBooking } from './factories';

/** Creates rows in as many tables as possible with one act. */
export async function act(running: TestService, companyId: string): Promise<void> {
  await publish(running.nats, bookingConfirmed, companyId, aBooking(randomUUID()));
  const joined = { id: randomUUID(), version: 2, formerIds: [randomUUID()] };
  await publish(running.nats, clientsMerged, companyId, joined);
  await eventually(async () =>
    expect(await running.rows('SELECT 1 FROM inbox WHERE company_id = $1', [companyId])).toHaveLength(2),
  );
}
