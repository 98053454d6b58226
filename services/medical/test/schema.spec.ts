import { randomUUID } from 'node:crypto';
import {
  beginAttachmentCall,
  breakGlassCall,
  chooseForClientCall,
  eraseMedicalCall,
  legalHoldCall,
  offerCardCall,
  setFormCall,
  setMedicalSettingsCall,
} from '@riserbo/contracts';
import { describeSchema, testCompany, testService, type TestService } from '@riserbo/testing';
import { entities, migrations } from '../src/database';
import { medical } from '../src/medical.module';
import { SealedPractice, service } from './harness';

let running: TestService;
beforeAll(async () => {
  running = await testService(medical, { company: { ...testCompany(), on: ['soap'] } });
  for (let company = 0; company < 2; company += 1) await act();
});
afterAll(() => running?.stop());

/** Rows in as many tables as possible. */
async function act(): Promise<void> {
  const sealed = await SealedPractice.found(running);
  const { owner, companyId, practice } = sealed;
  const stored = await sealed.begin();
  const { clientId, chartId } = stored;
  await sealed.write(stored, 'note');
  await sealed.visit(clientId, randomUUID());
  const { keys, card } = practice.founder;
  await running.ask(offerCardCall, { kid: keys.kid, card }, owner);
  await running.ask(beginAttachmentCall, { chartId, attachmentId: randomUUID(), bytes: 4_400 }, owner);
  await running.ask(breakGlassCall, { clientId, reason: 'emergency' }, owner);
  await running.ask(chooseForClientCall, { clientId, userIds: [owner.userId] }, owner);
  await running.ask(legalHoldCall, { clientId, basis: 'claim', until: '2030-01-01' }, owner);
  await running.ask(setFormCall, { serviceId: randomUUID(), questions: [], replaces: 0 }, owner);
  await running.ask(setMedicalSettingsCall, { retentionYears: 5 }, owner, { ifMatch: 1 });
  await running.ask(eraseMedicalCall, { clientId: randomUUID() }, service('retention', companyId));
}

describeSchema(() => running, { service: 'medical', entities, migrations });
