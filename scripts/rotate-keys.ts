import { addTotpKey } from '../services/auth/src/factors/totp-key-file';
import { addSigningKey } from '../services/auth/src/keys/signing-keys';

/**
 * `npm run rotate-keys`: a new signing key in SIGNING_KEYS_DIR (tokens of the old one stay good until they expire), and a new key in TOTP_KEY_FILE (what
 * the old ones sealed is sealed anew when it is next used). Running processes see both within seconds. What is not set is left alone.
 */
const { SIGNING_KEYS_DIR: folder, TOTP_KEY_FILE: file } = process.env;

async function rotate(): Promise<void> {
  if (folder !== undefined) {
    await addSigningKey(folder, new Date());
    process.stdout.write('There is a new signing key.\n');
  }
  if (file !== undefined) {
    addTotpKey(file);
    process.stdout.write('There is a new key for the secrets of authenticator apps.\n');
  }
}

if (folder === undefined && file === undefined) {
  process.stderr.write('Neither SIGNING_KEYS_DIR nor TOTP_KEY_FILE is set\n');
  process.exit(78);
}
rotate().catch(() => {
  process.stderr.write('The key could not be written\n');
  process.exit(1);
});
