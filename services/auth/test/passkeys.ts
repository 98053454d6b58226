import { randomUUID } from 'node:crypto';
import {
  addPasskeyCall,
  beginPasskeyCall,
  passkeySignInCall,
  passkeySignInOptionsCall,
  type MemberActor,
  type PasskeyAssertion,
  type PasskeyCreated,
} from '@riserbo/contracts';
import { SoftwareAuthenticator, type TestService } from '@riserbo/testing';
import { anOwner } from './factors';
import { gateway } from './running';

const origin = 'http://riserbo.example';
export const aDevice = () => new SoftwareAuthenticator(origin);

/** What a test does with passkeys of one running service. */
export function passkeysOf(running: TestService) {
  const add = (actor: MemberActor, passkey: PasskeyCreated, name = 'Phone') =>
    running.ask(addPasskeyCall, { name, passkey }, actor);
  return {
    add,
    /** An owner with a passkey. */
    async aHolder() {
      const { who, actor } = await anOwner(running);
      const device = aDevice();
      const added = await add(actor, device.create(await running.ask(beginPasskeyCall, {}, actor)));
      return { who, actor, device, added };
    },
    options: () => running.ask(passkeySignInOptionsCall, {}, gateway, { ip: randomUUID() }),
    open: (passkey: PasskeyAssertion, slug?: string) =>
      running.ask(passkeySignInCall, { passkey, ...(slug ? { slug } : {}) }, gateway, { ip: randomUUID() }),
  };
}
