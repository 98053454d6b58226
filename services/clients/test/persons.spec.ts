import { randomUUID } from 'node:crypto';
import {
  bookingConfirmed,
  changeClientCall,
  confirmClientCall,
  joinAddressCall,
  readClientCall,
  readContactsCall,
  stageContactCall,
  type AskOf,
  type ServiceActor,
} from '@riserbo/contracts';
import { eventually, refusalCode, publish, type TestService } from '@riserbo/testing';
import { aBooking, aClient, aContact, aGuest, aMember } from './factories';
import { runClients } from './running';

let running: TestService;
beforeAll(async () => {
  running = await runClients();
});
afterAll(() => running?.stop());

const by = (service: ServiceActor['service'], companyId: string) =>
  ({ kind: 'service', service, companyId }) as const;
const stage = (
  companyId: string,
  contact: Partial<AskOf<typeof stageContactCall>> = {},
  idempotencyKey: string = randomUUID(),
  actor: Parameters<typeof running.ask>[2] = aGuest(companyId),
) => running.ask(stageContactCall, aContact(contact), actor, { idempotencyKey });

describe('one person under several records', () => {
  it('C17 X107 guests who leave one address at once count as one, each under a new id', async () => {
    const companyId = randomUUID();
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        stage(companyId, { email: index % 2 ? 'Canary@person.example' : 'canary@person.example' }),
      ),
    );
    expect(new Set(made.map(({ clientId }) => clientId)).size).toBe(12);
    expect(new Set(made.map(({ countsAs }) => countsAs)).size).toBe(1);
    const other = await stage(companyId, { email: 'else@person.example' });
    expect(other.countsAs).toBe(other.clientId);
    expect((await stage(randomUUID())).countsAs).not.toBe(made[0]?.countsAs);
  });

  it('C17 a guest with the address of a record made by staff counts as that one', async () => {
    const companyId = randomUUID();
    const { id } = await aClient(running, aMember(companyId), { email: 'canary@person.example' });
    expect((await stage(companyId)).countsAs).toBe(id);
    const again = await aClient(running, aMember(companyId), { email: 'canary@person.example' });
    const confirmed = await running.ask(confirmClientCall, { clientId: again.id }, by('booking', companyId));
    expect(confirmed).toEqual({ countsAs: id });
  });

  it('C17 keeps counting as the first one after its deletion', async () => {
    const companyId = randomUUID();
    const first = await stage(companyId);
    const second = await stage(companyId);
    await running.rows('DELETE FROM clients WHERE id = $1', [first.clientId]);
    const third = await stage(companyId);
    expect([second.countsAs, third.countsAs]).toEqual([first.clientId, first.clientId]);
  });

  it('C14 answers a repeated key with the same person', async () => {
    const companyId = randomUUID();
    const guest = aGuest(companyId);
    await stage(companyId);
    const [once, again] = [
      await stage(companyId, {}, 'same', guest),
      await stage(companyId, {}, 'same', guest),
    ];
    expect(again).toEqual(once);
    expect(once.countsAs).not.toBe(once.clientId);
  });
});

describe('unverified contact details', () => {
  const said = async (companyId: string, clientId: string) =>
    (await running.ask(readContactsCall, { clientIds: [clientId] }, by('notifications', companyId)))
      .contacts[0];

  it('X107 the name is in no mail until the contact is verified', async () => {
    const companyId = randomUUID();
    const { clientId } = await stage(companyId);
    expect(await said(companyId, clientId)).toMatchObject({ name: null, proven: false });
    await publish(running.nats, bookingConfirmed, companyId, aBooking(clientId));
    const read = () => refusalCode(running.ask(readClientCall, { clientId }, aMember(companyId)));
    await eventually(async () => expect(await read()).toBe('done'));
    expect(await said(companyId, clientId)).toMatchObject({ name: null, proven: false });
    await running.ask(changeClientCall, { clientId, locale: 'it' }, aMember(companyId), { ifMatch: 2 });
    expect(await said(companyId, clientId)).toMatchObject({ name: 'Canary Person', proven: true });
  });

  it('X107 staff verify the clients they enter, and the mailbox owner the account’s record', async () => {
    const companyId = randomUUID();
    const entered = await stage(companyId, { email: 'a@person.example' }, undefined, aMember(companyId));
    expect(await said(companyId, entered.clientId)).toMatchObject({ name: 'Canary Person', proven: true });
    const { clientId } = await stage(companyId, { email: 'b@person.example' });
    await running.rows(`UPDATE clients SET status = 'lasting', provisional_until = NULL WHERE id = $1`, [
      clientId,
    ]);
    await running.ask(joinAddressCall, { email: 'b@person.example' }, by('auth', companyId));
    expect(await said(companyId, clientId)).toMatchObject({ name: 'Canary Person', proven: true });
  });
});
