import { email as emailAddress } from '@riserbo/contracts';
import { Log } from '@riserbo/runtime';
import type { AuthConfig } from '../services/auth/src/config';
import { TotpKeys } from '../services/auth/src/factors/totp-keys';
import { disableOperator } from '../services/auth/src/support/disable-operator';
import { addOperator, enableOperator, type NewOperator } from '../services/auth/src/support/new-operator';
import { findTotpKeyFile } from '@riserbo/system';
import { runVendorCommand } from './vendor';

/**
 * `npm run operator -- add|disable|enable EMAIL`: vendor staff whom a company can admit with a support code.
 * `add` and `enable` print a new password and second factor once. Pass them on by a channel other than this
 * terminal.
 */
const [act, email] = process.argv.slice(2);
const address = emailAddress.safeParse(email);

const works: Record<string, Parameters<typeof runVendorCommand>[1]> = {
  add: async (tenants) => toLines(await addOperator(tenants, totpKeys(), String(email), new Date())),
  enable: async (tenants) => toLines(await enableOperator(tenants, totpKeys(), String(email))),
  disable: async (tenants) => {
    await disableOperator(tenants, String(email), new Date());
    return `${String(email)} is disabled. Open support codes and sessions have ended.`;
  },
};
void runVendorCommand(
  'npm run operator -- add|disable|enable EMAIL',
  address.success ? works[act ?? ''] : undefined,
);

function totpKeys(): TotpKeys {
  const keyFile = findTotpKeyFile(process.env);
  if (keyFile === undefined) throw new Error('no TOTP_KEY_FILE');
  return new TotpKeys({ TOTP_KEY_FILE: keyFile } as AuthConfig, Log.silent());
}

function toLines({ email: who, password, link }: NewOperator): string {
  return `Operator ${who}\npassword ${password}\nauthenticator ${link}`;
}
