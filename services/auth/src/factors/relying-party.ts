import type { Provider } from '@nestjs/common';
import { CONFIG } from '@riserbo/runtime';
import type { AuthConfig } from '../config';

export const RELYING_PARTY = Symbol('relying party');
/**
 * B4: what passkeys are bound to (WebAuthn): the host of the web frontend, and the one origin that can use
 * them.
 */
export interface RelyingParty {
  id: string;
  origin: string;
  name: string;
}
export const relyingPartyProvider: Provider = {
  provide: RELYING_PARTY,
  inject: [CONFIG],
  useFactory: ({ WEB_URL, PUBLIC_URL }: AuthConfig): RelyingParty => {
    const { hostname, origin } = new URL(WEB_URL ?? PUBLIC_URL);
    return { id: hostname, origin, name: 'Riserbo' };
  },
};
