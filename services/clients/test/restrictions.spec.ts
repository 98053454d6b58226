import { randomUUID } from 'node:crypto';
import {
  changeClientCall,
  confirmClientCall,
  joinAddressCall,
  liftRestrictionCall,
  listClientsCall,
  listRestrictionsCall,
  readClientCall,
  readContactsCall,
  restrictClientCall,
  restrictedCall,
  searchClientsCall,
  type MemberActor,
} from '@riserbo/contracts';
import { refusalCode, type TestService } from '@riserbo/testing';
import { aClient, aMember } from './factories';
import { runClients } from './running';

let running: TestService;
let office: MemberActor;
beforeAll(async () => {
  running = await runClients();
});
afterAll(() => running?.stop());
beforeEach(() => {
  office = aMember(randomUUID());
});

const service = (name: 'auth' | 'booking' | 'notifications') =>
  ({ kind: 'service', service: name, companyId: office.companyId }) as const;
const restrict = (clientId: string) =>
  running.ask(restrictClientCall, { clientId, reason: 'accuracy_contested' }, office);
const lift = (clientId: string) => running.ask(liftRestrictionCall, { clientId }, office);
const restricted = async (...clientIds: string[]) =>
  (await running.ask(restrictedCall, { clientIds }, service('notifications'))).clientIds.sort();
const uses = (clientId: string): Record<string, () => Promise<unknown>> => ({
  read: () => running.ask(readClientCall, { clientId }, office),
  change: () => running.ask(changeClientCall, { clientId, name: 'Other' }, office, { ifMatch: 1 }),
  book: () => running.ask(confirmClientCall, { clientId }, service('booking')),
});

describe('the restriction of processing', () => {
  it.each(['read', 'change', 'book'])('D3 refuses to %s, until it is lifted', async (use) => {
    const { id } = await aClient(running, office);
    const made = await restrict(id);
    expect(made).toMatchObject({ clientId: id, reason: 'accuracy_contested', until: null, version: 1 });
    expect(await refusalCode(uses(id)[use]?.() as Promise<unknown>)).toBe('restricted');
    await lift(id);
    expect(await refusalCode(uses(id)[use]?.() as Promise<unknown>)).toBe('done');
  });

  it('D3 says so with the contact of a message that is about to be sent', async () => {
    const [{ id }, other] = [await aClient(running, office), await aClient(running, office)];
    await restrict(id);
    const clientIds = [id, other.id];
    const { contacts } = await running.ask(readContactsCall, { clientIds }, service('notifications'));
    expect(new Map(contacts.map((each) => [each.clientId, each.restricted]))).toEqual(
      new Map([
        [id, true],
        [other.id, false],
      ]),
    );
  });

  it('D3 keeps the client out of lists and searches; the office sees who is restricted, since when and why', async () => {
    const [{ id }, other] = [await aClient(running, office), await aClient(running, office)];
    await restrict(id);
    const { items } = await running.ask(listClientsCall, {}, office);
    expect(items.map((each) => each.id)).toEqual([other.id]);
    const found = async (text: string) =>
      (await running.ask(searchClientsCall, { text }, office)).items.map((each) => each.id);
    for (const text of ['carla', 'carla@client.example']) expect(await found(text)).toEqual([other.id]);
    const list = await running.ask(listRestrictionsCall, {}, office);
    expect(list.items).toMatchObject([{ clientId: id, since: running.clock.now().toISOString() }]);
  });

  it('D3 tells the other services, with a version that grows', async () => {
    const { id } = await aClient(running, office);
    await restrict(id);
    await lift(id);
    await restrict(id);
    const events = await running.rows<{ version: number; restricted: boolean }>(
      `SELECT (payload->>'version')::integer AS version, (payload->>'restricted')::boolean AS restricted
       FROM outbox WHERE type = 'clients.restricted.v1' AND aggregate_id = $1 ORDER BY 1`,
      [id],
    );
    expect(events.map(({ restricted: is }) => is)).toEqual([true, false, true]);
    expect(events.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('D3 B12 stays with the person when a restricted record is merged, and is lifted under any id', async () => {
    const email = `${randomUUID()}@person.example`;
    const first = await aClient(running, office, { email });
    running.clock.advance(1);
    const second = await aClient(running, office, { email });
    await restrict(second.id);
    await running.ask(joinAddressCall, { email }, service('auth'));
    expect(await restricted(first.id, second.id, randomUUID())).toEqual([first.id, second.id].sort());
    expect(await refusalCode(uses(first.id)['read']?.() as Promise<unknown>)).toBe('restricted');
    await lift(first.id);
    expect(await restricted(first.id, second.id)).toEqual([]);
    expect(await refusalCode(lift(first.id))).toBe('not_found');
  });

  it('D3 X27 X29 belongs to one company', async () => {
    const { id } = await aClient(running, office);
    await restrict(id);
    const other = aMember(randomUUID());
    const input = { clientId: id, reason: 'unlawful' } as const;
    expect(await refusalCode(running.ask(restrictClientCall, input, other))).toBe('client_unknown');
    expect(await refusalCode(running.ask(liftRestrictionCall, { clientId: id }, other))).toBe(
      'client_unknown',
    );
    expect((await running.ask(listRestrictionsCall, {}, other)).items).toEqual([]);
  });

  it('B8 D3 needs a step-up for records', async () => {
    const { id } = await aClient(running, office);
    const input = { clientId: id, reason: 'unlawful' } as const;
    const bare = running.ask(restrictClientCall, input, office, { stepUp: 'none' });
    expect(await refusalCode(bare)).toBe('step_up_required');
  });
});
