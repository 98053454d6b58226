import { randomUUID } from 'node:crypto';
import { bookingConfirmed, listDeliveriesCall } from '@riserbo/contracts';
import { describeContract, eventually, publish } from '@riserbo/testing';
import { aBooking, openPostOffice, type NotificationsHarness } from './post-office';

let office: NotificationsHarness;
beforeAll(async () => {
  office = await openPostOffice();
});
afterAll(() => office?.stop());

describeContract(() => office, {
  service: 'notifications',
  examples: {
    [listDeliveriesCall.subject]: async ({ nats }, companyId) => {
      await publish(nats, bookingConfirmed, companyId, aBooking());
      await eventually(async () => expect(await office.ledger(companyId)).toHaveLength(1));
      const reception = { kind: 'member', companyId, role: 'reception' } as const;
      return { input: {}, actor: { ...reception, userId: randomUUID(), sessionId: randomUUID() } };
    },
  },
});
