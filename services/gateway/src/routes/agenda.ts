import {
  AGENDA_DAYS,
  denial,
  listAgendaCall,
  listAgendaClientsCall,
  listBookingsCall,
  Refusal,
  type Actor,
  type AnswerOf,
  type RequestOf,
  type readAgendaCall,
} from '@riserbo/contracts';
import type { CallOptions, Calls } from '@riserbo/messaging';

type Query = RequestOf<typeof readAgendaCall>;
type Hidden = NonNullable<AnswerOf<typeof readAgendaCall>['namesHidden']>;
const DAY_MS = 86_400_000;
const BOOKING_PAGE = 200;

/**
 * J4: bookings with the names the reader may see, and one audit row: that of the names, or without them that
 * of the bookings.
 * @throws Refusal `range_too_long`, `cursor_invalid`
 */
export async function readAgenda(
  calls: Calls,
  query: Query,
  options: CallOptions,
  actor: Actor | undefined,
): Promise<AnswerOf<typeof readAgendaCall>> {
  const length = Date.parse(query.to) - Date.parse(query.from);
  if (length < 0 || length > AGENDA_DAYS * DAY_MS) throw new Refusal('range_too_long');
  if (!actor || denial('client:read', actor)) return withoutNames(calls, query, options, 'forbidden');
  const page = await calls.ask(listAgendaCall, query, options);
  const clientIds = [...new Set(page.items.flatMap(({ clientId }) => clientId ?? []))];
  try {
    const { items } = await calls.ask(listAgendaClientsCall, { clientIds }, options);
    return { ...page, included: { ...page.included, clients: items } };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'step_up_required') throw error;
    return withoutNames(calls, query, options, 'step_up_required');
  }
}

async function withoutNames(calls: Calls, query: Query, options: CallOptions, namesHidden: Hidden) {
  const limit = Math.min(query.limit, BOOKING_PAGE);
  return { ...(await calls.ask(listBookingsCall, { ...query, limit }, options)), namesHidden };
}
