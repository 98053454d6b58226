import { randomUUID } from 'node:crypto';
import {
  addPasskeyCall,
  beginPasskeyCall,
  forgotPasswordCall,
  joinAddressCall,
  openClientByLinkCall,
  readAddressCall,
  requestClientLinkCall,
  resolveAddressCall,
} from '@riserbo/contracts';
import { SoftwareAuthenticator, stubCall, type PersonInTest } from '@riserbo/testing';
import { anEnrolled } from './factors';
import { aVendor } from './operators';
import { accept, anAddress, aPractice, invite } from './practices';
import { aCompany, aSignUp, gateway, mailTo, type RunningAuth } from './running';
import { supportOf } from './support-practice';

/** An owner with all kinds of factors, an open mail, and a colleague whom they invited. */
export async function aMemberAtWork(running: RunningAuth): Promise<PersonInTest> {
  const mark = randomUUID().slice(0, 8);
  const [name, email] = [`Olivia Canary ${mark}`, `canary-${mark}@practice.example`];
  const { companyId, ...who } = await aCompany(running, aSignUp({ name, email }));
  const { actor } = await anEnrolled(running, { ...who, companyId });
  const creation = await running.ask(beginPasskeyCall, {}, actor);
  const passkey = new SoftwareAuthenticator('http://riserbo.example').create(creation);
  await running.ask(addPasskeyCall, { name: `Phone ${mark}`, passkey }, actor);
  await running.ask(forgotPasswordCall, { email }, gateway, { ip: randomUUID() });
  const invited = anAddress();
  await invite(running, actor, invited);
  await accept(running, invited);
  const canaries = [name, email, `Phone ${mark}`];
  return { kind: 'member', companyId, ids: [actor.userId], canaries };
}

/** A client with an account and a session. The clients service is stubbed. */
export async function aClientWithAccount(running: RunningAuth): Promise<PersonInTest> {
  const { companyId, slug } = await aPractice(running);
  const [clientId, email] = [randomUUID(), `canary-${randomUUID().slice(0, 8)}@guest.example`];
  await running.rows(
    `UPDATE companies SET plan = 'premium', features = '{client_login}' WHERE company_id = $1`,
    [companyId],
  );
  const stubs = await Promise.all([
    stubCall(running.nats, resolveAddressCall, () => ({ clients: [{ clientId, version: 1 }] })),
    stubCall(running.nats, readAddressCall, () => ({ email })),
    stubCall(running.nats, joinAddressCall, () => ({ clientId, merged: 0 })),
  ]);
  const askLink = () => running.ask(requestClientLinkCall, { slug, email }, gateway, { ip: randomUUID() });
  await askLink();
  const { token = '' } = await mailTo(running, clientId, 'client_login');
  await running.ask(openClientByLinkCall, { token }, gateway);
  await askLink();
  await Promise.all(stubs.map((stub) => stub.stop()));
  return { kind: 'client', companyId, ids: [clientId], canaries: [email], exported: [clientId] };
}

/** An operator of the vendor who used a support code. */
export async function anOperatorAtWork(running: RunningAuth): Promise<PersonInTest> {
  const [vendor, support] = [await aVendor(running), supportOf(() => running)];
  const practice = await support.aPractice();
  const operator = await vendor.operator();
  await support.inside(practice, operator);
  await vendor.close();
  const ids = [operator.actor.userId];
  return { kind: 'operator', companyId: practice.companyId, ids, canaries: [operator.email], exported: ids };
}
