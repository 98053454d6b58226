import { createHmac, timingSafeEqual } from 'node:crypto';
import { actorId, Refusal, type Actor, type AnswerOf, type Call, type RequestOf } from '@riserbo/contracts';
import { keptMs } from '@riserbo/privacy';
import type { z } from 'zod';
import { json } from '../tenants/columns';
import { fragment } from '../tenants/statement';
import type { SystemTx } from '../tenants/system-tx';
import type { Tx } from '../tenants/tx';
import { canonical } from './canonical';
import { IdempotencyKeyEntity, IdempotencySecretEntity } from './idempotency.entities';

const life = keptMs(IdempotencyKeyEntity);
const secretLife = keptMs(IdempotencySecretEntity);

// A concurrent request with the same key waits for the first to end; an expired row counts as absent.
const claimWith = (answer: string) => `
  INSERT INTO idempotency_keys AS held (company_id, actor_id, route, key, secret_day, body_hmac, created_at, answer)
  VALUES ($1, $2, $3, $4, $5, $6, $7, ${answer})
  ON CONFLICT (company_id, actor_id, route, key) DO UPDATE
    SET secret_day = excluded.secret_day, body_hmac = excluded.body_hmac, created_at = excluded.created_at, answer = excluded.answer
    WHERE held.created_at <= $8
  RETURNING key, answer`;
const claim = claimWith('NULL');
const find = `
  SELECT to_char(secret_day, 'YYYY-MM-DD') AS "day", body_hmac AS "hmac", answer
  FROM idempotency_keys WHERE company_id = $1 AND actor_id = $2 AND route = $3 AND key = $4`;
const keep = `
  UPDATE idempotency_keys SET answer = $5::jsonb WHERE company_id = $1 AND actor_id = $2 AND route = $3 AND key = $4`;

interface Stored {
  day: string;
  hmac: Buffer;
  answer: unknown;
}
/** What `once` needs to know about the caller. */
export interface KeyedAsk {
  actor: Actor;
  idempotencyKey?: string;
}

/**
 * C14: runs `act` at most once per Idempotency-Key of this actor and call within 24 h. Call it before any
 * other write in `tx`. A concurrent second request waits and gets the first response. A refusal rolls back,
 * so it is not stored. A call that lists `already_done` among its refusals returns a secret, so its response
 * is not stored.
 * @throws Refusal `idempotency_key_reused` for another body, `already_done` if the response held a secret
 * or an erased person
 */
export async function once<C extends Call>(
  tx: Tx,
  context: KeyedAsk,
  call: C,
  input: RequestOf<C>,
  now: Date,
  act: () => Promise<z.input<C['answer']>>,
): Promise<AnswerOf<C>> {
  return idempotent(tx, context, call, input, now, async () => checked(call, await act()));
}

/**
 * Like `once`, for responses that are already parsed. `meanwhile` reads what `act` awaits, in one packet with
 * the claim of the key.
 */
export async function idempotent<C extends Call>(
  tx: Tx,
  context: KeyedAsk,
  call: C,
  input: unknown,
  now: Date,
  act: () => Promise<AnswerOf<C>>,
  meanwhile?: (tx: Tx) => Promise<unknown>,
): Promise<AnswerOf<C>> {
  // its error reaches `act`, which awaits what it reads
  const begin = () => void meanwhile?.(tx).catch(() => undefined);
  if (context.idempotencyKey === undefined) {
    begin();
    return act();
  }
  const { place, day, hmac, lapsed } = keyed(tx, context, call, input, now);
  const claiming = tx.query(claim, [...place, day, await hmac(day), now, lapsed]);
  begin();
  const claimed = await claiming;
  if (claimed.length === 0) return replay(tx, call, place, hmac);
  const answer = await act();
  if (!holdsSecret(call)) tx.write(keep, [...place, JSON.stringify(answer)]);
  return answer;
}

/** A statement that reserves the key and performs the act; the parameters of the act start at $10. */
export interface KeyedStatement {
  text: string;
  values: readonly unknown[];
}
const given = ['companyId', 'actorId', 'route', 'key', 'day', 'hmac', 'now', 'lapsed', 'answer'] as const;

/**
 * Declares such a statement with named parameters; `:companyId`, `:actorId`, `:key` and `:now` are filled in.
 * `reads` is a read-only CTE that comes first, `answers` a jsonb object added to the response; `act` works
 * `FROM claimed`.
 */
export function keyedStatement<
  const Reads extends string,
  const Answers extends string,
  const Act extends string,
>({ reads, answers, act }: { reads: Reads; answers: Answers; act: Act }) {
  const claimed = claimWith(`$9::jsonb || ${answers}`);
  const text = `WITH ${reads}, claimed AS (${claimed}), acted AS (${act}) SELECT answer FROM claimed`;
  const named = text as `${Reads}${Answers}${Act}`; // literal type of the text, used only to infer the parameters
  const made = fragment(named, { answer: json<unknown>() }, given, (whole) => whole);
  return (values: Parameters<typeof made.bind>[0]): KeyedStatement => ({
    text: made.text,
    values: made.bind(values),
  });
}

/**
 * Like `once`, for acts of one statement whose response is known in advance or read by it: key, response and
 * act take one round trip. Requires a key.
 * @returns the response; the first one if the key is `repeated`
 */
export async function idempotentStatement<C extends Call>(
  tx: Tx,
  context: KeyedAsk,
  call: C,
  input: RequestOf<C>,
  now: Date,
  { answer, act }: { answer: Partial<z.input<C['answer']>>; act: KeyedStatement },
): Promise<{ answer: AnswerOf<C>; repeated: boolean }> {
  const { place, day, hmac, lapsed } = keyed(tx, context, call, input, now);
  const values = [...place, day, await hmac(day), now, lapsed, JSON.stringify(answer), ...act.values];
  const [claimed] = await tx.query<{ answer: unknown }>(act.text, values);
  if (claimed) return { answer: checked(call, claimed.answer), repeated: false };
  return { answer: await replay(tx, call, place, hmac), repeated: true };
}

function keyed(tx: Tx, context: KeyedAsk, call: Call, input: unknown, now: Date) {
  const place = [tx.companyId, actorId(context.actor), call.subject, context.idempotencyKey as string];
  const hmac = async (of: string) => hmacOf(await tx.secrets.of(tx, of), input);
  return { place, day: dayOf(now.getTime()), hmac, lapsed: new Date(now.getTime() - life) };
}

const mostSwept = 5_000;
const sweep = `
  DELETE FROM idempotency_keys
  WHERE ctid = ANY (ARRAY(SELECT ctid FROM idempotency_keys WHERE created_at <= $1 LIMIT ${mostSwept})) RETURNING company_id`;

/**
 * Deletes keys older than 24 h and unused HMAC keys, in limited batches, with the system role.
 * @returns whether there may be more
 */
export async function sweepIdempotency(tx: SystemTx, now: Date): Promise<boolean> {
  const swept = await tx.query(sweep, [new Date(now.getTime() - life)]);
  await tx.query('DELETE FROM idempotency_secrets WHERE day < $1::date', [dayOf(now.getTime() - secretLife)]);
  return swept.length === mostSwept;
}

async function replay<C extends Call>(
  tx: Tx,
  call: C,
  place: string[],
  hmac: (day: string) => Promise<Buffer>,
): Promise<AnswerOf<C>> {
  const [stored] = await tx.query<Stored>(find, place);
  if (!stored) throw new Refusal('unavailable');
  if (!timingSafeEqual(stored.hmac, await hmac(stored.day))) throw new Refusal('idempotency_key_reused');
  // also null once the person it was about is erased
  if (stored.answer === null) throw new Refusal('already_done');
  return checked(call, stored.answer);
}

function holdsSecret(call: Call): boolean {
  return call.refusals?.includes('already_done') ?? false;
}
function checked<C extends Call>(call: C, answer: unknown): AnswerOf<C> {
  return call.answer.parse(answer) as AnswerOf<C>;
}
function hmacOf(secret: Buffer, input: unknown): Buffer {
  return createHmac('sha256', secret).update(canonical(input)).digest();
}
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
