import {
  auditCalls,
  owners,
  type AnswerOf,
  type authAuditCall,
  type listAuditCall,
  type OwnerName,
  type RequestOf,
} from '@riserbo/contracts';
import type { Calls, CallOptions } from '@riserbo/messaging';
import { before, encodeCursor, markOf } from '@riserbo/runtime';

type Page = AnswerOf<typeof authAuditCall>;
type Row = Page['items'][number];

/**
 * I3: one page of the audit logs of all services, newest first. Each log is sorted by time and id, so one
 * cursor fits all. It carries the mark of the filters: it continues no other list.
 * @throws Refusal `unavailable` if a service does not respond: a log with gaps would look complete;
 * `cursor_invalid` for the cursor of a list with other filters
 */
export async function listAudit(
  calls: Calls,
  { cursor, limit, service: only, ...filters }: RequestOf<typeof listAuditCall>,
  options: CallOptions,
) {
  const mark = markOf({ ...filters, service: only });
  const place = cursor === undefined ? {} : { cursor: encodeCursor(before(cursor, mark)) };
  const query = { ...filters, ...place, limit };
  const pageOf = async (service: OwnerName) => {
    const page = await calls.ask(auditCalls[service], query, options);
    return { ...page, items: page.items.map((row) => ({ ...row, service })) };
  };
  const { items, ...page } = merged(await Promise.all((only ? [only] : owners).map(pageOf)), limit, mark);
  return { items: items.map(({ place: _, ...entry }) => entry), ...page };
}

/** A log with further pages may hold entries just older than its last one, so the merged page ends there. */
export function merged<Entry extends Row>(
  pages: readonly { items: Entry[]; next?: string | undefined }[],
  limit: number,
  mark?: string,
) {
  const ends = pages.filter(({ next }) => next !== undefined).flatMap(({ items }) => items.slice(-1));
  const [end] = ends.sort(newestFirst);
  const known = pages
    .flatMap(({ items }) => items)
    .filter((entry) => end === undefined || newestFirst(entry, end) <= 0)
    .sort(newestFirst);
  const items = known.slice(0, limit);
  const last = items.at(-1);
  const more = end !== undefined || known.length > limit;
  return {
    items,
    ...(more && last
      ? { next: encodeCursor([last.place, last.id, ...(mark === undefined ? [] : [mark])]) }
      : {}),
  };
}

function newestFirst(a: Row, b: Row): number {
  if (a.place !== b.place) return a.place < b.place ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}
