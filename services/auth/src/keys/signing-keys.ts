import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** A private ES256 key with its `kid`. */
export type SigningKey = JWK & { kid: string };
const ending = '.jwk.json';
const KEPT_KEYS = 3;

/** All keys of a folder, newest first. All of them verify. */
export function readSigningKeys(folder: string): SigningKey[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names
    .sort()
    .reverse()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as SigningKey);
}

/**
 * Adds a key to the folder and deletes all but the newest, three by default: the tokens of older ones have
 * long expired. With 1, every earlier token is refused within seconds. The file is created atomically.
 */
export async function addSigningKey(folder: string, now: Date, kept = KEPT_KEYS): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = `auth-${now.toISOString().replaceAll(/[-:.]/g, '')}-${randomBytes(4).toString('hex')}`;
  const file = join(folder, `${kid}${ending}`);
  writeFileSync(
    `${file}.new`,
    JSON.stringify({ ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' }),
    { mode: 0o600 },
  );
  renameSync(`${file}.new`, file);
  for (const old of readSigningKeys(folder).slice(kept)) rmSync(join(folder, `${old.kid}${ending}`));
}

/** The creation time in a key’s `kid`, in milliseconds since 1970; undefined for keys made elsewhere. */
export function madeAt({ kid }: SigningKey): number | undefined {
  const time = /^auth-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-/.exec(kid)?.slice(1).map(Number);
  if (!time) return undefined;
  const [year, month, day, ...clock] = time as [number, number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, ...clock);
}

/** The public part of a key. */
export function publicPart({ kty, crv, x, y, kid }: SigningKey): {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
  kid: string;
  alg: 'ES256';
  use: 'sig';
} {
  if (kty !== 'EC' || crv !== 'P-256' || x === undefined || y === undefined)
    throw new Error('a signing key is not ES256');
  return { kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' };
}
