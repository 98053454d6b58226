import { z } from 'zod';
import { supportScope } from './support-scopes';
import { allows, memberRoles, type Permission, type Role } from './permissions';
import { services } from './services';

/** Who asks, as proven by a token (ES256 JWT, `typ` at+jwt). The service that owns the data verifies it itself (architecture, invariant 4). */
const inCompany = { companyId: z.uuid() };
export const memberActor = z.object({
  kind: z.literal('member'),
  ...inCompany,
  userId: z.uuid(),
  sessionId: z.uuid(),
  role: z.enum(memberRoles),
  /** B11: has to enrol a second factor before anything else. */
  enrolling: z.literal(true).optional(),
});
export const clientActor = z.object({
  kind: z.literal('client'),
  ...inCompany,
  clientId: z.uuid(),
  sessionId: z.uuid(),
});
export const guestActor = z.object({ kind: z.literal('guest'), ...inCompany, guestId: z.uuid() });
/** C15: a program outside that hears one company's events. */
export const subscriberActor = z.object({
  kind: z.literal('subscriber'),
  ...inCompany,
  subscriberId: z.uuid(),
});
export const operatorActor = z.object({ kind: z.literal('operator'), userId: z.uuid(), sessionId: z.uuid() });
/** B9: an operator inside one company, by a code that it gave out. */
export const supportActor = z.object({
  kind: z.literal('support'),
  ...inCompany,
  userId: z.uuid(),
  sessionId: z.uuid(),
  grantId: z.uuid(),
  scope: supportScope,
});
/** A service in its own name. `companyId` is set when it works for one company. */
export const serviceActor = z.object({
  kind: z.literal('service'),
  service: z.enum(services),
  companyId: z.uuid().optional(),
});
export const actor = z.discriminatedUnion('kind', [
  memberActor,
  clientActor,
  guestActor,
  subscriberActor,
  operatorActor,
  supportActor,
  serviceActor,
]);
export type Actor = z.infer<typeof actor>;
export type ClientActor = z.infer<typeof clientActor>;
export type MemberActor = z.infer<typeof memberActor>;
export type GuestActor = z.infer<typeof guestActor>;
export type OperatorActor = z.infer<typeof operatorActor>;
export type SupportActor = z.infer<typeof supportActor>;
export type ServiceActor = z.infer<typeof serviceActor>;
/** An actor who works inside one company. */
export type CompanyActor = Extract<Actor, { companyId: string }> | (ServiceActor & { companyId: string });

/** The column of the permission table that an actor stands in. */
export function roleOf(who: Actor): Role {
  if (who.kind === 'member') return who.enrolling ? 'enrolling' : who.role;
  return who.kind === 'service' ? who.service : who.kind;
}

/** Why an actor may not do what needs a permission; nothing when they may. B11: `second_factor_due` when the own role would do, once a second factor is on. */
export function denial(permission: Permission, who: Actor): 'forbidden' | 'second_factor_due' | undefined {
  if (allows(permission, roleOf(who))) return undefined;
  const waits = who.kind === 'member' && who.enrolling === true && allows(permission, who.role);
  return waits ? 'second_factor_due' : 'forbidden';
}

/** The id under which an actor's acts are recorded. */
export function actorId(who: Actor): string {
  switch (who.kind) {
    case 'guest':
      return who.guestId;
    case 'client':
      return who.clientId;
    case 'subscriber':
      return who.subscriberId;
    case 'service':
      return who.service;
    default:
      return who.userId;
  }
}
