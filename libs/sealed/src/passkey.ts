import { armor, Decrypter, Encrypter, webauthn } from 'age-encryption';
import { utf8 } from './encoding';
import { SealedError } from './errors';
import { dearmored, readKeyFile, type KeyFile } from './key-file';
import { header } from './lint';

/** What the PRF extension of a passkey answers (WebAuthn Level 3). */
export interface PrfResult {
  readonly first: ArrayBuffer;
  readonly second: ArrayBuffer;
}
/** Asks the passkey; a worker lets its page do it. */
export type EvaluatePrf = (nonce: Uint8Array) => Promise<PrfResult>;

/** The recipient of age's `fido2prf`, with the question to the passkey handed out. */
class PasskeyRecipient extends webauthn.WebAuthnRecipient {
  constructor(private readonly evaluate: EvaluatePrf) {
    super({});
  }
  protected override getCredential(nonce: Uint8Array): Promise<PrfResult> {
    return this.evaluate(nonce);
  }
}
class PasskeyIdentity extends webauthn.WebAuthnIdentity {
  constructor(private readonly evaluate: EvaluatePrf) {
    super({});
  }
  protected override getCredential(nonce: Uint8Array): Promise<PrfResult> {
    return this.evaluate(nonce);
  }
}

/**
 * A second file for the same key, which only this passkey opens. The file that it was made from and the
 * recovery key stay what they are.
 */
export async function protectByPasskey(text: string, evaluate: EvaluatePrf): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(new PasskeyRecipient(evaluate));
  return armor.encode(await encrypter.encrypt(utf8(text)));
}

/** @throws SealedError `key_file_invalid`, `passkey_wrong` */
export async function unlockByPasskey(bytes: Uint8Array, evaluate: EvaluatePrf): Promise<KeyFile> {
  const file = dearmored(bytes);
  if (header(file).stanzas.join() !== 'age-encryption.org/fido2prf')
    throw new SealedError('key_file_invalid');
  const decrypter = new Decrypter();
  decrypter.addIdentity(new PasskeyIdentity(evaluate));
  const opened = await decrypter.decrypt(file).catch(() => {
    throw new SealedError('passkey_wrong');
  });
  return readKeyFile(opened);
}
