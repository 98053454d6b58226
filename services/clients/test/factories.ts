import { randomUUID } from 'node:crypto';
import {
  createClientCall,
  publishPolicyCall,
  readPolicyDraftCall,
  stageContactCall,
  writePolicyDraftCall,
  type AskOf,
  type GuestActor,
  type MemberActor,
  type MemberRole,
} from '@riserbo/contracts';
import { bookingFacts, type BookingFacts, type TestService } from '@riserbo/testing';

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

export const aBooking = (clientId: string, change: Partial<BookingFacts> = {}): BookingFacts =>
  bookingFacts({ clientId, ...change });

export async function publishedPrivacy({ ask }: TestService, office: MemberActor, text = 'We keep little.') {
  const place = { kind: 'privacy', locale: 'en' } as const;
  const { version } = await ask(readPolicyDraftCall, place, office);
  await ask(writePolicyDraftCall, { ...place, text }, office, { ifMatch: version });
  return ask(publishPolicyCall, place, office, { ifMatch: version + 1 });
}
