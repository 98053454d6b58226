import { addSigningKey } from '../services/auth/src/keys/signing-keys';

/** `npm run rotate-keys`: a new signing key; tokens of the old one stay good until they expire. SIGNING_KEYS_DIR names the folder. */
const folder = process.env['SIGNING_KEYS_DIR'];
if (folder === undefined) {
  process.stderr.write('SIGNING_KEYS_DIR is not set\n');
  process.exit(78);
}
addSigningKey(folder, new Date()).then(
  () => process.stdout.write('There is a new signing key.\n'),
  () => {
    process.stderr.write('The key could not be written\n');
    process.exit(1);
  },
);
