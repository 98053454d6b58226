import { readFile } from 'node:fs/promises';
import type { JWK } from 'jose';
import { z } from 'zod';
import type { ServiceName } from '@riserbo/contracts';
import { ConfigurationError } from '../config/load-config';

/**
 * The private key that signs the service's tokens. Its `kid` must name the service; messaging enforces it.
 * @throws ConfigurationError
 */
export async function readServiceKey(file: string, service: ServiceName): Promise<JWK> {
  const jwk = z.looseObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string(),
    y: z.string(),
    d: z.string(),
    kid: z.string().startsWith(`svc-${service}-`),
  });
  const read = jwk.safeParse(await parsed(file));
  if (!read.success)
    throw new ConfigurationError([`SERVICE_KEY_FILE: is not a private ES256 JWK of ${service}`]);
  return read.data as JWK;
}

async function parsed(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ConfigurationError(['SERVICE_KEY_FILE: cannot be read']);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
