import { Injectable } from '@nestjs/common';
import { newDevice, type Device, type DeviceOwner, type FactorProof } from '../domain/device';
import { passwordMark } from '../domain/password-mark';
import { deviceOf, deviceToken } from '../keys/device-token';
import { TokenKeys } from '../keys/token-keys';

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
  constructor(private readonly keys: TokenKeys) {}

  /** The person's device among the tokens sent. */
  known({ userId, passwordHash }: Person, tokens: readonly string[] = []): Device | undefined {
    return this.among(this.owner(userId, passwordHash), tokens, 'password');
  }

  /** Like `known`, at the second step, where the ticket names the person. */
  knownAt(owner: DeviceOwner, tokens: readonly string[] = []): Device | undefined {
    return this.among(owner, tokens, 'second_factor');
  }

  /** The token a device keeps after a sign-in; a known device stays the same if it showed as much before. */
  token({ userId, passwordHash }: Person, tokens: readonly string[] = [], shown: FactorProof): string {
    const owner = this.owner(userId, passwordHash);
    return deviceToken(this.keys, owner, this.among(owner, tokens, shown) ?? newDevice(shown));
  }

  private among(owner: DeviceOwner, tokens: readonly string[], required: FactorProof): Device | undefined {
    return deviceOf(this.keys, owner, tokens, required);
  }

  private owner(userId: string, passwordHash: string): DeviceOwner {
    return { userId, password: passwordMark(passwordHash) };
  }
}
