import { leafHash, type Hash } from './tree';

/** A value that a row's body may hold: ids, enums, numbers, times and booleans. */
export type RowValue = string | number | boolean | null | readonly string[];
/** What is sealed of an audit row: exactly these 16 fields. Times as `2026-11-27T09:00:01.000000Z`. */
export interface SealedRow {
  v: 1;
  service: string;
  company: string;
  id: string;
  at: string;
  actorKind: string;
  actorId: string;
  grantId: string | null;
  action: string;
  objectType: string;
  objectId: string | null;
  outcome: string;
  requestId: string;
  body: Readonly<Record<string, RowValue>>;
  /** Salted hash of what is kept apart so that it can be erased; base64. */
  detail: string | null;
  /** Salted hashes of the ids of the persons whose records the act opened; base64. */
  subjects: readonly string[];
}
const fields: readonly (keyof SealedRow)[] = [
  ...(['v', 'service', 'company', 'id', 'at', 'actorKind', 'actorId', 'grantId'] as const),
  ...(['action', 'objectType', 'objectId', 'outcome', 'requestId', 'body', 'detail', 'subjects'] as const),
];

/** The row has no canonical form, so it cannot be sealed. */
export class NotCanonical extends Error {}

/**
 * JSON in the one form that RFC 8785 gives it: keys sorted by UTF-16 units, no spaces.
 * @throws NotCanonical for numbers that are no safe integers, lone surrogates, and what JSON cannot hold
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new NotCanonical(`a ${typeof value} has no place in JSON`);
  const record = value as Record<string, unknown>;
  const pairs = Object.keys(record)
    .sort()
    .map((key) => `${text(key)}:${canonicalJson(record[key])}`);
  return `{${pairs.join(',')}}`;
}

function number(value: number): string {
  if (!Number.isSafeInteger(value)) throw new NotCanonical(`${value} is no safe integer`);
  return JSON.stringify(value);
}
function text(value: string): string {
  if (!value.isWellFormed()) throw new NotCanonical('a text holds half a character');
  return JSON.stringify(value);
}

/** The leaf of a row. @throws NotCanonical also for a field too many or too few */
export function leafOf(row: SealedRow): Hash {
  const keys = Object.keys(row);
  const odd = keys.find((key) => !fields.includes(key as keyof SealedRow));
  if (odd !== undefined || keys.length !== fields.length)
    throw new NotCanonical(
      `a row has ${fields.length} fields; ${odd ?? 'one'} ${odd ? 'is none of them' : 'is missing'}`,
    );
  return leafHash(Buffer.from(canonicalJson(row)));
}
