import { randomUUID } from 'node:crypto';
import {
  Refusal,
  bookingForMessageCall,
  companySettingsCall,
  consentingCall,
  memberContactsCall,
  promotionPageCall,
  visitsCall,
  readContactsCall,
  readAccountMailCall,
  type AnswerOf,
} from '@riserbo/contracts';
import {
  bookingFacts,
  stubCall,
  testRelay,
  testService,
  type BookingFacts,
  type TestRelay,
  type TestService,
} from '@riserbo/testing';
import { notifications } from '../src/notifications.module';

/** A client of a campaign's segment. */
export interface KnownClient {
  contact: Partial<Contact>;
  obstacle: AnswerOf<typeof promotionPageCall>['items'][number]['obstacle'];
  consents: boolean;
  lastVisitAt: string | null;
}
type Contact = Omit<AnswerOf<typeof readContactsCall>['contacts'][number], 'clientId'>;
/** Responses of the data owners; tests change them. */
export interface Answers {
  facts: AnswerOf<typeof companySettingsCall>;
  booking: AnswerOf<typeof bookingForMessageCall>;
  /** Undefined: clients does not know the id. */
  contact: Contact | undefined;
  accountMail: AnswerOf<typeof readAccountMailCall> | 'mail_link_invalid';
}
export interface NotificationsHarness extends TestService {
  readonly relay: TestRelay;
  readonly answers: Answers;
  /** Ids of the clients whose addresses were fetched, call by call. */
  readonly asked: string[][];
  /** G7: what the clients service says of each client; tests add to it. */
  readonly clients: Map<string, KnownClient>;
  /** Takes clients down until the returned function is called. */
  withoutClients(): Promise<() => Promise<void>>;
  ledger(companyId: string): Promise<LedgerRow[]>;
}
export interface LedgerRow {
  id: string;
  template: string;
  state: string;
  reason: string | null;
  attempts: number;
}
const startsAt = '2026-03-05T09:00:00.000Z';
const endsAt = '2026-03-05T09:30:00.000Z';

/** Notifications on real servers, with stubbed owners that know one person, one booking and one company. */
export async function openPostOffice(
  env: (folder: string) => NodeJS.ProcessEnv = () => ({}),
): Promise<NotificationsHarness> {
  const relay = await testRelay();
  const running = await testService(notifications, {
    env: (folder) => ({ SMTP_URL: relay.url, MAIL_FROM: 'post@riserbo.example', ...env(folder) }),
  });
  const answers: Answers = usual();
  const asked: string[][] = [];
  const known = new Map<string, KnownClient>();
  const clients = () =>
    stubCall(running.nats, readContactsCall, ({ clientIds }) => {
      asked.push(clientIds);
      const { contact } = answers;
      return {
        contacts: contact
          ? clientIds.map((clientId) => ({ clientId, ...contact, ...known.get(clientId)?.contact }))
          : [],
      };
    });
  const stands = await Promise.all([
    stubCall(running.nats, companySettingsCall, () => answers.facts),
    stubCall(running.nats, bookingForMessageCall, ({ bookingId }) => ({ ...answers.booking, bookingId })),
    ...stubSegments(running.nats, known),
    stubCall(running.nats, readAccountMailCall, () => {
      if (answers.accountMail === 'mail_link_invalid') throw new Refusal('mail_link_invalid');
      return answers.accountMail;
    }),
  ]);
  let contacts = await clients();
  return {
    ...running,
    relay,
    answers,
    asked,
    clients: known,
    async withoutClients() {
      await contacts.stop();
      return async () => {
        contacts = await clients();
      };
    },
    ledger: (companyId) =>
      running.rows(
        'SELECT id, template, state, reason, attempts FROM deliveries WHERE company_id = $1 ORDER BY created_at, template',
        [companyId],
      ),
    async stop() {
      await running.stop();
      await Promise.all([...stands, contacts].map((stand) => stand.stop()));
      await relay.down();
    },
  };
}

/** Clients in the order of their ids, in pages of what the caller asks for. */
function stubSegments(nats: TestService['nats'], known: ReadonlyMap<string, KnownClient>) {
  return [
    stubCall(nats, promotionPageCall, ({ after, limit }) => {
      const ids = [...known.keys()].sort().filter((id) => after === null || id > after);
      const some = ids.slice(0, limit);
      const items = some.map((clientId) => ({ clientId, obstacle: known.get(clientId)?.obstacle ?? null }));
      return { items, next: ids.length > limit ? (some.at(-1) ?? null) : null };
    }),
    stubCall(nats, visitsCall, ({ clientIds, from, before }) => ({
      visits: clientIds.flatMap((clientId) => {
        const lastVisitAt = known.get(clientId)?.lastVisitAt ?? null;
        const isWithin = (at: string) =>
          (from === undefined || at >= from) && (before === undefined || at < before);
        return lastVisitAt !== null && isWithin(lastVisitAt) ? [{ clientId, lastVisitAt }] : [];
      }),
    })),
    stubCall(nats, consentingCall, ({ clientIds }) => ({
      clientIds: clientIds.filter((id) => known.get(id)?.consents === true),
    })),
    stubCall(nats, memberContactsCall, ({ userIds }) => ({
      members: userIds.map((userId) => ({
        userId,
        name: 'Mia Member',
        email: 'mia@practice.example',
        locale: 'en' as const,
      })),
    })),
  ];
}

export function usual(): Answers & { contact: Contact } {
  const place = { name: 'Studio Verdi', locale: 'en' as const, timeZone: 'Europe/Rome' };
  return {
    facts: {
      ...{ ...place, companyId: randomUUID(), slug: 'verdi', profile: {}, version: 1 },
      ...{ plan: 'free', on: [], hipaa: false, clientRecordStepUp: 'never' },
    },
    booking: {
      ...{ bookingId: randomUUID(), clientId: randomUUID(), status: 'confirmed', version: 1 },
      ...{ startsAt, endsAt, timeZone: place.timeZone, manageToken: 'm'.repeat(60) },
      ...{ serviceName: 'Consultation', providerName: 'Dr. Rossi', cancelReason: null },
      ...{
        serviceId: randomUUID(),
        providerId: randomUUID(),
        price: null,
        answerBy: null,
        changeUntil: startsAt,
      },
    },
    contact: {
      ...{ name: 'Greta Canary', email: 'canary@client.example', locale: 'en', proven: true },
      ...{ phone: null, timeZone: null, messaging: null, restricted: false },
    },
    accountMail: {
      ...{ kind: 'sign_up', locale: 'en', companyName: place.name, token: 't'.repeat(40), expiresAt: endsAt },
      to: { name: 'Olivia Canary', email: 'canary@owner.example' },
    },
  };
}

export const aBooking = (change: Partial<BookingFacts> = {}): BookingFacts =>
  bookingFacts({ startsAt, endsAt, ...change });
export const aMove = (change: Partial<BookingFacts> = {}) => ({
  ...aBooking(change),
  previousStartsAt: '2026-03-04T09:00:00.000Z',
  previousProviderId: randomUUID(),
});

/** One header of a raw mail, unfolded. */
export function header(raw: string, name: string): string[] {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
  return head
    .split('\r\n')
    .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    .map((line) => line.slice(name.length + 1).trim());
}
