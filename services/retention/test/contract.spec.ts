import { randomUUID } from 'node:crypto';
import {
  auditHeadsCall,
  bookingConfirmed,
  eraseClientCall,
  eraseOwnCall,
  eraseProviderCall,
  providerBookingsCall,
  lastBookingCall,
  listErasuresCall,
  printCertificateCall,
  readCertificateCall,
  readErasureCall,
  setRetentionRuleCall,
} from '@riserbo/contracts';
import {
  describeContract,
  eventually,
  publish,
  stubCall,
  testCompany,
  type TestService,
} from '@riserbo/testing';
import { statement, Tenants } from '@riserbo/runtime';
import { CertificatesService } from '../src/certificates/certificates.service';
import { erasures, type ErasureRow } from '../src/rows/erasure.entities';
import { aBooking, aMember } from './factories';
import { runRetention } from './running';

const insertErasedStep = statement(
  `INSERT INTO erasure_steps (company_id, erasure_id, phase, service, attempts, done_at)
   VALUES (:companyId, :erasureId, 'erase', 'clients', 1, now())`,
);
/** An erasure that has its certificate. */
async function certified({ ask, service }: TestService, companyId: string) {
  const actor = aMember(companyId);
  const { id: erasureId } = await eventually(() => ask(eraseClientCall, { clientId: randomUUID() }, actor));
  await service.app.get(Tenants).transaction({ companyId }, async (tx) => {
    tx.send(insertErasedStep, { erasureId });
    const row = (await erasures.find(tx, { id: erasureId })) as ErasureRow;
    await service.app.get(CertificatesService).issue(tx, row, 1, []);
  });
  return { input: { erasureId }, actor };
}
let providers: { stop(): Promise<void> } | undefined;
let running: TestService;
beforeAll(async () => {
  running = await runRetention({ ...testCompany(), on: ['client_retention'] });
});
afterAll(async () => {
  await providers?.stop();
  await running?.stop();
});

describeContract(() => running, {
  service: 'retention',
  examples: {
    [lastBookingCall.subject]: async ({ nats, rows }, companyId) => {
      const clientId = randomUUID();
      await publish(nats, bookingConfirmed, companyId, aBooking(clientId));
      await eventually(async () =>
        expect(await rows('SELECT 1 FROM client_bookings WHERE company_id = $1', [companyId])).toHaveLength(
          1,
        ),
      );
      return { input: { clientId }, actor: aMember(companyId) };
    },
    [eraseClientCall.subject]: (_, companyId) => ({
      input: { clientId: randomUUID() },
      actor: aMember(companyId),
    }),
    [eraseProviderCall.subject]: async ({ nats }, companyId) => {
      providers ??= await stubCall(nats, providerBookingsCall, () => ({ known: true, live: 0 }));
      return { input: { providerId: randomUUID() }, actor: aMember(companyId) };
    },
    [eraseOwnCall.subject]: (_, companyId) => ({
      input: {},
      actor: { kind: 'client', companyId, clientId: randomUUID(), sessionId: randomUUID() },
    }),
    [readCertificateCall.subject]: certified,
    [printCertificateCall.subject]: certified,
    [setRetentionRuleCall.subject]: (_, companyId) => ({
      input: { days: 730 },
      actor: aMember(companyId),
      more: { ifMatch: 1 },
    }),
    [auditHeadsCall.subject]: (_, companyId) => ({ input: {}, actor: aMember(companyId) }),
    [listErasuresCall.subject]: (_, companyId) => ({ input: {}, actor: aMember(companyId) }),
    [readErasureCall.subject]: async ({ ask }, companyId) => {
      const actor = aMember(companyId);
      const { id: erasureId } = await eventually(() =>
        ask(eraseClientCall, { clientId: randomUUID() }, actor),
      );
      return { input: { erasureId }, actor };
    },
  },
});
