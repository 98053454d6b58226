import { addTotpKey } from '../services/auth/src/factors/totp-key-file';
import { addSigningKey } from '../services/auth/src/keys/signing-keys';
import { findKeys } from '@riserbo/system';

/**
 * `npm run rotate-keys`: a new signing key in SIGNING_KEYS_DIR (tokens of the old one stay good until they expire), and a new key in TOTP_KEY_FILE (what
 * the old ones sealed is sealed anew when it is next used); both of what runs on DATA_DIR where neither is set. Running processes see them within ten seconds.
 * `-- --drop` is for an emergency, such as a signing key that was stolen: all signing keys but the new one are deleted, and within ten seconds no
 * token that they signed opens anything. Sessions stay: their pages get new tokens with their refresh tokens. Authenticator secrets are left alone.
 */
const drop = process.argv.includes('--drop');
const { folder, file } = findKeys(process.env);

async function rotate(): Promise<void> {
  if (folder !== undefined) {
    await addSigningKey(folder, new Date(), drop ? 1 : undefined);
    process.stdout.write(`There is a new signing key.${drop ? ' All others were dropped.' : ''}\n`);
  }
  if (file !== undefined && !drop) {
    addTotpKey(file);
    process.stdout.write('There is a new key for the secrets of authenticator apps.\n');
  }
}

if (folder === undefined && file === undefined) {
  process.stderr.write(
    'Riserbo is not running here. Start it first (npm start), or set SIGNING_KEYS_DIR or TOTP_KEY_FILE\n',
  );
  process.exit(78);
}
rotate().catch(() => {
  process.stderr.write('The key could not be written\n');
  process.exit(1);
});
