import { randomBytes } from 'node:crypto';

/**
 * Owner of a device: the person, with the password in force (`passwordMark`). A new password makes every
 * device unknown.
 */
export interface DeviceOwner {
  userId: string;
  password: string;
}
/** What a sign-in has shown: the password alone, or a second factor (with or without it). */
export type FactorProof = 'password' | 'second_factor';
/** B10: a device that has signed in. Its name is random; it says what its first sign-in has shown. */
export type Device = `${1 | 2}${string}`;

const levelOf = (shown: FactorProof) => (shown === 'password' ? 1 : 2);

export const newDevice = (shown: FactorProof): Device =>
  `${levelOf(shown)}${randomBytes(17).toString('base64url').slice(0, 22)}`;

/** Whether what the device showed once is as much as is asked for. */
export const isTrusted = (device: Device, asked: FactorProof): boolean => Number(device[0]) >= levelOf(asked);
