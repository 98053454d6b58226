import { randomUUID } from 'node:crypto';
import {
  bookingCancelled,
  bookingConfirmed,
  bookingRescheduled,
  featuresChanged,
  accountMailRequested,
  listDeliveriesCall,
  type MemberActor,
} from '@riserbo/contracts';
import { eventually, refusalCode, publish } from '@riserbo/testing';
import { mostAttempts } from '../src/domain/retry';
import { aBooking, aMove, header, openPostOffice, usual, type NotificationsHarness } from './post-office';

describe('a mail', () => {
  let office: NotificationsHarness;
  let companyId: string;
  beforeAll(async () => {
    office = await openPostOffice();
  });
  beforeEach(() => {
    companyId = randomUUID();
    office.relay.mood = 'takes';
    office.relay.mails.length = 0;
    Object.assign(office.answers, usual());
  });
  afterAll(() => office?.stop());

  const confirm = (eventId?: string) =>
    publish(office.nats, bookingConfirmed, companyId, aBooking(), eventId === undefined ? {} : { eventId });
  const states = async () => (await office.ledger(companyId)).map(({ state, reason }) => [state, reason]);
  const ends = (...expected: [string, string | null][]) =>
    eventually(async () => expect(await states()).toEqual(expected), { within: 30_000 });
  const lease = 45_000;
  /**
   * Milliseconds until the row's next attempt after failure `number`; during an attempt the row is due when
   * its lease expires.
   */
  const delayed = (number: number): Promise<number> =>
    eventually(
      async () => {
        const [row] = await office.rows<{ state: string; attempts: number; due_at: Date }>(
          'SELECT state, attempts, due_at FROM deliveries WHERE company_id = $1 ORDER BY created_at LIMIT 1',
          [companyId],
        );
        const wait = (row?.due_at.getTime() ?? 0) - office.clock.now().getTime();
        expect([row?.state, row?.attempts, wait > 0 && wait !== lease]).toEqual(['queued', number, true]);
        return wait;
      },
      { within: 20_000 },
    );
  const messageIds = () => office.relay.mails.map(({ raw }) => header(raw, 'Message-ID')[0]);
  const later = () => office.clock.advance(2 * 3_600_000);

  it('G2 G6 is sent once for a confirmation, a change and a cancellation each, with a delivery row each', async () => {
    await confirm();
    await publish(office.nats, bookingRescheduled, companyId, aMove());
    await ends(['sent', null], ['sent', null]);
    office.answers.booking.status = 'cancelled';
    await publish(office.nats, bookingCancelled, companyId, {
      ...aBooking(),
      reason: 'by_client',
      cancelledBy: 'client',
    });
    await ends(['sent', null], ['sent', null], ['sent', null]);
    const rows = await office.ledger(companyId);
    expect(rows.map(({ template }) => template).sort()).toEqual([
      'booking_cancelled',
      'booking_confirmed',
      'booking_rescheduled',
    ]);
    expect(office.relay.mails.map(({ recipients }) => recipients)).toEqual(
      Array(3).fill(['canary@client.example']),
    );
    expect(messageIds().sort()).toEqual(rows.map(({ id }) => `<${id}@riserbo.example>`).sort());
  });

  it('G2 G6 X98 is sent once for a redelivered event', async () => {
    const eventId = await confirm();
    await ends(['sent', null]);
    await confirm(eventId);
    await confirm();
    await ends(['sent', null], ['sent', null]);
    expect(office.relay.mails).toHaveLength(2);
  });

  it('G4 names no one once hipaa is on, even if composed before', async () => {
    await publish(office.nats, featuresChanged, companyId, {
      ...{ id: companyId, version: 2, plan: 'premium', on: ['hipaa'], hipaa: true },
    });
    const rows = 'SELECT features FROM company_features WHERE company_id = $1';
    await eventually(async () =>
      expect(await office.rows(rows, [companyId])).toEqual([{ features: ['hipaa'] }]),
    );
    await confirm(); // auth's earlier answer still says that it is off
    await eventually(async () => expect(await office.ledger(companyId)).toMatchObject([{ attempts: 1 }]));
    // mails are sent in batches: once this one is sent, the first attempt of the other is over
    const other = randomUUID();
    await publish(office.nats, bookingConfirmed, other, aBooking());
    await eventually(async () => expect(await office.ledger(other)).toMatchObject([{ state: 'sent' }]));
    expect(await states()).toEqual([['queued', null]]);
    office.relay.mails.length = 0;
    office.answers.facts.hipaa = true;
    office.clock.advance(lease);
    await ends(['sent', null]);
    expect(await office.ledger(companyId)).toMatchObject([{ attempts: 2 }]);
    expect(office.relay.mails.map(({ raw }) => raw.includes('Greta'))).toEqual([false]);
  });

  it('A1 G2 about an account goes to the address given by auth', async () => {
    const mail = { id: randomUUID(), version: 1, kind: 'sign_up' as const, locale: 'en' as const };
    await publish(office.nats, accountMailRequested, companyId, mail);
    await ends(['sent', null]);
    expect(office.relay.mails.map(({ recipients }) => recipients)).toEqual([['canary@owner.example']]);
    expect(office.relay.mails[0]?.raw).toContain(`/sign-up#${'t'.repeat(40).slice(0, 10)}`);
  });

  it('B12 G2 to a client goes to the address that the clients service knows now, in the client’s language', async () => {
    const clientId = randomUUID();
    const { accountMail: mail } = office.answers;
    if (mail === 'mail_link_invalid') throw new Error('there is no account mail');
    office.answers.accountMail = { ...mail, kind: 'client_login', to: { clientId } };
    office.answers.contact = {
      ...{ name: 'Greta', email: 'greta@client.example', locale: 'it', proven: true },
      ...{ phone: null, timeZone: null, messaging: null, restricted: false },
    };
    const event = { id: randomUUID(), version: 1, kind: 'client_login' as const, locale: 'en' as const };
    await publish(office.nats, accountMailRequested, companyId, event);
    await ends(['sent', null]);
    expect(office.asked.at(-1)).toEqual([clientId]);
    expect(office.relay.mails.map(({ recipients }) => recipients)).toEqual([['greta@client.example']]);
    expect(office.relay.mails[0]?.raw).toContain('lang=3D"it"');
  });

  it('G6 is retried with growing delays while the relay is busy, under one Message-ID', async () => {
    office.relay.mood = 'busy';
    await confirm();
    for (const [number, seconds] of [
      [1, 5],
      [2, 20],
      [3, 80],
    ] as const) {
      const wait = await delayed(number);
      expect(wait).toBeGreaterThanOrEqual(seconds * 1_000);
      expect(wait).toBeLessThanOrEqual(seconds * 1_250);
      if (number === 3) office.relay.mood = 'takes';
      later();
    }
    await ends(['sent', null]);
    expect(messageIds()).toEqual([`<${(await office.ledger(companyId))[0]?.id}@riserbo.example>`]);
  });

  it('G6 is given up after eight attempts, and logged as failed', async () => {
    office.relay.mood = 'refuses';
    await confirm();
    for (let number = 1; number < mostAttempts; number += 1) {
      await delayed(number);
      later();
    }
    await ends(['failed', 'gave_up']);
    office.relay.mood = 'takes';
    office.clock.advance(86_400_000);
    await confirm();
    await ends(['failed', 'gave_up'], ['sent', null]);
    expect(office.relay.mails).toHaveLength(1);
  }, 120_000);

  it('G6 is sent when a relay that was down is back', async () => {
    await office.relay.down();
    await confirm();
    await delayed(1);
    await office.relay.up();
    later();
    await ends(['sent', null]);
    expect(office.relay.mails).toHaveLength(1);
  });

  it('G6 whose answer was lost is sent again as the same mail', async () => {
    office.relay.mood = 'takes and hangs up';
    await confirm();
    await delayed(1);
    office.relay.mood = 'takes';
    later();
    await ends(['sent', null]);
    const ids = messageIds();
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('G6 of a process that crashed after the relay’s answer is taken over by another, as the same mail', async () => {
    office.relay.mood = 'hangs';
    await confirm();
    await eventually(() => expect(office.relay.mails).toHaveLength(1));
    const other = await office.startReplica();
    office.relay.mood = 'takes';
    office.clock.advance(lease + 1_000);
    await ends(['sent', null]);
    expect(new Set(messageIds()).size).toBe(1);
    expect(office.relay.mails).toHaveLength(2);
    // the first, seeing its attempt has failed, leaves the row as the other left it
    await office.relay.down();
    await office.relay.up();
    await confirm();
    await ends(['sent', null], ['sent', null]);
    expect(office.relay.mails).toHaveLength(3);
    await other.stop();
  }, 90_000);

  it('G6 bounces at once for an unknown mailbox, and stores nothing of the relay’s text', async () => {
    office.relay.mood = 'knows nobody';
    await confirm();
    await ends(['bounced', null]);
    office.relay.mood = 'takes';
    later();
    await confirm();
    await ends(['bounced', null], ['suppressed', 'undeliverable']);
    expect(office.relay.mails).toHaveLength(0);
    Object.assign(office.answers.contact ?? {}, { email: 'another@client.example' });
    later();
    await confirm();
    await ends(['bounced', null], ['suppressed', 'undeliverable'], ['sent', null]);
    expect(office.relay.mails).toHaveLength(1);
  });

  it('G6 accepted by the relay is not sent again while its mark cannot be written', async () => {
    await office.rows(`
      CREATE FUNCTION no_mark() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '53100'; END $$;
      CREATE TRIGGER no_mark BEFORE UPDATE ON deliveries FOR EACH ROW WHEN (new.state = 'sent') EXECUTE FUNCTION no_mark();`);
    await confirm();
    await eventually(() => expect(office.relay.mails).toHaveLength(1));
    await eventually(async () => expect(await states()).toEqual([['sending', null]]));
    await office.rows('DROP FUNCTION no_mark CASCADE');
    await ends(['sent', null]);
    later();
    await confirm();
    await ends(['sent', null], ['sent', null]);
    expect(office.relay.mails).toHaveLength(2);
  });

  it('B3 G6 is skipped if its link was used or has expired', async () => {
    office.answers.accountMail = 'mail_link_invalid';
    const mail = { id: randomUUID(), version: 1, kind: 'sign_up' as const, locale: 'en' as const };
    await publish(office.nats, accountMailRequested, companyId, mail);
    await ends(['skipped', 'out_of_date']);
  });

  it('D1 G6 fetches the addresses of a batch at once, and is skipped for an unknown client', async () => {
    office.relay.mood = 'busy';
    for (let count = 0; count < 5; count += 1) await confirm();
    const held = `SELECT 1 FROM deliveries WHERE company_id = $1 AND state = 'queued' AND attempts = 1 AND due_at < $2`;
    const soon = new Date(office.clock.now().getTime() + lease - 1);
    await eventually(async () => expect(await office.rows(held, [companyId, soon])).toHaveLength(5), {
      within: 20_000,
    });
    office.relay.mood = 'takes';
    office.asked.length = 0;
    later();
    await ends(...Array<[string, null]>(5).fill(['sent', null]));
    expect(office.asked.length).toBeLessThan(5);
    office.answers.contact = undefined;
    await confirm();
    await ends(...Array<[string, null]>(5).fill(['sent', null]), ['skipped', 'no_address']);
  });

  it('G6 waits while the owner of the address is down', async () => {
    const back = await office.withoutClients();
    await confirm();
    await delayed(1);
    expect(office.relay.mails).toEqual([]);
    await back();
    later();
    await ends(['sent', null]);
  });

  it('G2 is skipped as out of date if its booking was cancelled in the meantime', async () => {
    office.answers.booking.status = 'cancelled';
    await confirm();
    await ends(['skipped', 'out_of_date']);
    expect(office.relay.mails).toEqual([]);
  });

  it('G6 is skipped when there is no address, and when there is no client', async () => {
    office.answers.contact = { ...usual().contact, email: null };
    await confirm();
    await ends(['skipped', 'no_address']);
    office.answers.booking.clientId = null;
    await confirm();
    await ends(['skipped', 'no_address'], ['skipped', 'no_address']);
    expect(office.relay.mails).toEqual([]);
  });

  it('G6 leaves no name, no address and no text in the database', async () => {
    await confirm();
    await ends(['sent', null]);
    const tables = await office.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    const dump: string[] = [];
    for (const { name } of tables)
      dump.push(JSON.stringify(await office.rows(`SELECT t::text FROM ${name} t`)));
    expect(tables.length).toBeGreaterThan(5);
    expect(dump.join()).toContain(companyId);
    expect(dump.join()).not.toMatch(/canary|Verdi|Rossi|Consultation/i);
  });

  it('G6 A4 X27 is listed only for the office of its company', async () => {
    await confirm();
    await ends(['sent', null]);
    const member = (of: string, role: MemberActor['role']): MemberActor => ({
      ...{ kind: 'member', companyId: of, role, userId: randomUUID(), sessionId: randomUUID() },
    });
    const list = (of: string, role: MemberActor['role'] = 'reception') =>
      office.ask(listDeliveriesCall, {}, member(of, role));
    expect((await list(companyId)).items).toMatchObject([{ template: 'booking_confirmed', state: 'sent' }]);
    expect((await list(randomUUID())).items).toEqual([]);
    expect(await refusalCode(list(companyId, 'viewer'))).toBe('forbidden');
  });

  it('G6 lists in pages, newest first', async () => {
    for (let count = 0; count < 3; count += 1) {
      await confirm();
      office.clock.advance(1_000);
    }
    await eventually(async () => expect(await office.ledger(companyId)).toHaveLength(3));
    const who: MemberActor = {
      ...{ kind: 'member', companyId, role: 'owner', userId: randomUUID(), sessionId: randomUUID() },
    };
    const first = await office.ask(listDeliveriesCall, { limit: 2 }, who);
    const rest = await office.ask(listDeliveriesCall, { limit: 2, cursor: first.next as string }, who);
    expect([...first.items, ...rest.items].map(({ id }) => id)).toHaveLength(3);
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(3);
    expect(rest.next).toBeUndefined();
  });
});
