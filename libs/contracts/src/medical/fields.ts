import { z } from 'zod';
import type { RefusalCode } from '../kernel/refusals';
import { inQuery } from '../kernel/fields';

/** Bytes of one part of an attachment; only the last part is shorter. */
export const CHUNK_BYTES = 512 * 1024;
/** A sealed attachment: 50 MB, padding and the overhead of age. */
export const MAX_SEALED_ATTACHMENT_BYTES = 60 * 1024 * 1024;
export const MAX_SEALED_NOTE_BYTES = 512 * 1024;
/** Key files of one practice or chart, and answers of one guest. */
export const MAX_WRAP_BYTES = 64 * 1024;
/** Largest JSON body of routes that carry a note or a part of an attachment. */
export const SEALED_BODY_BYTES = 720 * 1024;

/** An age file or a part of one, in base64. The server never has a key that opens it. */
export const sealed = (maxBytes: number) =>
  z
    .base64()
    .min(4)
    .max(Math.ceil(maxBytes / 3) * 4)
    .meta({
      description: 'An age file, sealed on the client, in base64',
      examples: ['YWdlLWVuY3J5cHRpb24='],
    });
/** The same in an answer. */
export const sealedFile = z.string().meta({ description: 'An age file in base64' });
export const sealedRefusals: readonly RefusalCode[] = ['ciphertext_invalid', 'keys_missing', 'keys_outdated'];

/** A signed statement with public keys, never a secret: a compact JWS with Ed25519 (RFC 7515, RFC 9864). */
export const signed = z
  .string()
  .max(16_384)
  .regex(/^[A-Za-z0-9_-]{20,1000}\.[A-Za-z0-9_-]{20,15000}\.[A-Za-z0-9_-]{86}$/)
  .meta({ description: 'A compact JWS, signed on the client' });
/** SHA-256 of a member's two public keys, base64url. */
export const keyId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .meta({ description: 'SHA-256 of both public keys, base64url' });
/** Position in a list that only grows, from 1. */
export const place = inQuery(z.int().min(1).max(1_000_000)).meta({
  description: 'A position, from 1',
  examples: [1],
});
export const byteCount = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
