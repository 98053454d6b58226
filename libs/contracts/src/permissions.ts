import type { services } from './services';

/**
 * Who may do what (A4). Deny by default: a call names one permission, and only the roles listed beside it hold it.
 * `docs/permissions.md` is made from this file; a test tries every route with every role.
 */
export const memberRoles = ['owner', 'admin', 'reception', 'provider', 'viewer'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** `enrolling`: a member of any role who has to enrol a second factor first (B11). `anyone`: no sign-in needed. `gateway` … `retention`: the service itself, with its own key. */
export const roles = [
  ...memberRoles,
  'enrolling',
  'client',
  'guest',
  'subscriber',
  'operator',
  'support',
  'gateway',
  'auth',
  'booking',
  'clients',
  'medical',
  'notifications',
  'retention',
] as const;
export type Role = (typeof roles)[number];

const everyMember = memberRoles;
const office = ['owner', 'admin', 'reception'] as const;
const managers = ['owner', 'admin'] as const;
const bookers = [...office, 'provider', 'client', 'guest'] as const;

/** `records`: it opens records of persons (I1), so each act under it is in the audit log, and so is who was denied it. */
export const permissions = {
  public: { roles: 'anyone', text: 'Needs no sign-in' },
  'session:own': { roles: [...everyMember, 'enrolling'], text: 'See and end own sessions' },
  'second_factor:own': {
    roles: [...everyMember, 'enrolling'],
    text: 'See, enrol and remove own second factors',
  },
  'company:read': { roles: [...everyMember, 'support'], text: 'Read the company and its settings' },
  'company:manage': { roles: managers, text: 'Change the company and its settings' },
  'catalog:read': {
    roles: [...everyMember, 'support'],
    text: 'Read services, providers, rooms and devices as the office sees them',
  },
  'catalog:browse': {
    roles: [...everyMember, 'client', 'guest', 'subscriber'],
    text: 'Read what is offered to the public',
  },
  'support:issue': { roles: ['owner'], text: 'Let an operator of the vendor in' },
  'support:watch': { roles: managers, text: 'See which operators are inside, and show them out' },
  'support:redeem': { roles: ['operator'], text: 'Use a support code of a company' },
  'members:read': { roles: managers, text: 'See the members of the company' },
  'members:manage': { roles: managers, text: 'Invite, change and disable members' },
  'features:read': { roles: [...everyMember, 'support'], text: 'Read plan, quotas and features' },
  'features:manage': { roles: managers, text: 'Switch features on and off' },
  'catalog:manage': { roles: managers, text: 'Change services, providers and who gives what' },
  'schedule:read': { roles: [...everyMember, 'support'], text: 'Read opening hours and time off' },
  'schedule:manage': { roles: [...managers, 'reception'], text: 'Change opening hours and time off' },
  'slot:search': { roles: [...everyMember, 'client', 'guest'], text: 'Search free times' },
  'booking:hold': { roles: bookers, text: 'Hold a time for some minutes' },
  'booking:book': { roles: bookers, text: 'Book a time' },
  'booking:read': {
    roles: [...everyMember, 'subscriber'],
    text: 'Read bookings of the company',
    records: true,
  },
  'booking:manage': { roles: [...office, 'provider'], text: 'Move and cancel bookings', records: true },
  'booking:override': { roles: office, text: 'Book over taken time, with a reason' },
  'policy:read': { roles: [...everyMember, 'client', 'guest'], text: 'Read published policies' },
  'policy:manage': { roles: managers, text: 'Write and publish policies' },
  'account:own': { roles: ['client'], text: 'Sign out and set the own password as a client' },
  'booking:own': { roles: ['client'], text: 'See, move and cancel the own bookings' },
  'statistics:read': { roles: managers, text: 'Read what became of bookings' },
  'calendar:watch': { roles: everyMember, text: 'Follow live changes of the calendar' },
  'client:read': { roles: [...office, 'provider'], text: 'Read client records', records: true },
  'client:manage': { roles: office, text: 'Create and change client records', records: true },
  'contact:stage': { roles: ['gateway', ...bookers], text: 'Leave name and address with a booking' },
  'delivery:read': { roles: office, text: 'Read the delivery ledger', records: true },
  'retention:read': { roles: managers, text: 'Read when the bookings of a client ended', records: true },
  'audit:read': { roles: managers, text: 'Read the audit log of the company', records: true },
  'medical:read': {
    roles: [],
    text: 'Open medical notes (held by nobody until notes can be sealed)',
    records: true,
  },
  'service:gateway': { roles: ['gateway'], text: 'For the gateway' },
  'service:auth': { roles: ['auth'], text: 'For the auth service' },
  'service:booking': { roles: ['booking'], text: 'For the booking service' },
  'service:clients': { roles: ['clients'], text: 'For the clients service' },
  'service:notifications': { roles: ['notifications'], text: 'For the notifications service' },
  'service:any': {
    roles: ['gateway', 'auth', 'booking', 'clients', 'medical', 'notifications', 'retention'],
    text: 'For every service',
  },
} as const satisfies Record<string, { roles: 'anyone' | readonly Role[]; text: string; records?: true }>;

export type Permission = keyof typeof permissions;
/** Permissions that open records of persons. */
export type RecordPermission = {
  [P in Permission]: (typeof permissions)[P] extends { records: true } ? P : never;
}[Permission];
type KindOf<R> = R extends MemberRole | 'enrolling'
  ? 'member'
  : R extends (typeof services)[number]
    ? 'service'
    : R;
/** The kinds of actor that can hold a permission. */
export type ActorKind<P extends Permission> = (typeof permissions)[P]['roles'] extends readonly (infer R)[]
  ? KindOf<R>
  : KindOf<Role>;
/** Whether a permission opens records of persons. */
export const opensRecords = (permission: Permission): boolean => 'records' in permissions[permission];

/** Whether a role holds a permission. */
export function allows(permission: Permission, role: Role): boolean {
  const held: 'anyone' | readonly Role[] = permissions[permission].roles;
  return held === 'anyone' || held.includes(role);
}
