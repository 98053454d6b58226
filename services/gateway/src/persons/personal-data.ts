import {
  ownExportCalls,
  owners,
  personExportCalls,
  type AnswerOf,
  type authPersonExportCall,
  type exportPersonCall,
  type OwnerName,
  type printOwnDataCall,
  type printPersonCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallOptions, Calls } from '@riserbo/messaging';
import { personPage } from './person-page';

type Part = AnswerOf<typeof authPersonExportCall>;
type AskPart = (service: OwnerName, page: { cursor?: string }) => Promise<Part>;

const HINT =
  'Values named "ciphertext" are base64. Sealed notes open with a key file of the practice, which the server does not have.';

/** D2: everything about one person. @throws Refusal `unavailable` if a service does not answer */
export function exportPerson(calls: Calls, input: RequestOf<typeof exportPersonCall>, options: CallOptions) {
  return compose((service, page) => calls.ask(personExportCalls[service], { ...input, ...page }, options));
}

export function exportOwn(calls: Calls, _: object, options: CallOptions) {
  return compose((service, page) => calls.ask(ownExportCalls[service], page, options));
}

/** The same as a page to print. */
export async function printPerson(
  calls: Calls,
  { locale, ...input }: RequestOf<typeof printPersonCall>,
  options: CallOptions,
) {
  return { text: personPage(await exportPerson(calls, input, options), locale) };
}

export async function printOwn(
  calls: Calls,
  { locale }: RequestOf<typeof printOwnDataCall>,
  options: CallOptions,
) {
  return { text: personPage(await exportOwn(calls, {}, options), locale) };
}

async function compose(ask: AskPart) {
  const services = await Promise.all(
    owners.map(async (service) => ({ service, tables: await all(ask, service) })),
  );
  const manifest = services.flatMap(({ service, tables }) =>
    tables.map(({ table, rows }) => ({ service, table, rows: rows.length })),
  );
  return { madeAt: new Date().toISOString(), manifest, hint: HINT, services };
}

async function all(ask: AskPart, service: OwnerName): Promise<Part['tables']> {
  const rows = new Map<string, Part['tables'][number]['rows']>();
  for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
    const part: Part = await ask(service, cursor === undefined ? {} : { cursor });
    for (const each of part.tables) rows.set(each.table, [...(rows.get(each.table) ?? []), ...each.rows]);
    cursor = part.next;
  }
  return [...rows].map(([table, found]) => ({ table, rows: found }));
}
