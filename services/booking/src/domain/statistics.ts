import { fewest, fold } from './fold';

export type EndStatus = 'completed' | 'no_show' | 'cancelled';

/** A counted cell: a service with a provider in a status and period, summed over channels and currencies. */
export interface Pair {
  readonly period: string;
  readonly serviceId: string;
  readonly providerId: string;
  readonly status: EndStatus;
  readonly bookings: number;
  readonly minutes: number;
  /** By currency: minor units, and how many persons they are of at least. */
  readonly prices: Readonly<Record<string, { readonly amount: number; readonly persons: number }>>;
  readonly leadMinutes: number;
  /** Persons of this cell, and those that were new to its status and its period: these add up over cells. */
  readonly persons: number;
  readonly newToStatus: number;
  readonly newToPeriod: number;
}
export type ToldStatus = EndStatus | 'other';
/** One sum that may be told. `id` null: all, or the others. */
export interface Told {
  readonly period: string;
  readonly id: string | null;
  readonly status: ToldStatus;
  readonly pairs: readonly Pair[];
}
export type By = 'month' | 'service' | 'provider';

/**
 * The publishable part of counted cells (C17). Folded twice: statuses within a period, then, within each
 * published status, pairs of service and provider. All three views are sums of the same pieces, so one view
 * cannot be subtracted from another.
 */
export function told(cells: readonly Pair[], by: By): Told[] {
  return [...groups(cells, ({ period }) => period)].flatMap(([period, ofPeriod]) =>
    statusesOf(ofPeriod).flatMap(({ status, pairs }) => {
      const pieces = piecesOf(pairs);
      const shown = pieces.shown.flatMap(commonCurrencies);
      const rest = commonCurrencies(pieces.rest);
      return by === 'month'
        ? [{ period, id: null, status, pairs: [...shown, ...rest] }]
        : byId({ shown, rest }, by, { period, status });
    }),
  );
}

interface OfStatus {
  status: ToldStatus;
  pairs: Pair[];
}
function statusesOf(pairs: readonly Pair[]): OfStatus[] {
  const statuses = [...groups(pairs, ({ status }) => status)].map(([status, ofStatus]) => ({
    ...{ status: status as ToldStatus, pairs: ofStatus },
    persons: sum(ofStatus, ({ newToStatus }) => newToStatus),
    bookings: sum(ofStatus, ({ bookings }) => bookings),
  }));
  const folded = fold(
    statuses,
    sum(pairs, ({ newToPeriod }) => newToPeriod),
  );
  if (!folded) return [];
  const rest = folded.other.flatMap((each) => each.pairs);
  return [...folded.shown, ...(rest.length > 0 ? [{ status: 'other' as const, pairs: rest }] : [])];
}

/** What may be told by itself: pairs of a service and a provider, and one rest. */
function piecesOf(pairs: readonly Pair[]): { shown: Pair[][]; rest: Pair[] } {
  const couples = [
    ...groups(pairs, ({ serviceId, providerId }) => `${serviceId} ${providerId}`).values(),
  ].map((ofCouple) => ({
    pairs: ofCouple,
    persons: Math.max(...ofCouple.map(({ persons }) => persons)),
    bookings: sum(ofCouple, ({ bookings }) => bookings),
  }));
  // that the whole is about enough was seen when the status was told
  const folded = fold(couples, Number.POSITIVE_INFINITY);
  return {
    shown: folded?.shown.map((each) => each.pairs) ?? [],
    rest: folded?.other.flatMap((each) => each.pairs) ?? [],
  };
}

/**
 * A piece without currencies in which too few persons paid. Per piece, so no view shows one that another
 * omits.
 */
function commonCurrencies(piece: readonly Pair[]): Pair[] {
  const isCommon = (currency: string) =>
    piece.some(({ prices }) => (prices[currency]?.persons ?? 0) >= fewest);
  return piece.map((pair) => ({
    ...pair,
    prices: Object.fromEntries(Object.entries(pair.prices).filter(([currency]) => isCommon(currency))),
  }));
}

function byId(
  { shown, rest }: { shown: readonly Pair[]; rest: readonly Pair[] },
  by: 'service' | 'provider',
  place: Pick<Told, 'period' | 'status'>,
): Told[] {
  const idOf = (pair: Pair) => (by === 'service' ? pair.serviceId : pair.providerId);
  return [
    ...[...groups(shown, idOf)].map(([id, ofId]) => ({ ...place, id, pairs: ofId })),
    ...(rest.length > 0 ? [{ ...place, id: null, pairs: rest }] : []),
  ];
}

function groups<T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const each of list) {
    const known = found.get(keyOf(each));
    if (known) known.push(each);
    else found.set(keyOf(each), [each]);
  }
  return found;
}
function sum<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((total, each) => total + of(each), 0);
}
