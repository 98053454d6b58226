import { createHmac } from 'node:crypto';

/**
 * The refresh token that follows another one: made from it with a key of ours, so that two tabs that ask with the same token get the same successor
 * although only hashes are stored. Nobody else can make it: the key never leaves the service.
 */
export function successorOf(key: Buffer, secret: string): string {
  return createHmac('sha256', key).update('refresh').update(secret).digest('base64url');
}
