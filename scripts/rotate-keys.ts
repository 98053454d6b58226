import { rotateKeyFile } from '@riserbo/runtime';
import { findKeys, type KeysToRotate } from '@riserbo/system';
import { addSigningKey } from '../services/auth/src/keys/signing-keys';

/**
 * `npm run rotate-keys`: adds a key that signs access tokens, one that seals mailed links, refresh tokens,
 * devices and booking links, one that seals the secrets of authenticator apps, and one that wraps the keys of
 * companies (`npm run client-keys` replaces these). What the old keys signed and sealed stays valid. Running
 * processes load new keys within seconds. SIGNING_KEYS_DIR, TOKEN_KEY_FILE, LINK_KEY_FILE, TOTP_KEY_FILE and
 * CLIENTS_KEY_FILE name the keys, by default those of the system running on DATA_DIR.
 *
 * `-- --drop` is for stolen keys: it deletes all but the new ones, and within ten seconds no access token is
 * accepted; everyone signs in again, and links in sent mails stop working. `--drop signing` drops only the
 * signing keys: sessions then continue with their refresh tokens. Keys of authenticator apps and of companies
 * are always kept, because what they seal could not be opened without them.
 */
const { argv, env } = process;
const dropSigning = argv.includes('--drop');
const dropTokens = dropSigning && argv[argv.indexOf('--drop') + 1] !== 'signing';
const keys = findKeys(env);

async function rotate({ signing, totp, clients, tokens }: KeysToRotate): Promise<void> {
  if (signing !== undefined) {
    await addSigningKey(signing, new Date(), dropSigning ? 1 : undefined);
    process.stdout.write(`There is a new signing key.${dropSigning ? ' All others were dropped.' : ''}\n`);
  }
  for (const file of tokens) rotateKeyFile(file, { drop: dropTokens });
  if (tokens.length > 0)
    process.stdout.write(
      `There are new keys for tokens and links.${dropTokens ? ' All others were dropped.' : ''}\n`,
    );
  if (totp !== undefined) {
    rotateKeyFile(totp);
    process.stdout.write('There is a new key for the secrets of authenticator apps.\n');
  }
  if (clients !== undefined) {
    rotateKeyFile(clients);
    process.stdout.write('There is a new key that wraps the keys of companies.\n');
  }
}

if (keys === undefined) {
  const names = 'SIGNING_KEYS_DIR, TOKEN_KEY_FILE, LINK_KEY_FILE, TOTP_KEY_FILE or CLIENTS_KEY_FILE';
  process.stderr.write(`Riserbo is not running here. Start it first (npm start), or set ${names}\n`);
  process.exit(78);
}
rotate(keys).catch(() => {
  process.stderr.write('The keys could not be written\n');
  process.exit(1);
});
