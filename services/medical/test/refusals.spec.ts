import { randomUUID } from 'node:crypto';
import { listNotesCall, memberRoles, type Actor } from '@riserbo/contracts';
import { describeSchema, refusalCode, testService, type TestService } from '@riserbo/testing';
import { entities, migrations } from '../src/database';
import { medical } from '../src/medical.module';

let running: TestService;
const companies = [randomUUID(), randomUUID()] as const;
const everybody = (companyId: string): Actor[] => [
  ...memberRoles.map((role) => ({
    kind: 'member' as const,
    companyId,
    role,
    userId: randomUUID(),
    sessionId: randomUUID(),
  })),
  { kind: 'guest', companyId, guestId: randomUUID() },
  { kind: 'client', companyId, clientId: randomUUID(), sessionId: randomUUID() },
  { kind: 'operator', userId: randomUUID(), sessionId: randomUUID() },
  { kind: 'service', service: 'gateway', companyId },
];
beforeAll(async () => {
  running = await testService(medical);
});
afterAll(() => running?.stop());

describe('medical notes, not implemented yet', () => {
  it('F6 A4 are refused to everyone, and the denial is recorded', async () => {
    for (const companyId of companies) {
      for (const actor of everybody(companyId))
        expect([
          actor.kind,
          await refusalCode(running.ask(listNotesCall, { clientId: randomUUID() }, actor)),
        ]).toEqual([actor.kind, 'forbidden']);
      const denied = await running.rows<{ actor_kind: string }>(
        `SELECT DISTINCT actor_kind FROM audit_log WHERE company_id = $1 AND outcome = 'denied' ORDER BY 1`,
        [companyId],
      );
      expect(denied.map((row) => row.actor_kind)).toEqual(
        expect.arrayContaining(['client', 'guest', 'member']),
      );
    }
  });
});

describeSchema(() => running, { service: 'medical', entities, migrations });
