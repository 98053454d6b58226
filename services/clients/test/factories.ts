import { randomUUID } from 'node:crypto';
import {
  bookingConfirmed,
  createClientCall,
  stageContactCall,
  type AskOf,
  type GuestActor,
  type MemberActor,
  type MemberRole,
  type PayloadOf,
} from '@riserbo/contracts';
import type { TestService } from '@riserbo/testing';

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

export const aContact = (
  change: Partial<AskOf<typeof stageContactCall>> = {},
): AskOf<typeof stageContactCall> => ({ name: 'Canary Person', email: 'canary@person.example', ...change });

export const aClient = (
  { ask }: TestService,
  office: MemberActor,
  change: Partial<AskOf<typeof createClientCall>> = {},
) => ask(createClientCall, { name: 'Carla Client', email: 'carla@client.example', ...change }, office);

export function aBooking(
  clientId: string,
  change: Partial<PayloadOf<typeof bookingConfirmed>> = {},
): PayloadOf<typeof bookingConfirmed> {
  const [startsAt, endsAt] = ['2026-03-03T09:00:00.000Z', '2026-03-03T09:30:00.000Z'];
  return {
    id: randomUUID(),
    version: 1,
    clientId,
    serviceId: randomUUID(),
    providerId: randomUUID(),
    startsAt,
    endsAt,
    at: '2026-03-02T06:00:00.000Z',
    ...change,
  };
}
