import type { AddPasskey, PasskeyAssertion, PasskeyCreation, PasskeyRequest } from '@riserbo/client';
import { NoPasskey } from './unproven';

async function answer(asking: Promise<Credential | null>): Promise<unknown> {
  const found = await asking.catch(() => null);
  if (!(found instanceof PublicKeyCredential)) throw new NoPasskey();
  return found.toJSON();
}

/** Signs a challenge with a passkey of this device. @throws NoPasskey */
export async function assertionFor(options: PasskeyRequest): Promise<PasskeyAssertion> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as PublicKeyCredentialRequestOptionsJSON,
  );
  const found = (await answer(navigator.credentials.get({ publicKey }))) as PasskeyAssertion;
  const { id, rawId, type, response } = found;
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return {
    ...{ id, rawId, type, clientExtensionResults: {} },
    response: {
      ...{ clientDataJSON, authenticatorData, signature },
      ...(typeof userHandle === 'string' ? { userHandle } : {}),
    },
  };
}

/** Makes a passkey on this device. @throws NoPasskey */
export async function newPasskey(options: PasskeyCreation): Promise<AddPasskey['passkey']> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as PublicKeyCredentialCreationOptionsJSON,
  );
  const found = (await answer(navigator.credentials.create({ publicKey }))) as AddPasskey['passkey'];
  const { id, rawId, type, response } = found;
  const { clientDataJSON, attestationObject, transports } = response;
  return {
    ...{ id, rawId, type, clientExtensionResults: {} },
    response: { clientDataJSON, attestationObject, ...(transports === undefined ? {} : { transports }) },
  };
}
