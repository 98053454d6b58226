import type { Keys } from '@riserbo/runtime';
import { isTrusted, type Device, type DeviceOwner, type FactorProof } from '../domain/device';

const PURPOSE = 'device';
const boundTo = ({ userId, password }: DeviceOwner) => `${userId} ${password}`;

/** What the device keeps: its name, bound to its owner. It is not stored. */
export function deviceToken(keys: Keys, owner: DeviceOwner, device: Device): string {
  return keys.sealToken(PURPOSE, Buffer.from(device, 'latin1'), { bound: boundTo(owner) });
}

/** The owner's device among the tokens sent, if it proved at least as much as is required. */
export function deviceOf(
  keys: Keys,
  owner: DeviceOwner,
  tokens: readonly string[],
  required: FactorProof,
): Device | undefined {
  return tokens
    .map((token) => keys.openToken(PURPOSE, token, { bound: boundTo(owner) }))
    .map((opened) => opened?.payload.toString('latin1') as Device | undefined)
    .find((device) => device !== undefined && isTrusted(device, required));
}
