import { randomUUID } from 'node:crypto';
import {
  bookingConfirmed,
  listDeliveriesCall,
  retryDeliveryCall,
  setMessageSettingsCall,
  type MemberActor,
} from '@riserbo/contracts';
import { eventually, publish, refusalCode } from '@riserbo/testing';
import { Sweeper } from '../src/maintenance/sweeper';
import { aBooking, openPostOffice, usual, type NotificationsHarness } from './post-office';

const DAY_MS = 86_400_000;

describe('the delivery log', () => {
  let office: NotificationsHarness;
  let member: MemberActor;
  beforeAll(async () => {
    office = await openPostOffice();
  });
  afterAll(() => office?.stop());
  beforeEach(() => {
    member = {
      ...{ kind: 'member', companyId: randomUUID(), role: 'reception' },
      ...{ userId: randomUUID(), sessionId: randomUUID() },
    };
    office.relay.mails.length = 0;
    office.relay.mood = 'takes';
    Object.assign(office.answers, usual());
  });

  const confirm = () => publish(office.nats, bookingConfirmed, member.companyId, aBooking());
  const ends = (state: string) =>
    eventually(async () => expect(await office.ledger(member.companyId)).toMatchObject([{ state }]), {
      within: 30_000,
    });
  const givenUp = async () => {
    office.relay.mood = 'refuses';
    await confirm();
    await eventually(
      async () => {
        office.clock.advance(DAY_MS / 8);
        expect(await office.ledger(member.companyId)).toMatchObject([{ reason: 'gave_up' }]);
      },
      { within: 60_000 },
    );
    office.relay.mood = 'takes';
    const { items } = await office.ask(listDeliveriesCall, { only: 'given_up' }, member);
    return items[0]?.id ?? '';
  };

  it('G6 lists messages that were given up, and sends one again when a person asks for it', async () => {
    const deliveryId = await givenUp();
    const again = await office.ask(retryDeliveryCall, { deliveryId }, member);
    expect(again).toMatchObject({ id: deliveryId, state: 'queued', reason: null, attempts: 0 });
    await ends('sent');
    expect(office.relay.mails.at(-1)?.raw).toContain(deliveryId);
    expect(await refusalCode(office.ask(retryDeliveryCall, { deliveryId }, member))).toBe('delivery_final');
    expect((await office.ask(listDeliveriesCall, { only: 'given_up' }, member)).items).toEqual([]);
  }, 90_000);

  it('G6 A7 does not send again what is not there, or another company has', async () => {
    const deliveryId = await givenUp();
    const stranger = { ...member, companyId: randomUUID(), userId: randomUUID(), sessionId: randomUUID() };
    expect(await refusalCode(office.ask(retryDeliveryCall, { deliveryId }, stranger))).toBe('not_found');
    office.answers.booking.status = 'cancelled';
    await office.ask(retryDeliveryCall, { deliveryId }, member);
    await ends('skipped');
  }, 90_000);

  it('G6 D4 forgets messages after their time, and keeps those that wait', async () => {
    const sweep = () => office.service.app.get(Sweeper, { strict: false }).sweep();
    const settings = { reminderMinutes: [1440], serviceReminders: [], quietHours: null, askToConfirm: false };
    await office.ask(setMessageSettingsCall, settings, { ...member, role: 'owner' }, { ifMatch: 1 });
    const startsAt = new Date(office.clock.now().getTime() + 1_000 * DAY_MS).toISOString();
    office.answers.booking.startsAt = startsAt;
    await publish(office.nats, bookingConfirmed, member.companyId, aBooking({ startsAt }));
    const states = async () => (await office.ledger(member.companyId)).map(({ state }) => state).sort();
    await eventually(async () => expect(await states()).toEqual(['queued', 'sent']));
    office.clock.advance(429 * DAY_MS);
    await sweep();
    expect(await states()).toEqual(['queued', 'sent']);
    office.clock.advance(2 * DAY_MS);
    await sweep();
    expect(await states()).toEqual(['queued']);
  });

  it('D4 forgets all that is old in one round, however much that is', async () => {
    await office.rows(
      `INSERT INTO message_replies (company_id, id, kind, received_at)
       SELECT $1, gen_random_uuid(), 'other', $2 FROM generate_series(1, 2500)`,
      [member.companyId, office.clock.now()],
    );
    office.clock.advance(1_000 * DAY_MS);
    await office.service.app.get(Sweeper, { strict: false }).sweep();
    expect(await office.rows('SELECT 1 FROM message_replies')).toEqual([]);
  });
});
