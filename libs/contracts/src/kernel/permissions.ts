import type { services } from './services';

/**
 * Permissions and roles (A4). Denied by default: a call names one permission, and only the roles listed here
 * hold it. `docs/permissions.md` is generated from this file; a test tries every route with every role.
 */
export const memberRoles = ['owner', 'admin', 'reception', 'provider', 'viewer'] as const;
export type MemberRole = (typeof memberRoles)[number];

/**
 * `enrolling`: a member of any role who must enrol a second factor first (B11). `anyone`: no sign-in needed.
 * `proven`: a person who followed a link to the mailbox in their record (D2).
 * `gateway` … `retention`: the service itself, with its signing key.
 */
export const roles = [
  ...memberRoles,
  'enrolling',
  'client',
  'proven',
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
/** Members who treat clients; the medical service decides whose notes each may ask for (X32). */
const practitioners = [...managers, 'provider'] as const;
const bookers = [...office, 'provider', 'client', 'guest'] as const;

/** `records`: opens records of persons (I1), so each use and each denial is in the audit log. */
export const permissions = {
  public: { roles: 'anyone', text: 'No sign-in needed' },
  'session:own': { roles: [...everyMember, 'enrolling'], text: 'See and end own sessions' },
  'second_factor:own': {
    roles: [...everyMember, 'enrolling'],
    text: 'See, enrol and remove your second factors',
  },
  'company:read': { roles: [...everyMember, 'support'], text: 'Read the company and its settings' },
  'company:manage': { roles: managers, text: 'Change the company and its settings' },
  'catalog:read': {
    roles: [...everyMember, 'support'],
    text: 'Read services, providers, rooms and devices as the office sees them',
  },
  'catalog:browse': {
    roles: [...everyMember, 'client', 'guest', 'subscriber'],
    text: 'Read the public catalogue',
  },
  'support:issue': { roles: ['owner'], text: 'Issue a support code to a vendor operator' },
  'support:watch': { roles: managers, text: 'See which operators have access, and revoke it' },
  'support:redeem': { roles: ['operator'], text: "Redeem a company's support code" },
  'members:read': { roles: managers, text: 'See the members of the company' },
  'members:manage': { roles: managers, text: 'Invite, change and disable members' },
  'features:read': { roles: [...everyMember, 'support'], text: 'Read plan, quotas and features' },
  'features:manage': { roles: managers, text: 'Switch features on and off' },
  'catalog:manage': { roles: managers, text: 'Change services, providers and offerings' },
  'schedule:read': { roles: [...everyMember, 'support'], text: 'Read opening hours and time off' },
  'schedule:manage': { roles: [...managers, 'reception'], text: 'Change opening hours and time off' },
  'slot:search': { roles: [...everyMember, 'client', 'guest'], text: 'Search free times' },
  'booking:hold': { roles: bookers, text: 'Hold a time for a few minutes' },
  'booking:book': { roles: bookers, text: 'Book a time' },
  'booking:read': {
    roles: [...everyMember, 'subscriber'],
    text: 'Read bookings of the company',
    records: true,
  },
  'booking:manage': { roles: [...office, 'provider'], text: 'Move and cancel bookings', records: true },
  'booking:override': { roles: office, text: 'Book over taken time, with a reason' },
  'policy:read': {
    roles: [...everyMember, 'client', 'guest'],
    text: 'Read published policies and where data goes',
  },
  'processing:read': { roles: managers, text: 'Read the record of processing' },
  'policy:manage': { roles: managers, text: 'Write and publish policies' },
  'account:own': { roles: ['client'], text: 'Sign out and set your password as a client' },
  'booking:own': { roles: ['client'], text: 'See, move and cancel your own bookings' },
  'statistics:read': { roles: managers, text: 'Read statistics, live reports and sales' },
  'calendar:watch': { roles: everyMember, text: 'Follow live calendar changes' },
  'client:read': { roles: [...office, 'provider'], text: 'Read client records', records: true },
  'client:manage': { roles: office, text: 'Create and change client records', records: true },
  'rights:own': {
    roles: ['client'],
    text: 'Use your rights as a client: your data, consents and requests',
    records: true,
  },
  'person:own': {
    roles: ['client', 'proven'],
    text: 'Use your rights by account or by a mailed link: your data, requests, who opened it',
    records: true,
  },
  'person:export': {
    roles: everyMember,
    text: 'Print what is stored about you; as an owner, about any person',
    records: true,
  },
  'request:manage': { roles: office, text: 'See and answer requests of persons', records: true },
  'contact:stage': { roles: ['gateway', ...bookers], text: 'Leave contact details with a booking' },
  'delivery:read': { roles: office, text: 'Read the delivery log', records: true },
  'delivery:manage': { roles: office, text: 'Send messages again that were given up', records: true },
  'campaign:manage': { roles: managers, text: 'Write, preview, send and stop campaigns' },
  'delivery:answer': { roles: office, text: 'Mark replies by SMS as dealt with', records: true },
  'retention:read': { roles: managers, text: "Read when a client's last booking ends", records: true },
  'erasure:manage': {
    roles: managers,
    text: 'Erase clients, and see what was erased',
    records: true,
  },
  'erasure:own': { roles: ['client'], text: 'Have everything about you erased', records: true },
  'audit:read': { roles: managers, text: 'Read the audit log of the company', records: true },
  'medical:read': { roles: practitioners, text: 'Open sealed notes of your clients', records: true },
  'medical:write': { roles: practitioners, text: 'Write sealed notes of your clients', records: true },
  'medical:keys': { roles: managers, text: 'Add and remove members of the notes', records: true },
  'medical:choose': {
    roles: ['owner'],
    text: 'Choose who may ask for notes, and how long they are kept',
    records: true,
  },
  'medical:own': { roles: ['client'], text: 'See who opened your notes in an emergency', records: true },
  'service:gateway': { roles: ['gateway'], text: 'Internal calls of the gateway' },
  'service:auth': { roles: ['auth'], text: 'Internal calls of auth' },
  'service:booking': { roles: ['booking'], text: 'Internal calls of booking' },
  'service:clients': { roles: ['clients'], text: 'Internal calls of clients' },
  'service:medical': { roles: ['medical'], text: 'Internal calls of medical' },
  'service:retention': { roles: ['retention'], text: 'Internal calls of retention', records: true },
  'service:notifications': { roles: ['notifications'], text: 'Internal calls of notifications' },
  'service:any': {
    roles: ['gateway', 'auth', 'booking', 'clients', 'medical', 'notifications', 'retention'],
    text: 'Internal calls of every service',
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
