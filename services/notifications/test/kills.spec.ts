import { randomUUID } from 'node:crypto';
import { Log, migrate, type OpenTenants } from '@riserbo/runtime';
import { TestClock } from '@riserbo/testing';
import { anEmptyDatabase } from '../../../libs/runtime/test/database';
import type { BouncesService } from '../src/bounces/bounces.service';
import type { NotificationsConfig } from '../src/config';
import { migrations } from '../src/database';
import { AddressKeys } from '../src/recipients/address-keys';
import type { Channels } from '../src/sending/channels';
import type { MailComposer } from '../src/sending/composer';
import type { Message } from '../src/sending/composed';
import { DeliveryQueue, type QueuedDelivery } from '../src/sending/queue';
import { DeliveryWorker } from '../src/sending/sender';
import { NumberKeys } from '../src/sms/number-keys';

const KILLS = 100;
const LEASE_MS = 45_000;
const config = { SMTP_CONNECTIONS: 1 } as NotificationsConfig;

/** The queue is real; a kill is an error after the relay took the mail, whose process is not used again. */
describe('a process that is killed between sending and mark', () => {
  const clock = new TestClock();
  const companyId = randomUUID();
  const taken: string[] = [];
  let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
  let open: OpenTenants;
  beforeAll(async () => {
    database = await anEmptyDatabase(undefined, 'notifications');
    await migrate({ url: database.urls.owner, service: 'notifications', migrations });
    open = await database.open();
  });
  afterAll(async () => {
    await open?.close();
    await database?.drop();
  });

  const add = (purpose: 'booking' | 'promotion', template: string) =>
    open.tenants.statement(
      { companyId },
      `INSERT INTO deliveries (company_id, id, event_id, template, purpose, channel, state, client_id, due_at, created_at)
       SELECT $1, gen_random_uuid(), gen_random_uuid(), $2, $3, 'email', 'queued', gen_random_uuid(), $4::timestamptz + n * interval '1 second', $4
       FROM generate_series(-$5::integer, -1) AS n`,
      [companyId, template, purpose, clock.now(), KILLS],
    );
  const mailOf = ({ id }: QueuedDelivery) =>
    ({
      ...{ channel: 'email', personal: false, locale: 'en', isStoppable: true },
      ...{ link: { token: randomUUID(), url: '' }, to: { address: `${id}@client.example` } },
    }) as unknown as Message;
  const composer = {
    compose: (batch: readonly QueuedDelivery[]) =>
      Promise.allSettled(batch.map((each) => Promise.resolve(mailOf(each)))),
  } as unknown as MailComposer;
  const channels = {
    count: () => Promise.resolve('counted'),
    giveBack: () => Promise.resolve(),
    send: ({ id }: QueuedDelivery) => Promise.resolve(void taken.push(id)),
  } as unknown as Channels;
  const bounces = {} as BouncesService; // the relay knows every mailbox
  /** A new process: it dies at its first mail if it is to. */
  const start = (isKilled: boolean) => {
    const queue = new DeliveryQueue(
      open.tenants,
      clock,
      new AddressKeys(open.tenants),
      new NumberKeys(open.tenants),
    );
    const die = () => {
      if (isKilled) throw new Error('killed');
    };
    return new DeliveryWorker(queue, composer, channels, bounces, Log.silent(), config, die);
  };
  const round = { stopping: false } as Parameters<DeliveryWorker['sendDue']>[0];
  const times = async (purpose: string) => {
    const rows = await open.tenants.statement<{ id: string; state: string }>(
      { companyId },
      'SELECT id, state FROM deliveries WHERE company_id = $1 AND purpose = $2',
      [companyId, purpose],
    );
    return rows.map(({ id, state }) => ({ state, sent: taken.filter((each) => each === id).length }));
  };

  it('G6 sends booking mails at least once and at most twice under one Message-ID, promotions never twice', async () => {
    await add('booking', 'booking_confirmed');
    await add('promotion', 'promotion');
    for (let kill = 0; kill < KILLS; kill += 1)
      await expect(start(true).sendDue(round)).rejects.toThrow('killed');
    expect(taken).toHaveLength(KILLS);
    // what they held is free when their leases end
    clock.advance(LEASE_MS + 1_000);
    await start(false).sendDue(round);
    const [bookings, promotions] = [await times('booking'), await times('promotion')];
    expect(bookings.filter(({ state, sent }) => state !== 'sent' || sent < 1 || sent > 2)).toEqual([]);
    expect(bookings.filter(({ sent }) => sent === 2)).toHaveLength(KILLS / 2);
    expect(promotions.filter(({ sent }) => sent > 1)).toEqual([]);
    expect(new Set(promotions.map(({ state }) => state))).toEqual(new Set(['sent', 'failed']));
  });
});
