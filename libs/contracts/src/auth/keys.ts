import { z } from 'zod';
import { defineCall } from '../kernel/define';

/**
 * RFC 7517 set of public ES256 keys: those of auth (`kid` auth-…) and of each service (`kid`
 * svc-<service>-…).
 */
export const publicKeys = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('EC'),
        crv: z.literal('P-256'),
        x: z.string(),
        y: z.string(),
        kid: z.string(),
        alg: z.literal('ES256'),
        use: z.literal('sig'),
      }),
    ),
  })
  .meta({ id: 'PublicKeys' });
export const publicKeysCall = defineCall('auth.keys.list', {
  request: z.strictObject({}),
  response: publicKeys,
  permission: 'public',
  http: { method: 'GET', path: '/.well-known/jwks.json', summary: 'Public keys that verify tokens (JWKS)' },
});
