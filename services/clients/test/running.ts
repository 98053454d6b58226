import { randomUUID } from 'node:crypto';
import { Tenants } from '@riserbo/runtime';
import { keyFile, testCompany, testService, type TestService } from '@riserbo/testing';
import { clients as definition } from '../src/clients.module';
import { clientColumns, clients, type Client } from '../src/records/client.entity';
import { contactTokens } from '../src/records/contact-tokens';
import { CompanyKeysService } from '../src/sealing/company-keys.service';

/** The clients service with a separate database, key file and nats-server. */
export const runClients = (company = testCompany()): Promise<TestService> =>
  testService(definition, {
    company,
    env: (folder) => ({ CLIENTS_KEY_FILE: keyFile(folder, 'clients.key') }),
  });

/** Writes records as no call would: many at once, or older than the clock. @returns their ids */
export function writeClients(
  { service, clock }: TestService,
  companyId: string,
  records: readonly Partial<Client>[],
): Promise<string[]> {
  const keys = service.app.get(CompanyKeysService, { strict: false });
  return service.app.get(Tenants, { strict: false }).transaction({ companyId }, async (tx) => {
    const loaded = await keys.load(tx);
    return records.map((record) => {
      const row = { ...emptyRecord, id: randomUUID(), createdAt: clock.now(), ...record };
      clients.add(tx, clientColumns.seal(loaded, row.id, { ...row, ...contactTokens(loaded, row) }));
      return row.id;
    });
  });
}

const emptyRecord: Omit<Client, 'id' | 'createdAt'> = {
  ...{ name: 'One of many', email: null, phone: null, notes: null, locale: 'en', timeZone: null },
  ...{ messaging: null, messageEmail: null, messagePhone: null, emailToken: null, phoneToken: null },
  ...{ status: 'lasting', provisionalUntil: null, countsAs: null, proven: false, version: 1 },
};
