import { randomUUID } from 'node:crypto';
import { migrate, type OpenTenants } from '@riserbo/runtime';
import { TestClock } from '@riserbo/testing';
import { anEmptyDatabase } from '../../../libs/runtime/test/database';
import { migrations } from '../src/database';
import { NumberKeys } from '../src/sms/number-keys';
import { AddressKeys } from '../src/recipients/address-keys';
import type { Mail } from '../src/sending/mail-channel';
import { DeliveryQueue, type QueuedDelivery } from '../src/sending/queue';

const lease = 45_000;
const mail = {
  ...{ personal: false, locale: 'en', link: { token: randomUUID() }, to: { address: 'a@example.com' } },
} as unknown as Mail;

describe('the queue of deliveries', () => {
  const clock = new TestClock();
  const companyId = randomUUID();
  let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
  let open: OpenTenants;
  let queue: DeliveryQueue;
  beforeAll(async () => {
    database = await anEmptyDatabase(undefined, 'notifications');
    await migrate({ url: database.urls.owner, service: 'notifications', migrations });
    open = await database.open();
    queue = new DeliveryQueue(
      open.tenants,
      clock,
      new AddressKeys(open.tenants),
      new NumberKeys(open.tenants),
    );
  });
  afterAll(async () => {
    await open?.close();
    await database?.drop();
  });

  const add = () =>
    open.tenants.statement(
      { companyId },
      `INSERT INTO deliveries (company_id, id, event_id, template, purpose, channel, state, booking_id, due_at, created_at)
       VALUES ($1, $2, $3, 'booking_confirmed', 'booking', 'email', 'queued', $4, $5, $5)`,
      [companyId, randomUUID(), randomUUID(), randomUUID(), clock.now()],
    );
  const takenOne = async () => {
    const [one, ...others] = await queue.take(5);
    expect(others).toEqual([]);
    return one as QueuedDelivery;
  };
  const rows = () =>
    open.tenants.statement({ companyId }, 'SELECT state, attempts FROM deliveries WHERE company_id = $1', [
      companyId,
    ]);

  it('G6 takes no outcome from a holder that was late, also after an attempt was taken back', async () => {
    await add();
    const late = await takenOne();
    clock.advance(lease + 1_000);
    await queue.postpone(await takenOne(), clock.now());
    const before = [{ state: 'queued', attempts: late.attempts }];
    expect(await rows()).toEqual(before);
    await queue.markFinal(companyId, [late], 'failed', 'gave_up');
    expect(await queue.claimForSending(late, mail)).toBe(false);
    await queue.postpone(late, clock.now());
    expect(await rows()).toEqual(before);
  });
});
