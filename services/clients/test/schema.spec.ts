import { randomUUID } from 'node:crypto';
import {
  describeErasure,
  describeSchema,
  testCompany,
  testService,
  type TestService,
} from '@riserbo/testing';
import { entities, migrations } from '../src/database';
import { clients } from '../src/clients.module';
import { act } from './act';
import { aPerson } from './person';

let running: TestService;
beforeAll(async () => {
  running = await testService(clients, { company: testCompany() });
  for (let company = 0; company < 2; company += 1) await act(running, randomUUID());
});
afterAll(() => running?.stop());

describeSchema(() => running, { service: 'clients', entities, migrations });
describeErasure(() => running, { entities, persons: { 'a client': () => aPerson(running) } });
