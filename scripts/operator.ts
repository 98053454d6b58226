import { Log } from '@riserbo/runtime';
import type { AuthConfig } from '../services/auth/src/config';
import { TotpKeys } from '../services/auth/src/factors/totp-keys';
import { disableOperator } from '../services/auth/src/support/disable-operator';
import { addOperator } from '../services/auth/src/support/new-operator';
import { findTotpKeyFile } from './system/auth-database';
import { runVendorCommand } from './vendor';

/**
 * `npm run operator -- add|disable EMAIL`: staff of the vendor who may be let in by a company's code. A new operator has a second factor from the
 * first moment: what is printed is shown once, and goes to them by a way that is not this terminal's history.
 */
const [act, email] = process.argv.slice(2);
const looksRight = email !== undefined && /^[^@\s]+@[^@\s]+$/.test(email);
const keyFile = findTotpKeyFile(process.env);

const works: Record<string, Parameters<typeof runVendorCommand>[1]> = {
  add: async (tenants) => {
    if (keyFile === undefined) throw new Error('no TOTP_KEY_FILE');
    const keys = new TotpKeys({ TOTP_KEY_FILE: keyFile } as AuthConfig, Log.silent());
    const made = await addOperator(tenants, keys, email as string, new Date());
    return made
      ? `Operator ${made.email}\npassword ${made.password}\nauthenticator ${made.link}`
      : `There is an operator ${email as string} already.`;
  },
  disable: async (tenants) =>
    (await disableOperator(tenants, email as string, new Date()))
      ? `No company lets ${email as string} in any more.`
      : `There is no operator ${email as string}.`,
};
void runVendorCommand('npm run operator -- add|disable EMAIL', looksRight ? works[act ?? ''] : undefined);
