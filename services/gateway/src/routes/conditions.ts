import { Refusal, type Call } from '@riserbo/contracts';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

export interface Conditions {
  idempotencyKey?: string;
  ifMatch?: number;
}

type Conditional = Pick<Call, 'http' | 'idempotency'>;

/**
 * C14: reads Idempotency-Key and If-Match if the route declares them.
 * @throws Refusal `idempotency_key_required`, `idempotency_key_invalid`, `if_match_required`, `stale_version`
 */
export function conditionsOf(request: FastifyRequest, call: Conditional): Conditions {
  return { ...idempotencyKey(request, call), ...ifMatch(request, call) };
}

function idempotencyKey(request: FastifyRequest, { idempotency }: Conditional): Conditions {
  if (!idempotency) return {};
  const key = request.headers['idempotency-key'];
  if (key === undefined) {
    if (idempotency === 'required') throw new Refusal('idempotency_key_required');
    return {};
  }
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Refusal('idempotency_key_invalid');
  return { idempotencyKey: key };
}

function ifMatch(request: FastifyRequest, { http }: Conditional): Conditions {
  if (!http?.ifMatch) return {};
  const header = request.headers['if-match'];
  // `*` and lists do not name the version that was read
  if (header === undefined || !/^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(header))
    throw new Refusal('if_match_required');
  const version = /^"v([1-9]\d{0,8})"$/.exec(header)?.[1];
  if (version === undefined) throw new Refusal('stale_version');
  return { ifMatch: Number(version) };
}

/** Weak ETag of a document, derived from its text. */
export function etagOfText(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** Whether the client already has this document (RFC 9110 13.1.2, weak comparison). */
export function isKnown({ headers }: FastifyRequest, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  const known = headers['if-none-match']?.split(',').map(opaque) ?? [];
  return known.includes('*') || known.includes(opaque(etag));
}

/** ETag of a versioned resource. */
export const etagOf = (version: number): string => `"v${version}"`;
