import { email as emailAddress } from '@riserbo/contracts';
import { Log } from '@riserbo/runtime';
import type { AuthConfig } from '../services/auth/src/config';
import { TotpKeys } from '../services/auth/src/factors/totp-keys';
import { disableOperator } from '../services/auth/src/support/disable-operator';
import { addOperator } from '../services/auth/src/support/new-operator';
import { findTotpKeyFile } from '@riserbo/system';
import { runVendorCommand } from './vendor';

/**
 * `npm run operator -- add|disable EMAIL`: staff of the vendor who may be let in by a company's code. A new operator has a second factor from the
 * first moment: what is printed is shown once, and goes to them by a way that is not this terminal's history.
 */
const [act, email] = process.argv.slice(2);
const address = emailAddress.safeParse(email);
const keyFile = findTotpKeyFile(process.env);

const works: Record<string, Parameters<typeof runVendorCommand>[1]> = {
  add: async (tenants) => {
    if (keyFile === undefined) throw new Error('no TOTP_KEY_FILE');
    const keys = new TotpKeys({ TOTP_KEY_FILE: keyFile } as AuthConfig, Log.silent());
    const { email: who, password, link } = await addOperator(tenants, keys, String(email), new Date());
    return `Operator ${who}\npassword ${password}\nauthenticator ${link}`;
  },
  disable: async (tenants) => {
    await disableOperator(tenants, String(email), new Date());
    return `No company lets ${String(email)} in any more, and what was open is ended.`;
  },
};
void runVendorCommand(
  'npm run operator -- add|disable EMAIL',
  address.success ? works[act ?? ''] : undefined,
);
