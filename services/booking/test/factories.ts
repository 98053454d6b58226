import { randomUUID } from 'node:crypto';
import {
  bookSlotCall,
  changeProviderCall,
  createProviderCall,
  createServiceCall,
  holdSlotCall,
  searchSlotsCall,
  setScheduleCall,
  startsOf,
  type AnswerOf,
  type AskOf,
  type CompanyActor,
  type GuestActor,
  type MemberActor,
  type MemberRole,
} from '@riserbo/contracts';
import { eventually } from '@riserbo/testing';
import { refusalCode, type Running } from './running';

export const aMember = (companyId: string, role: MemberRole = 'owner'): MemberActor => ({
  kind: 'member',
  companyId,
  role,
  userId: randomUUID(),
  sessionId: randomUUID(),
});
export const aGuest = (companyId: string): GuestActor => ({
  kind: 'guest',
  companyId,
  guestId: randomUUID(),
});

export type ServiceFields = Partial<AskOf<typeof createServiceCall>>;
export interface Practice {
  companyId: string;
  office: MemberActor;
  serviceId: string;
  providerId: string;
  clientId: string;
  service: AnswerOf<typeof createServiceCall>;
}

/**
 * A company with one service of 30 minutes on a grid of 15, and one provider in Rome who is there from 08:00
 * to 18:00 on every day.
 */
export async function aPractice(running: Running, fields: ServiceFields = {}): Promise<Practice> {
  const companyId = randomUUID();
  const office = aMember(companyId);
  const service = await aService(running, office, fields);
  const providerId = await aProvider(running, office, [service.id]);
  return { companyId, office, serviceId: service.id, providerId, clientId: randomUUID(), service };
}

export function aService({ ask }: Running, office: MemberActor, fields: ServiceFields = {}) {
  return ask(createServiceCall, { name: 'Consultation', durationMinutes: 30, ...fields }, office);
}

export async function aProvider(
  { ask }: Running,
  office: MemberActor,
  serviceIds: string[],
  hours: Partial<AskOf<typeof setScheduleCall>> = {},
  timeZone = 'Europe/Rome',
): Promise<string> {
  const { id } = await ask(createProviderCall, { displayName: 'Dr. Rossi', timeZone }, office);
  await ask(changeProviderCall, { providerId: id, serviceIds }, office, { ifMatch: 1 });
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '08:00', to: '18:00' }));
  await ask(setScheduleCall, { providerId: id, weekly, ...hours }, office, { ifMatch: 1 });
  return id;
}

/** Books as the office, for the practice's one client. `startsAt` without seconds: `2026-03-03T09:00Z`. */
export function book(
  { ask }: Running,
  practice: Practice,
  startsAt: string,
  more: Partial<AskOf<typeof bookSlotCall>> = {},
  actor: CompanyActor = practice.office,
) {
  const { serviceId, providerId, clientId } = practice;
  const command = { serviceId, providerId, startsAt: full(startsAt), clientId, ...more };
  return ask(bookSlotCall, command, actor, { idempotencyKey: randomUUID() });
}

/** For one of a crowd: asks again, under the same key, whenever the service has no room for it. */
export async function insisting<T>(act: (idempotencyKey: string) => Promise<T>): Promise<T> {
  const key = randomUUID();
  const last = await eventually(
    async () => {
      const done = act(key);
      if ((await refusalCode(done)) === 'unavailable') throw new Error('no room yet');
      return { done };
    },
    { within: 150_000, every: 500 },
  );
  return last.done;
}

/** How a booking of one of a crowd ends. */
export function retryUntil({ ask }: Running, practice: Practice, startsAt: string): Promise<string> {
  const { serviceId, providerId, clientId, office } = practice;
  const command = { serviceId, providerId, startsAt: full(startsAt), clientId };
  return refusalCode(insisting((idempotencyKey) => ask(bookSlotCall, command, office, { idempotencyKey })));
}

export function hold(
  { ask }: Running,
  { serviceId, providerId, companyId }: Practice,
  startsAt: string,
  actor: GuestActor | MemberActor = aGuest(companyId),
  more: Partial<AskOf<typeof holdSlotCall>> = {},
) {
  return ask(holdSlotCall, { serviceId, providerId, startsAt: full(startsAt), ...more }, actor);
}

export function full(startsAt: string): string {
  return new Date(startsAt).toISOString();
}

type FoundProvider = AnswerOf<typeof searchSlotsCall>['providers'][number];
/** Starts of a provider in the answer of a search, as `2026-03-03T09:00Z`; none without a provider. */
export const startsIn = (provider?: FoundProvider): string[] => (provider ? startsOf(provider) : []);
/** The free seats at each. */
export const seatsIn = (provider?: FoundProvider): number[] =>
  provider?.days.flatMap(({ seats = [] }) => seats) ?? [];
