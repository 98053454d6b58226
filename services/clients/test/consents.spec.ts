import { randomUUID } from 'node:crypto';
import {
  consentHistoryCall,
  consentingCall,
  giveConsentCall,
  joinAddressCall,
  myConsentsCall,
  publishPolicyCall,
  readPolicyDraftCall,
  recordConsentCall,
  recordWithdrawalCall,
  restrictClientCall,
  withdrawConsentCall,
  writePolicyDraftCall,
  type ClientActor,
  type ConsentPurpose,
  type MemberActor,
} from '@riserbo/contracts';
import { refusalCode, type TestService } from '@riserbo/testing';
import { aClient, aMember } from './factories';
import { runClients } from './running';

let running: TestService;
let office: MemberActor;
let person: ClientActor;
beforeAll(async () => {
  running = await runClients();
});
afterAll(() => running?.stop());
beforeEach(async () => {
  office = aMember(randomUUID());
  person = await aPerson();
});

const sessionOf = (clientId: string): ClientActor => ({
  ...{ kind: 'client', companyId: office.companyId, clientId, sessionId: randomUUID() },
});
const aPerson = async (email = `${randomUUID()}@person.example`) =>
  sessionOf((await aClient(running, office, { email })).id);
const publish = async (text: string, asksAgain?: boolean) => {
  const place = { kind: 'privacy', locale: 'en' } as const;
  const { version } = await running.ask(readPolicyDraftCall, place, office);
  await running.ask(writePolicyDraftCall, { ...place, text }, office, { ifMatch: version });
  const input = { ...place, ...(asksAgain === undefined ? {} : { asksAgain }) };
  return running.ask(publishPolicyCall, input, office, { ifMatch: version + 1 });
};
const give = (policyId: string, purpose: ConsentPurpose = 'promotions', who = person) =>
  running.ask(giveConsentCall, { purpose, given: true, policyId }, who);
const consenting = async (...who: ClientActor[]) => {
  const { companyId } = office;
  const asker = { kind: 'service', service: 'notifications', companyId } as const;
  const clientIds = who.map(({ clientId }) => clientId);
  return (await running.ask(consentingCall, { purpose: 'promotions', clientIds }, asker)).clientIds;
};

describe('consents', () => {
  it('E2 leave a receipt tied to version, hash, language, time and act', async () => {
    const policy = await publish('We keep little.');
    const receipt = await give(policy.id);
    expect(receipt).toEqual({
      schema: 'ISO/IEC TS 27560:2023',
      recordId: expect.any(String) as string,
      principalId: person.clientId,
      controllerId: office.companyId,
      notice: { policyId: policy.id, number: 1, hash: policy.hash, locale: 'en' },
      ...{ purpose: 'promotions', lawfulBasis: 'consent', method: 'account', recordedBy: null },
      ...{ eventType: 'given', eventTime: running.clock.now().toISOString() },
      withdrawal: 'DELETE /v1/my/consents/promotions',
    });
  });

  it('E2 count for one purpose, until they are withdrawn with one call', async () => {
    const { id } = await publish('We keep little.');
    await give(id);
    expect(await consenting(person, await aPerson())).toEqual([person.clientId]);
    await give(id, 'health_data');
    const { items } = await running.ask(withdrawConsentCall, { purpose: 'promotions' }, person);
    expect(items.filter(({ given }) => given).map(({ purpose }) => purpose)).toEqual(['health_data']);
    expect(await consenting(person)).toEqual([]);
    const { items: history } = await running.ask(consentHistoryCall, { clientId: person.clientId }, office);
    expect(history.map(({ eventType }) => eventType).sort()).toEqual(['given', 'given', 'withdrawn']);
  });

  it('E2 withdrawing what was never given writes nothing', async () => {
    await running.ask(withdrawConsentCall, { purpose: 'promotions' }, person);
    expect(await running.rows('SELECT 1 FROM consents WHERE client_id = $1', [person.clientId])).toEqual([]);
  });

  it.each([
    ['"true"', 'true'],
    ['1', 1],
    ['absent', undefined],
    ['false', false],
    ['null', null],
  ])('E2 X37 %s is no consent', async (_, given) => {
    const { id: policyId } = await publish(`We keep little: ${randomUUID()}`);
    const input = { purpose: 'promotions', policyId, ...(given === undefined ? {} : { given }) };
    expect(await refusalCode(running.ask(giveConsentCall, input as never, person))).toBe('invalid_input');
    expect(await consenting(person)).toEqual([]);
  });

  it('E1 E2 no longer count when a new version asks again, and count on after a small correction', async () => {
    await give((await publish('We keep little.')).id);
    await publish('We keep litle.', false);
    expect(await consenting(person)).toEqual([person.clientId]);
    const { id } = await publish('We keep much.');
    expect(await consenting(person)).toEqual([]);
    const { items } = await running.ask(myConsentsCall, {}, person);
    expect(items.find(({ purpose }) => purpose === 'promotions')).toMatchObject({ given: true, renew: true });
    await give(id);
    expect(await consenting(person)).toEqual([person.clientId]);
  });

  it('E2 X27 X29 are tied to the current privacy policy of the company', async () => {
    const { id: old } = await publish('Old.');
    await publish('New.');
    expect(await refusalCode(give(old))).toBe('terms_outdated');
    expect(await refusalCode(give(randomUUID()))).toBe('policies_missing');
    const other = aMember(randomUUID());
    const input = { clientId: person.clientId, purpose: 'promotions', given: true, policyId: old } as const;
    expect(await refusalCode(running.ask(recordConsentCall, input, other))).toBe('client_unknown');
  });

  it('E2 are recorded at the desk with the member who did it, and withdrawn there', async () => {
    const { id: policyId } = await publish('We keep little.');
    const { clientId } = person;
    const input = { clientId, purpose: 'promotions', given: true, policyId } as const;
    const receipt = await running.ask(recordConsentCall, input, office);
    expect(receipt).toMatchObject({ method: 'desk', recordedBy: office.userId });
    await running.ask(recordWithdrawalCall, { clientId, purpose: 'promotions' }, office);
    expect(await consenting(person)).toEqual([]);
  });

  it('E2 B12 of a merged record count for the person, and the last act decides', async () => {
    const { id } = await publish('We keep little.');
    const email = `${randomUUID()}@person.example`;
    const [first, second] = [await aPerson(email), await aPerson(email)];
    await give(id, 'promotions', second);
    const auth = { kind: 'service', service: 'auth', companyId: office.companyId } as const;
    await running.ask(joinAddressCall, { email }, auth);
    expect((await consenting(first, second)).sort()).toEqual([first.clientId, second.clientId].sort());
    running.clock.advance(1);
    await running.ask(withdrawConsentCall, { purpose: 'promotions' }, first);
    expect(await consenting(first, second)).toEqual([]);
  });

  it('D3 E2 of a restricted person do not count, and none can be given', async () => {
    const { id } = await publish('We keep little.');
    await give(id);
    const input = { clientId: person.clientId, reason: 'objection' } as const;
    await running.ask(restrictClientCall, input, office);
    expect(await consenting(person)).toEqual([]);
    expect(await refusalCode(give(id))).toBe('restricted');
  });

  it('E2 are never changed: the service may only add them, and delete those of an erased client', async () => {
    const granted = await running.rows<{ privilege: string }>(
      `SELECT privilege_type AS privilege FROM information_schema.role_table_grants
       WHERE table_name = 'consents' AND grantee = 'clients_app' ORDER BY 1`,
    );
    expect(granted.map(({ privilege }) => privilege)).toEqual(['DELETE', 'INSERT', 'SELECT']);
  });
});
