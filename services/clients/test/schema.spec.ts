import { randomUUID } from 'node:crypto';
import { describeErasure, describeSchema, type TestService } from '@riserbo/testing';
import { entities, migrations } from '../src/database';
import { CompanyKeysService } from '../src/sealing/company-keys.service';
import { openRow } from '../src/sealing/opened-rows';
import { act } from './act';
import { aPerson } from './person';
import { runClients } from './running';

let running: TestService;
beforeAll(async () => {
  running = await runClients();
  for (let company = 0; company < 2; company += 1) await act(running, randomUUID());
});
afterAll(() => running?.stop());

describeSchema(() => running, { service: 'clients', entities, migrations });
describeErasure(() => running, {
  entities,
  persons: { 'a client': () => aPerson(running) },
  open: async (companyId, statement, row) => {
    const keys = await running.service.app.get(CompanyKeysService, { strict: false }).find(companyId);
    return keys ? openRow(keys, statement, row) : row;
  },
});
