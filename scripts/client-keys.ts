import { setTimeout } from 'node:timers/promises';
import { Clock, Log, openTenants } from '@riserbo/runtime';
import { findClientsDatabase } from '@riserbo/system';
import { beginRotation, rotationProgress } from '../services/clients/src/rotation/progress';
import { CompanyKeysService } from '../services/clients/src/sealing/company-keys.service';
import { FileKeyWrapper } from '../services/clients/src/sealing/key-wrapper';

/**
 * `npm run client-keys -- rotate [COMPANY_ID]`: new keys for the clients of one company or of all (D9). They
 * come into force after three minutes; then the running service seals all clients again, and continues where
 * it was after a restart. `npm run client-keys` shows the progress until it is complete; stopping the command
 * stops nothing. DATABASE_URL, SYSTEM_DATABASE_URL and CLIENTS_KEY_FILE are those of the clients service, by
 * default of the system running on DATA_DIR.
 */
const [act, company] = process.argv.slice(2);
const place = findClientsDatabase(process.env);
const EVERY_MS = 2_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

async function run({ url, systemUrl, tls, keyFile }: NonNullable<typeof place>): Promise<void> {
  const { tenants, close } = await openTenants({ url, systemUrl, tls, pool: 2, log: Log.silent() });
  try {
    if (act === 'rotate') {
      const wrapper = new FileKeyWrapper({ CLIENTS_KEY_FILE: keyFile });
      const keys = new CompanyKeysService(tenants, wrapper, new Clock());
      const begun = await beginRotation(tenants, keys, company);
      say(`New keys for ${begun.length} companies; they come into force in three minutes.`);
    }
    for (let said = ''; ; await setTimeout(EVERY_MS)) {
      const { companies, done, clients } = await rotationProgress(tenants);
      const line =
        companies === 0 ? 'All clients are under the newest keys.' : `${done} of ${clients} clients`;
      if (line !== said) say(line);
      said = line;
      if (companies === 0) return;
    }
  } finally {
    await close();
  }
}

if (place === undefined || (act !== undefined && act !== 'rotate')) {
  const names = 'DATABASE_URL, SYSTEM_DATABASE_URL and CLIENTS_KEY_FILE';
  const reason = place
    ? 'npm run client-keys [-- rotate [COMPANY_ID]]'
    : `Start Riserbo first, or set ${names}`;
  process.stderr.write(`${reason}\n`);
  process.exit(place ? 64 : 78);
}
run(place).catch(() => {
  process.stderr.write('The database could not be worked on\n');
  process.exit(1);
});
