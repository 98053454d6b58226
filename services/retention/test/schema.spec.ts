import { randomUUID } from 'node:crypto';
import { describeSchema, testCompany, testService, type TestService } from '@riserbo/testing';
import { entities, migrations } from '../src/database';
import { retention } from '../src/retention.module';
import { act } from './act';

let running: TestService;
beforeAll(async () => {
  running = await testService(retention, { company: testCompany() });
  for (let company = 0; company < 2; company += 1) await act(running, randomUUID());
});
afterAll(() => running?.stop());

describeSchema(() => running, { service: 'retention', entities, migrations });
