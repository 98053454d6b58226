import { randomUUID } from 'node:crypto';
import { bookingConfirmed, listDeliveriesCall, setMessageSettingsCall } from '@riserbo/contracts';
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
    [setMessageSettingsCall.subject]: (_, companyId) => ({
      input: { reminderMinutes: [1440], serviceReminders: [], quietHours: null, askToConfirm: true },
      actor: {
        ...{ kind: 'member', companyId, role: 'owner' },
        userId: randomUUID(),
        sessionId: randomUUID(),
      },
      more: { ifMatch: 1 },
    }),
    [listDeliveriesCall.subject]: async ({ nats }, companyId) => {
      await publish(nats, bookingConfirmed, companyId, aBooking());
      await eventually(async () => expect(await office.ledger(companyId)).toHaveLength(1));
      const reception = { kind: 'member', companyId, role: 'reception' } as const;
      return { input: {}, actor: { ...reception, userId: randomUUID(), sessionId: randomUUID() } };
    },
  },
});
