import type { PrfResult } from '@riserbo/sealed';

const LABEL = new TextEncoder().encode('age-encryption.org/fido2prf');
const input = (part: number, nonce: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array([...LABEL, part, ...nonce]);
const random = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(16));
const ALGORITHMS = [-8, -7, -257];

/** Makes a passkey for key files. It signs nothing: only its PRF extension is used. */
export async function createPasskey(name: string): Promise<void> {
  const made = (await navigator.credentials.create({
    publicKey: {
      rp: { name: 'Riserbo' },
      user: { name, displayName: name, id: random() },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      challenge: random(),
      extensions: { prf: {} },
    },
  })) as PublicKeyCredential | null;
  if (made?.getClientExtensionResults().prf?.enabled !== true) throw new Error('the passkey has no PRF');
}

/** Asks a passkey for the secret of one key file. The page passes it on to the worker and keeps nothing. */
export async function evaluatePasskey(nonce: Uint8Array): Promise<PrfResult> {
  const answer = (await navigator.credentials.get({
    publicKey: {
      challenge: random(),
      userVerification: 'required',
      extensions: { prf: { eval: { first: input(1, nonce), second: input(2, nonce) } } },
    },
  })) as PublicKeyCredential | null;
  const { first, second } = answer?.getClientExtensionResults().prf?.results ?? {};
  if (!(first instanceof ArrayBuffer) || !(second instanceof ArrayBuffer))
    throw new Error('the passkey has no PRF');
  return { first, second };
}
