import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Whom a device belongs to: the person, by the password in force (`passwordMark`). A new password makes every device strange. */
export interface DeviceOwner {
  userId: string;
  password: string;
}
/** What somebody showed who signed in: the password alone, or a second factor (with or without it). */
export type FactorProof = 'password' | 'second_factor';
/** B10: something that signed in before. Its name is random; it says what was shown at its first sign-in. */
export type Device = `${1 | 2}${string}`;

const shape = /^([12][A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;
const macOf = (key: Buffer, { userId, password }: DeviceOwner, device: string) =>
  createHmac('sha256', key)
    .update('device')
    .update(JSON.stringify([userId, password, device]))
    .digest();
const levelOf = (shown: FactorProof) => (shown === 'password' ? 1 : 2);

export const newDevice = (shown: FactorProof): Device =>
  `${levelOf(shown)}${randomBytes(17).toString('base64url').slice(0, 22)}`;

/** Whether what the device showed once is as much as is asked for. */
export const isTrusted = (device: Device, asked: FactorProof): boolean => Number(device[0]) >= levelOf(asked);

/** What the device keeps: its name and an HMAC-SHA256 that binds it to its owner. Nothing of it is stored. */
export function deviceToken(key: Buffer, owner: DeviceOwner, device: Device): string {
  return `${device}.${macOf(key, owner, device).toString('base64url')}`;
}

/** The owner's device among what was sent, if it showed as much as is asked for. Compares in constant time. */
export function deviceOf(
  key: Buffer,
  owner: DeviceOwner,
  tokens: readonly string[],
  asked: FactorProof,
): Device | undefined {
  return tokens.map((token) => read(key, owner, token)).find((device) => device && isTrusted(device, asked));
}

function read(key: Buffer, owner: DeviceOwner, token: string): Device | undefined {
  const [, device = '', mac = ''] = shape.exec(token) ?? [];
  const given = Buffer.from(mac, 'base64url');
  const known = given.length === 32 && timingSafeEqual(given, macOf(key, owner, device));
  return known ? (device as Device) : undefined;
}
