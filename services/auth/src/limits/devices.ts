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
 * B10: a device that has signed in before has separate limits (OWASP, device cookies), so that a stranger
 * behind the same IP address cannot use up those of the victim. Only a successful sign-in makes a device, and
 * only one with a second factor makes a device with separate limits at the second step.
 */
@Injectable()
export class Devices {
  constructor(@Inject(LETTER_KEY) private readonly key: Buffer) {}

  /** The person's device among the tokens sent. */
  known({ userId, passwordHash }: Person, tokens: readonly string[] = []): Device | undefined {
    return deviceOf(this.key, this.owner(userId, passwordHash), tokens, 'password');
  }

  /** Like `known`, at the second step, where the ticket names the person. */
  knownAt(owner: DeviceOwner, tokens: readonly string[] = []): Device | undefined {
    return deviceOf(this.key, owner, tokens, 'second_factor');
  }

  /** The token a device keeps after a sign-in; a known device stays the same if it showed as much before. */
  token({ userId, passwordHash }: Person, tokens: readonly string[] = [], shown: FactorProof): string {
    const owner = this.owner(userId, passwordHash);
    return deviceToken(this.key, owner, deviceOf(this.key, owner, tokens, shown) ?? newDevice(shown));
  }

  private owner(userId: string, passwordHash: string): DeviceOwner {
    return { userId, password: passwordMark(this.key, passwordHash) };
  }
}
