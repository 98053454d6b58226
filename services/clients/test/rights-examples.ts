import { randomUUID } from 'node:crypto';
import { restrictClientCall, type ClientActor } from '@riserbo/contracts';
import type { ContractChecks, TestService } from '@riserbo/testing';
import { aClient, aMember, publishedPrivacy } from './factories';

type Examples = ContractChecks['examples'];

export const aSession = (companyId: string, clientId: string): ClientActor => ({
  ...{ kind: 'client', companyId, clientId, sessionId: randomUUID() },
});
const someone = async (running: TestService, companyId: string) =>
  (await aClient(running, aMember(companyId))).id;
const purpose = 'promotions' as const;
const consent = async (running: TestService, companyId: string) => {
  const { id: policyId } = await publishedPrivacy(running, aMember(companyId));
  return { purpose, given: true, policyId };
};

/** A call of a member about a client. */
const about =
  (input: object = {}): Examples[string] =>
  async (running, companyId) => ({
    input: { clientId: await someone(running, companyId), ...input },
    actor: aMember(companyId),
  });
/** A call of a client. */
const byClient =
  (input: object = {}): Examples[string] =>
  async (running, companyId) => ({
    input,
    actor: aSession(companyId, await someone(running, companyId)),
  });

export const rightsExamples: Examples = {
  'clients.consent.give': async (running, companyId) => ({
    input: await consent(running, companyId),
    actor: aSession(companyId, await someone(running, companyId)),
  }),
  'clients.consent.withdraw': byClient({ purpose }),
  'clients.consent.mine': byClient(),
  'clients.consent.record': async (running, companyId) => ({
    input: { clientId: await someone(running, companyId), ...(await consent(running, companyId)) },
    actor: aMember(companyId),
  }),
  'clients.consent.record_withdrawal': about({ purpose }),
  'clients.consent.read': about(),
  'clients.consent.history': about(),
  'clients.restriction.set': about({ reason: 'unlawful' }),
  'clients.restriction.lift': async (running, companyId) => {
    const [clientId, actor] = [await someone(running, companyId), aMember(companyId)];
    await running.ask(restrictClientCall, { clientId, reason: 'unlawful' }, actor);
    return { input: { clientId }, actor };
  },
  'clients.restriction.list': async (running, companyId) => {
    const [clientId, actor] = [await someone(running, companyId), aMember(companyId)];
    await running.ask(restrictClientCall, { clientId, reason: 'unlawful' }, actor);
    return { input: {}, actor };
  },
};
