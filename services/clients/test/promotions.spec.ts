import { randomUUID } from 'node:crypto';
import {
  changeClientCall,
  promotionPageCall,
  recordConsentCall,
  recordWithdrawalCall,
  restrictClientCall,
  type AskOf,
  type MemberActor,
} from '@riserbo/contracts';
import type { TestService } from '@riserbo/testing';
import { aClient, aMember, publishedPrivacy } from './factories';
import { runClients } from './running';

describe('who may get promotions', () => {
  let running: TestService;
  let office: MemberActor;
  let policyId: string;
  beforeAll(async () => {
    running = await runClients();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    office = aMember(randomUUID());
    policyId = (await publishedPrivacy(running, office)).id;
  });

  const consenting = async (change: Parameters<typeof aClient>[2] = {}) => {
    const { id: clientId } = await aClient(running, office, {
      email: `${randomUUID()}@client.example`,
      ...change,
    });
    await running.ask(recordConsentCall, { clientId, purpose: 'promotions', given: true, policyId }, office);
    return clientId;
  };
  const page = (query: Partial<AskOf<typeof promotionPageCall>> = {}) =>
    running.ask(
      promotionPageCall,
      { after: null, limit: 500, ...query },
      { kind: 'service', service: 'notifications', companyId: office.companyId },
    );
  const obstacles = async (query?: Partial<AskOf<typeof promotionPageCall>>) =>
    new Map((await page(query)).items.map(({ clientId, obstacle }) => [clientId, obstacle]));

  it('G7 E2 are those who consent, are not restricted, and can be reached by mail', async () => {
    const [agreed, withdrew, restricted] = [await consenting(), await consenting(), await consenting()];
    await running.ask(recordWithdrawalCall, { clientId: withdrew, purpose: 'promotions' }, office);
    await running.ask(restrictClientCall, { clientId: restricted, reason: 'objection' }, office);
    const { id: never } = await aClient(running, office);
    const phoneOnly = await consenting();
    const messaging = {
      channel: 'phone',
      hours: null,
      neutralSender: false,
      email: null,
      phone: null,
    } as const;
    await running.ask(changeClientCall, { clientId: phoneOnly, messaging }, office, { ifMatch: 1 });
    expect(await obstacles()).toEqual(
      new Map([
        [agreed, null],
        [withdrew, 'no_consent'],
        [restricted, 'restricted'],
        [never, 'no_consent'],
        [phoneOnly, 'other_channel'],
      ]),
    );
  });

  it('G7 come in bounded pages, each client once, and by language', async () => {
    const ids = [await consenting(), await consenting(), await consenting({ locale: 'it' })].sort();
    const first = await page({ limit: 2 });
    const second = await page({ limit: 2, after: first.next });
    expect([...first.items, ...second.items].map(({ clientId }) => clientId)).toEqual(ids);
    expect(second.next).toBeNull();
    expect((await obstacles({ locale: 'it' })).size).toBe(1);
  });

  it('A7 are those of the company', async () => {
    await consenting();
    office = aMember(randomUUID());
    expect(await page()).toEqual({ items: [], next: null });
  });
});
