import { Inject, Injectable } from '@nestjs/common';
import {
  deviceOf,
  deviceToken,
  newDevice,
  type Device,
  type DeviceOwner,
  type FactorProof,
} from '../domain/device';
import { passwordMark } from '../domain/password-mark';
import { LETTER_KEY } from '../letters/letter-key';

interface Person {
  userId: string;
  passwordHash: string;
}

/**
 * B10: devices that signed in once have tries of their own (OWASP, device cookies), so that a stranger behind the same IP cannot use up those of the
 * victim. Only a right sign-in makes a device, and only one with a second factor makes a device that has tries of its own at the second step.
 */
@Injectable()
export class Devices {
  constructor(@Inject(LETTER_KEY) private readonly key: Buffer) {}

  /** The person's device among what was sent. */
  known({ userId, passwordHash }: Person, tokens: readonly string[] = []): Device | undefined {
    return deviceOf(this.key, this.owner(userId, passwordHash), tokens, 'password');
  }

  /** As `known`, at the second step, where the ticket names the person. */
  knownAt(owner: DeviceOwner, tokens: readonly string[] = []): Device | undefined {
    return deviceOf(this.key, owner, tokens, 'second_factor');
  }

  /** What the device is to keep after a right sign-in: it stays who it was, if it showed as much before. */
  token({ userId, passwordHash }: Person, tokens: readonly string[] = [], shown: FactorProof): string {
    const owner = this.owner(userId, passwordHash);
    return deviceToken(this.key, owner, deviceOf(this.key, owner, tokens, shown) ?? newDevice(shown));
  }

  private owner(userId: string, passwordHash: string): DeviceOwner {
    return { userId, password: passwordMark(this.key, passwordHash) };
  }
}
