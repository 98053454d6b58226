import type { Broadcast, Call, PublicCall } from './kernel/define';
import type { Event } from './kernel/define-event';
import type { ServiceName } from './kernel/services';
import * as audit from './kernel/audit';
import * as erasure from './kernel/erasure';
import * as auth from './auth';
import * as booking from './booking';
import * as clients from './clients';
import * as gateway from './gateway';
import * as personAccesses from './kernel/person-accesses';
import * as personExport from './kernel/person-export';
import * as processing from './kernel/processing';
import * as medical from './medical';
import * as notifications from './notifications';
import * as retention from './retention';

/** Every folder of an owner, searched for declarations: what a folder exports is registered. */
const exported = [
  auth,
  booking,
  clients,
  medical,
  notifications,
  retention,
  audit,
  erasure,
  personAccesses,
  personExport,
  processing,
].flatMap((folder): [string, unknown][] => Object.entries(folder));
const declared = exported.map(([, thing]) => thing);
export const calls: readonly Call[] = unique(
  declared.filter((thing): thing is Call => hasKind(thing, 'call')),
);
export const events: readonly Event[] = unique(
  declared.filter((thing): thing is Event => hasKind(thing, 'event')),
);
export const broadcasts: readonly Broadcast[] = unique(
  declared.filter((thing): thing is Broadcast => hasKind(thing, 'broadcast')),
);
/** Routes the gateway composes of several services' calls; nothing on NATS carries their subject. */
const composed: readonly Call[] = [
  gateway.readAgendaCall,
  gateway.listAuditCall,
  gateway.exportPersonCall,
  gateway.exportOwnDataCall,
  gateway.listAccessesCall,
  gateway.myAccessesCall,
  gateway.printPersonCall,
  gateway.printOwnDataCall,
  gateway.readProcessingCall,
  gateway.printProcessingCall,
  gateway.listProcessorsCall,
];
const isPublic = (call: Call): call is PublicCall => call.http !== undefined;
const declaredRoutes = [...calls, ...composed].filter(isPublic);
/** The calls whose pages a route sends as lines, by that route. */
export const pagedCalls: ReadonlyMap<PublicCall, PublicCall> = new Map(
  declaredRoutes.filter(({ http }) => http.lines).map((call) => [gateway.routeOfLines(call), call]),
);
export const publicCalls: readonly PublicCall[] = [...declaredRoutes, ...pagedCalls.keys()];

/**
 * The name under which a call is exported, without `Call`: `bookSlot`. It is the `operationId` of the route.
 */
export function nameOf(call: PublicCall): string {
  const paged = pagedCalls.get(call);
  if (paged !== undefined) return `${nameOf(paged)}AsLines`;
  const name = [...exported, ...Object.entries(gateway)].find(([, thing]) => thing === call)?.[0];
  return (name as string).replace(/Call$/, '');
}

/** Calls with which every process loads the live session table from auth. */
const sessionCalls = [auth.sessionStateCall, auth.sessionSnapshotCall];

interface Edges {
  asks: readonly Call[];
  handles: readonly Event[];
}
/** Services that verify tokens ask auth for the public keys and the feature state; auth has both itself. */
const verifier = (edges: Partial<Edges>): Edges => ({
  asks: [
    auth.publicKeysCall,
    auth.companySettingsCall,
    retention.extendAuditCall,
    ...sessionCalls,
    ...(edges.asks ?? []),
  ],
  handles: edges.handles ?? [],
});

/**
 * Which service calls and consumes what. NATS permissions and consumers derive from this table: the server
 * denies everything else.
 */
export const topology: Record<ServiceName, Edges> = {
  gateway: {
    asks: [
      ...calls.filter(isPublic),
      ...Object.values(audit.auditCalls),
      ...Object.values(personExport.personExportCalls),
      ...Object.values(personExport.ownExportCalls),
      ...Object.values(personAccesses.accessesCalls),
      ...Object.values(personAccesses.ownAccessesCalls),
      ...Object.values(processing.processingCalls),
      auth.memberNamesCall,
      clients.stageContactCall,
      booking.listAgendaCall,
      clients.listAgendaClientsCall,
      notifications.readMessageLinkCall,
      notifications.chooseMessagesCall,
      notifications.attendCall,
      notifications.oneClickStopCall,
      notifications.openMessageLinkCall,
      notifications.receiveSmsCall,
      ...sessionCalls,
      auth.touchSessionsCall,
      auth.spendLiveTicketCall,
      auth.forgoSessionCall,
    ],
    handles: [],
  },
  auth: {
    asks: [
      retention.extendAuditCall,
      ...sessionCalls,
      clients.resolveAddressCall,
      clients.readAddressCall,
      clients.joinAddressCall,
      booking.providersAtAddressCall,
    ],
    handles: [medical.glassBroken, clients.clientsMerged, clients.requestDue],
  },
  booking: verifier({
    asks: [clients.confirmClientCall, clients.restrictedCall],
    handles: [clients.policyPublished, auth.featuresChanged, clients.clientsMerged, clients.clientRestricted],
  }),
  clients: verifier({
    asks: [booking.bookedClientsCall],
    handles: [booking.bookingRequested, booking.bookingConfirmed],
  }),
  medical: verifier({
    asks: [booking.resolveLinkCall],
    handles: [
      booking.bookingRequested,
      booking.bookingConfirmed,
      booking.bookingRescheduled,
      booking.bookingArrived,
      booking.bookingCompleted,
      booking.bookingNoShow,
      booking.bookingReopened,
      booking.bookingCancelled,
      clients.clientsMerged,
    ],
  }),
  notifications: verifier({
    asks: [
      auth.readAccountMailCall,
      booking.bookingForMessageCall,
      auth.memberContactsCall,
      booking.visitsCall,
      clients.promotionPageCall,
      clients.readContactsCall,
      clients.consentingCall,
      clients.restrictedCall,
    ],
    handles: [
      auth.accountMailRequested,
      auth.featuresChanged,
      booking.bookingRequested,
      booking.bookingConfirmed,
      booking.bookingRescheduled,
      booking.bookingCancelled,
      clients.clientsMerged,
    ],
  }),
  retention: verifier({
    asks: [
      ...Object.values(erasure.eraseCalls),
      ...Object.values(erasure.sweepCalls),
      booking.providerBookingsCall,
    ],
    handles: [
      clients.clientsMerged,
      booking.bookingRequested,
      booking.bookingConfirmed,
      booking.bookingRescheduled,
      booking.bookingCompleted,
      booking.bookingNoShow,
      booking.bookingReopened,
      booking.bookingCancelled,
    ],
  }),
};

/**
 * C15: an external program that receives one company's events. Its user and durable consumer are created when
 * it is added.
 */
export interface OutsideSubscriber {
  user: string;
  password: string;
  consumer: string;
  companyId: string;
}
/** Names of external subscribers' consumers begin with it; no service's does. */
export const outsideConsumerPrefix = 'outside__';
/** Made from the random id, so that they say nothing and fit NATS' rules for names. */
export function outsideNames(subscriberId: string): { user: string; consumer: string } {
  const short = subscriberId.replaceAll('-', '').slice(0, 16);
  return { user: `outside-${short}`, consumer: `${outsideConsumerPrefix}${short}` };
}
/** Subject filter of an external subscriber: only the booking events of its company. */
export const outsideFilter = ({ companyId }: Pick<OutsideSubscriber, 'companyId'>): string =>
  `events.${companyId}.booking.>`;

export const subjectOf = (event: Pick<Event, 'type'>, companyId: string): string =>
  `events.${companyId}.${event.type}`;
export const streamName = 'EVENTS';

function hasKind(thing: unknown, kind: string): boolean {
  return typeof thing === 'object' && thing !== null && 'kind' in thing && thing.kind === kind;
}
function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
