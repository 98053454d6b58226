import { randomUUID } from 'node:crypto';
import {
  acceptInvitationCall,
  changeMemberCall,
  inviteMemberCall,
  issueSupportCodeCall,
  openSupportSessionCall,
  readCompanyCall,
  type Actor,
  type MemberActor,
} from '@riserbo/contracts';
import { refusalCode, withinASecond } from '@riserbo/testing';
import { decodeJwt } from 'jose';
import { actorOf } from './factors';
import { runGateways, type RunningGateways } from './gateways';
import { aVendor } from './operators';
import { aCompany, gateway, mailTo, password, runAuth, signIn, type RunningAuth } from './running';

let running: RunningAuth;
let gateways: RunningGateways;
let vendor: Awaited<ReturnType<typeof aVendor>>;
let owner: MemberActor;
let slug: string;
beforeAll(async () => {
  running = await runAuth();
  running.clock.set(new Date());
  vendor = await aVendor(running);
  gateways = await runGateways(running, 2);
  const company = await aCompany(running);
  ({ slug } = company);
  owner = actorOf(await signIn(running, company));
});
afterAll(async () => {
  await Promise.all([gateways?.stop(), vendor?.close()]);
  await running?.stop();
});

interface Holder {
  accessToken: string;
}
/** What both gateways and auth itself, asked past them, say to a token. */
async function everywhere({ accessToken: token }: Holder): Promise<string[]> {
  const looks = [0, 1].map((index) => gateways.send(index, 'GET', '/v1/company', { token }));
  const actor = decodeJwt(token)['actor'] as Actor;
  const told = (await Promise.all(looks)).map(({ status, code }) => code ?? String(status));
  return [...told, await refusalCode(running.ask(readCompanyCall, {}, actor))];
}
const opened = ['200', '200', 'done'];
const shut = Array<string>(3).fill('session_ended');
async function shutAfter(holder: Holder, act: () => Promise<unknown>): Promise<() => Promise<void>> {
  expect(await everywhere(holder)).toEqual(opened);
  await act();
  return async () => expect(await everywhere(holder)).toEqual(shut);
}

async function hired(role: 'admin' | 'reception') {
  const email = `member-${randomUUID().slice(0, 12)}@practice.example`;
  await running.ask(inviteMemberCall, { email, name: 'Mia Member', role }, owner);
  const { token = '' } = await mailTo(running, email, 'invitation');
  await running.ask(acceptInvitationCall, { token, password }, gateway);
  return { email, session: await signIn(running, { email, password, slug }) };
}
const change = (userId: string, wish: { role?: 'viewer'; disabled?: boolean }) =>
  running.ask(changeMemberCall, { userId, ...wish }, owner, { ifMatch: 1 });

describe('the rights of a token end everywhere within a second', () => {
  it('A5 B5 X12 with a change of role, and a new sign-in has the new one', async () => {
    let email = '';
    await withinASecond(async () => {
      const { session, ...who } = await hired('admin');
      ({ email } = who);
      return shutAfter(session, () => change(session.userId, { role: 'viewer' }));
    });
    const next = await signIn(running, { email, password, slug });
    expect([next.role, await everywhere(next)]).toEqual(['viewer', opened]);
  });

  it('A5 B5 X12 with the disabling of a member', async () => {
    await withinASecond(async () => {
      const { session } = await hired('reception');
      return shutAfter(session, () => change(session.userId, { disabled: true }));
    });
  });

  it('B9 X12 with the disabling of an operator by the vendor’s command, which notifies no process', async () => {
    await withinASecond(async () => {
      const operator = await vendor.operator();
      const { code } = await running.ask(issueSupportCodeCall, { operator: operator.email }, owner);
      const session = await running.ask(openSupportSessionCall, { code }, operator.actor);
      return shutAfter(session, () => vendor.disable(operator.email));
    });
  });
});
