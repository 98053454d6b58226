import { randomUUID } from 'node:crypto';
import {
  beginAttachmentCall,
  breakGlassCall,
  chooseForClientCall,
  medicalEraseCall,
  legalHoldCall,
  offerCardCall,
  setFormCall,
  setMedicalSettingsCall,
} from '@riserbo/contracts';
import {
  describeErasure,
  describeSchema,
  testCompany,
  testService,
  type PersonInTest,
  type TestService,
} from '@riserbo/testing';
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
  const [personId, caseId] = [randomUUID(), randomUUID()];
  const person = { caseId, kind: 'client' as const, personId, ids: [personId], phase: 'erase' as const };
  const requestedAt = running.clock.now().toISOString();
  await running.ask(medicalEraseCall, { ...person, requestedAt }, service('retention', companyId));
}

describeSchema(() => running, { service: 'medical', entities, migrations });

/** A client with sealed notes, an attachment and a visit, seen by a practitioner. */
async function aTreatment(): Promise<{ clientId: string; sealed: SealedPractice; files: string[] }> {
  const sealed = await SealedPractice.found(running);
  const stored = await sealed.begin();
  const { clientId, chartId } = stored;
  await sealed.write(stored, 'note');
  await sealed.visit(clientId, randomUUID());
  const attachment = { chartId, attachmentId: randomUUID(), bytes: 4_400 };
  await running.ask(beginAttachmentCall, attachment, sealed.owner);
  await running.ask(breakGlassCall, { clientId, reason: 'emergency' }, sealed.owner);
  await running.ask(chooseForClientCall, { clientId, userIds: [sealed.owner.userId] }, sealed.owner);
  const rows = await running.rows<{ hex: string }>(
    `SELECT encode(substring(file FROM 100 FOR 40), 'hex') AS hex FROM notes WHERE chart_id = $1`,
    [chartId],
  );
  return { clientId, sealed, files: rows.map(({ hex }) => hex) };
}
async function aClient(): Promise<PersonInTest> {
  const { clientId, sealed, files } = await aTreatment();
  return {
    ...{ kind: 'client', companyId: sealed.companyId, ids: [clientId], canaries: files },
    exported: [clientId],
  };
}
async function aPractitioner(): Promise<PersonInTest> {
  const { sealed } = await aTreatment();
  const ids = [sealed.owner.userId];
  return { kind: 'member', companyId: sealed.companyId, ids, canaries: [], exported: ids };
}
describeErasure(() => running, {
  entities,
  persons: { 'a client': aClient, 'a practitioner': aPractitioner },
});
