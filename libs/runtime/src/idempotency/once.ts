import { createHmac, timingSafeEqual } from 'node:crypto';
import { actorId, Refusal, type Actor, type AnswerOf, type Call, type RequestOf } from '@riserbo/contracts';
import type { z } from 'zod';
import type { SystemTx } from '../tenants/system-tx';
import type { Tx } from '../tenants/tx';
import { canonical } from './canonical';

const life = 24 * 3_600_000;

// A rival with the same key makes this wait until the rival has ended; a row past its life counts as none.
const claim = `
  INSERT INTO idempotency_keys AS held (company_id, actor_id, route, key, secret_day, body_hmac, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (company_id, actor_id, route, key) DO UPDATE
    SET secret_day = excluded.secret_day, body_hmac = excluded.body_hmac, created_at = excluded.created_at, answer = NULL
    WHERE held.created_at <= $8
  RETURNING key`;
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
/** What `once` needs to know about who asks. */
export interface KeyedAsk {
  actor: Actor;
  idempotencyKey?: string;
}

/**
 * C14. Runs `act` at most once per Idempotency-Key of this actor and call within 24 h; call it before anything else is written in `tx`. Two at
 * the same time: the second waits and gets the first one's answer. A refusal rolls back, so it is not stored. A call that lists `already_done`
 * among its refusals answers with a secret: its answer is not stored.
 * @throws Refusal `idempotency_key_reused` for another body, `already_done` when the answer held a secret
 */
export async function once<C extends Call>(
  tx: Tx,
  ask: KeyedAsk,
  call: C,
  input: RequestOf<C>,
  now: Date,
  act: () => Promise<z.input<C['answer']>>,
): Promise<AnswerOf<C>> {
  if (ask.idempotencyKey === undefined) return checked(call, await act());
  const place = [tx.companyId, actorId(ask.actor), call.subject, ask.idempotencyKey];
  const day = now.toISOString().slice(0, 10);
  const hmac = async (of: string) => hmacOf(await tx.secrets.of(tx, of), input);
  const lapsed = new Date(now.getTime() - life);
  const claimed = await tx.query(claim, [...place, day, await hmac(day), now, lapsed]);
  if (claimed.length === 0) return replay(tx, call, place, hmac);
  const answer = await act();
  const result = checked(call, answer);
  if (!holdsSecret(call)) await tx.query(keep, [...place, JSON.stringify(answer)]);
  return result;
}

/** Drops what is older than 24 h, and HMAC keys that nothing needs any more. Runs in the system role. */
export async function sweepIdempotency(tx: SystemTx, now: Date): Promise<void> {
  await tx.query('DELETE FROM idempotency_keys WHERE created_at <= $1', [new Date(now.getTime() - life)]);
  await tx.query('DELETE FROM idempotency_secrets WHERE day < $1::date', [dayOf(now.getTime() - 2 * life)]);
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
  if (holdsSecret(call)) throw new Refusal('already_done');
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
