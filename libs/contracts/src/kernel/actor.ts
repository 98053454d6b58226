import { z } from 'zod';
import { supportScope } from './support-scopes';
import { allows, memberRoles, type Permission, type Role } from './permissions';
import { services } from './services';

/**
 * The authenticated caller, as proven by a token (ES256 JWT, `typ` at+jwt). The service that owns the data
 * verifies the token itself (architecture, invariant 4).
 */
const inCompany = { companyId: z.uuid() };
export const memberActor = z.object({
  kind: z.literal('member'),
  ...inCompany,
  userId: z.uuid(),
  sessionId: z.uuid(),
  role: z.enum(memberRoles),
  /** B11: must enrol a second factor first; every other call is refused. */
  enrolling: z.literal(true).optional(),
});
export const clientActor = z.object({
  kind: z.literal('client'),
  ...inCompany,
  clientId: z.uuid(),
  sessionId: z.uuid(),
});
/** D2: the groups of persons whose data can be printed. */
export const exportedKind = z.enum(['client', 'member', 'provider']);
export type ExportedKind = z.infer<typeof exportedKind>;
/**
 * D2: a person who followed a link that was mailed to the mailbox in their record, with or without an
 * account. Can use the rights of a person, for minutes.
 */
export const provenActor = z.object({
  kind: z.literal('proven'),
  ...inCompany,
  subject: exportedKind,
  personId: z.uuid(),
});
export const guestActor = z.object({ kind: z.literal('guest'), ...inCompany, guestId: z.uuid() });
/** C15: an external program that receives one company's events. */
export const subscriberActor = z.object({
  kind: z.literal('subscriber'),
  ...inCompany,
  subscriberId: z.uuid(),
});
export const operatorActor = z.object({ kind: z.literal('operator'), userId: z.uuid(), sessionId: z.uuid() });
/** B9: a vendor operator inside one company, admitted by a support code of that company. */
export const supportActor = z.object({
  kind: z.literal('support'),
  ...inCompany,
  userId: z.uuid(),
  sessionId: z.uuid(),
  grantId: z.uuid(),
  scope: supportScope,
});
/** A service acting for itself. `companyId` is set when it works for one company. */
export const serviceActor = z.object({
  kind: z.literal('service'),
  service: z.enum(services),
  companyId: z.uuid().optional(),
});
export const actor = z.discriminatedUnion('kind', [
  memberActor,
  clientActor,
  provenActor,
  guestActor,
  subscriberActor,
  operatorActor,
  supportActor,
  serviceActor,
]);
export type Actor = z.infer<typeof actor>;
export type ClientActor = z.infer<typeof clientActor>;
export type MemberActor = z.infer<typeof memberActor>;
export type ProvenActor = z.infer<typeof provenActor>;
export type GuestActor = z.infer<typeof guestActor>;
export type OperatorActor = z.infer<typeof operatorActor>;
export type SupportActor = z.infer<typeof supportActor>;
export type ServiceActor = z.infer<typeof serviceActor>;
/** An actor who works inside one company. */
export type CompanyActor = Extract<Actor, { companyId: string }> | (ServiceActor & { companyId: string });

/** The role of an actor in the permission table. */
export function roleOf(who: Actor): Role {
  if (who.kind === 'member') return who.enrolling ? 'enrolling' : who.role;
  return who.kind === 'service' ? who.service : who.kind;
}

/**
 * Why an actor lacks a permission; undefined when they hold it. B11: `second_factor_due` when their role
 * holds it and only the second factor is missing.
 */
export function denial(permission: Permission, who: Actor): 'forbidden' | 'second_factor_due' | undefined {
  if (allows(permission, roleOf(who))) return undefined;
  const waits = who.kind === 'member' && who.enrolling === true && allows(permission, who.role);
  return waits ? 'second_factor_due' : 'forbidden';
}

/** The id recorded for an actor in the audit log. */
export function actorId(who: Actor): string {
  switch (who.kind) {
    case 'guest':
      return who.guestId;
    case 'client':
      return who.clientId;
    case 'proven':
      return who.personId;
    case 'subscriber':
      return who.subscriberId;
    case 'service':
      return who.service;
    default:
      return who.userId;
  }
}
