import { randomUUID } from 'node:crypto';
import { glassBroken } from '@riserbo/contracts';
import { eventually, publish } from '@riserbo/testing';
import { anOwner } from './factors';
import { runAuth, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

describe('charts opened in an emergency', () => {
  it('F9 G2 every owner of the company gets one mail, however often the event comes', async () => {
    const { actor } = await anOwner(running);
    const { companyId, userId } = actor;
    const event = {
      ...{ id: randomUUID(), version: 1, clientId: randomUUID(), userId: randomUUID() },
      ...{ reason: 'emergency' as const, until: '2026-03-02T07:00:00.000Z' },
    };
    const mails = () =>
      running.rows(`SELECT user_id FROM account_mails WHERE company_id = $1 AND kind = 'glass_broken'`, [
        companyId,
      ]);
    for (let each = 0; each < 2; each += 1) await publish(running.nats, glassBroken, companyId, event);
    await eventually(async () => expect(await mails()).toEqual([{ user_id: userId }]));
    const last = { ...event, id: randomUUID() };
    await publish(running.nats, glassBroken, companyId, last);
    await eventually(async () => expect(await mails()).toHaveLength(2));
  });
});
