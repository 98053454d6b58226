import { randomUUID } from 'node:crypto';
import { operatorSignInCall, type OperatorActor } from '@riserbo/contracts';
import { Log, openTenants } from '@riserbo/runtime';
import { decodeJwt } from 'jose';
import type { AuthConfig } from '../src/config';
import { TotpKeys } from '../src/factors/totp-keys';
import { disableOperator } from '../src/support/disable-operator';
import { addOperator, enableOperator, type NewOperator } from '../src/support/new-operator';
import { codeOf } from './factors';
import { gateway, type RunningAuth } from './running';

export type Operator = NewOperator & { actor: OperatorActor };

/** The vendor's commands. */
export async function aVendor(running: RunningAuth) {
  const { appUrl: url, systemUrl } = running.database;
  const { tenants, close } = await openTenants({ url, systemUrl, pool: 2 });
  const keys = new TotpKeys({ TOTP_KEY_FILE: running.totpKey } as AuthConfig, Log.silent());
  const add = (email = `operator-${randomUUID().slice(0, 8)}@vendor.example`): Promise<NewOperator> => {
    return addOperator(tenants, keys, email, running.clock.now());
  };
  return {
    tenants,
    close,
    add,
    /** One who has signed in. */
    async operator(): Promise<Operator> {
      const made = await add();
      return { ...made, actor: await signInOperator(running, made) };
    },
    disable: (email: string) => disableOperator(tenants, email, running.clock.now()),
    enable: (email: string) => enableOperator(tenants, keys, email),
  };
}

export async function signInOperator(
  running: RunningAuth,
  { email, password, secret }: NewOperator,
): Promise<OperatorActor> {
  const command = { email, password, code: codeOf(running, secret) };
  const { accessToken } = await running.ask(operatorSignInCall, command, gateway, { ip: randomUUID() });
  return decodeJwt(accessToken)['actor'] as OperatorActor;
}
