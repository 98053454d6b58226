import { randomUUID } from 'node:crypto';
import { changeClientCall, createClientCall, joinAddressCall } from '@riserbo/contracts';
import type { PersonInTest, TestService } from '@riserbo/testing';
import { aMember } from './factories';

/** A client with two records, of which one was merged into the other. */
export async function aPerson(running: TestService): Promise<PersonInTest> {
  const office = aMember(randomUUID());
  const mark = randomUUID().slice(0, 8);
  const contact = { name: `Canary ${mark}`, email: `canary-${mark}@person.example` };
  const ids: string[] = [];
  for (let record = 0; record < 2; record += 1)
    ids.push((await running.ask(createClientCall, contact, office, { idempotencyKey: `k${record}` })).id);
  const auth = { kind: 'service', service: 'auth', companyId: office.companyId } as const;
  const { clientId } = await running.ask(joinAddressCall, { email: contact.email }, auth);
  const version = { ifMatch: 2 };
  const phone = `+39055${Math.floor(Number.parseInt(mark, 16) / 100)}`;
  await running.ask(changeClientCall, { clientId, phone }, office, version);
  return { kind: 'client', companyId: office.companyId, ids, canaries: [...Object.values(contact), phone] };
}
