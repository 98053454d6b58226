import { randomBytes } from 'node:crypto';

/** Whom a device belongs to: the person, by the password in force (`passwordMark`). A new password makes every device strange. */
export interface DeviceOwner {
  userId: string;
  password: string;
}
/** What somebody showed who signed in: the password alone, or a second factor (with or without it). */
export type FactorProof = 'password' | 'second_factor';
/** B10: something that signed in before. Its name is random; it says what was shown at its first sign-in. */
export type Device = `${1 | 2}${string}`;

const levelOf = (shown: FactorProof) => (shown === 'password' ? 1 : 2);

export const newDevice = (shown: FactorProof): Device =>
  `${levelOf(shown)}${randomBytes(17).toString('base64url').slice(0, 22)}`;

/** Whether what the device showed once is as much as is asked for. */
export const isTrusted = (device: Device, asked: FactorProof): boolean => Number(device[0]) >= levelOf(asked);
