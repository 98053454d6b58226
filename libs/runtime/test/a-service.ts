import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Injectable, Module } from '@nestjs/common';
import {
  bookingConfirmed,
  calls,
  lastBookingCall,
  Refusal,
  topology,
  type Actor,
  type RequestOf,
} from '@riserbo/contracts';
import {
  HandlesRaw,
  Inbox,
  Serve,
  type CallContext,
  type PublicKeys,
  type Received,
} from '@riserbo/messaging';
import { table, type Migration } from '@riserbo/privacy';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { databaseConfig, Tenants, type ServiceDefinition, type Tx } from '../src';

const first: Migration = {
  id: '001-first',
  up: table(
    'ends',
    { app: 'SELECT, INSERT, UPDATE, DELETE' },
    `
  client_id uuid NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT ends_pkey PRIMARY KEY (company_id, client_id)`,
  ),
  down: 'DROP TABLE ends;',
};

/** Lets a test hold a call in its handler. */
export const gate = { wait: (): Promise<void> => Promise.resolve(), entered: 0 };

@Controller()
class EndsController {
  constructor(private readonly tenants: Tenants) {}

  @Serve(lastBookingCall)
  async last({ clientId }: RequestOf<typeof lastBookingCall>, context: CallContext) {
    gate.entered += 1;
    await gate.wait();
    const rows = await this.tenants.transaction(context.actor, (tx) =>
      tx.query<{ at: Date }>('SELECT at FROM ends WHERE client_id = $1', [clientId]),
    );
    const [row] = rows;
    if (!row) throw new Refusal('client_unknown');
    return { clientId, lastEndsAt: row.at.toISOString(), liveBookings: 1 };
  }
}

/** Calls of retention that the runtime serves itself. */
const ofRuntime = /^retention\.(person|audit\.list)/;
/** The stub answers one call of retention; the others are there, and have no answer. */
for (const call of calls.filter(({ owner, subject }) => owner === 'retention' && !ofRuntime.test(subject))) {
  if (call === lastBookingCall) continue;
  const refuse = () => Promise.reject(new Refusal('unavailable'));
  const descriptor = { value: refuse, configurable: true, writable: true };
  Serve(call)(EndsController.prototype, call.subject, descriptor);
  Object.defineProperty(EndsController.prototype, call.subject, descriptor);
}

@Injectable()
class EndsConsumer {
  constructor(private readonly inbox: Inbox) {}

  @HandlesRaw(bookingConfirmed)
  async confirmed(event: Received<typeof bookingConfirmed>): Promise<void> {
    const { clientId, endsAt } = event.payload;
    await this.inbox.once(event, async (tx: Tx) => {
      await tx.query('INSERT INTO ends (company_id, client_id, at) VALUES ($1, $2, $3) RETURNING at', [
        event.companyId,
        clientId,
        endsAt,
      ]);
    });
  }
}
/** Other events the topology gives to retention are ignored. */
for (const event of topology.retention.handles.filter((each) => each !== bookingConfirmed)) {
  const descriptor = { value: async () => {}, configurable: true, writable: true };
  Object.defineProperty(EndsConsumer.prototype, event.type, descriptor);
  HandlesRaw(event)(EndsConsumer.prototype, event.type, descriptor);
}

@Injectable()
class TestKeys {
  published(): Promise<PublicKeys> {
    return Promise.resolve({ keys: publicKeys });
  }
}

@Module({ controllers: [EndsController], providers: [EndsConsumer, TestKeys] })
class EndsModule {}
@Module({ providers: [TestKeys] })
class SilentModule {}

/** A small stub of retention: one call, one event with an effect, one table. */
export const ends: ServiceDefinition = {
  name: 'retention',
  module: EndsModule,
  config: databaseConfig,
  database: { entities: [], migrations: [first] },
  publicKeys: TestKeys,
};
/** The same without a handler for its declared call. */
export const mute: ServiceDefinition = { ...ends, module: SilentModule };
/** A service without a database. */
export const door: ServiceDefinition = {
  name: 'gateway',
  module: SilentModule,
  config: databaseConfig.omit({ DATABASE_URL: true, SYSTEM_DATABASE_URL: true }),
  publicKeys: TestKeys,
};

let publicKeys: PublicKeys['keys'] = [];
let authKey: CryptoKey;

/** Creates auth's key and a key per service. @returns the files with the services' private keys */
export async function makeKeys(folder: string): Promise<Record<'retention' | 'gateway', string>> {
  publicKeys = [];
  const make = async (kid: string) => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await exportJWK(privateKey)), kid };
    const { kty, crv, x, y } = jwk as unknown as Record<string, string>;
    publicKeys.push({ kty, crv, x, y, kid, alg: 'ES256', use: 'sig' } as PublicKeys['keys'][number]);
    return { privateKey, jwk };
  };
  authKey = (await make('auth-test')).privateKey;
  const write = async (service: string) => {
    const file = join(folder, `${service}.jwk.json`);
    writeFileSync(file, JSON.stringify((await make(`svc-${service}-${randomBytes(4).toString('hex')}`)).jwk));
    return file;
  };
  return { retention: await write('retention'), gateway: await write('gateway') };
}

/** A token as auth issues it. */
export function tokenOf(actor: Actor): Promise<string> {
  return new SignJWT({ actor })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'auth-test' })
    .setIssuer('riserbo')
    .setAudience('riserbo')
    .setSubject('test')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(authKey);
}

export const member = (companyId: string, role: 'owner' | 'viewer'): Actor => ({
  kind: 'member',
  companyId,
  role,
  userId: randomUUID(),
  sessionId: randomUUID(),
});
