import {
  closeRequestCall,
  makeRequestCall,
  recordRequestCall,
  type AskOf,
  type ProvenActor,
} from '@riserbo/contracts';
import type { ContractChecks, TestService } from '@riserbo/testing';
import { aClient, aMember } from './factories';

type Examples = ContractChecks['examples'];

const proven = async (running: TestService, companyId: string): Promise<ProvenActor> => {
  const { id: personId } = await aClient(running, aMember(companyId));
  return { kind: 'proven', companyId, subject: 'client', personId };
};
const recorded = async (running: TestService, companyId: string) => {
  const { id: personId } = await aClient(running, aMember(companyId));
  const input: AskOf<typeof recordRequestCall> = {
    ...{ subject: 'client', personId, kind: 'access', identity: 'desk' },
  };
  return { input, actor: aMember(companyId) };
};
const made = async (running: TestService, companyId: string) => {
  const { input, actor } = await recorded(running, companyId);
  return { requestId: (await running.ask(recordRequestCall, input, actor)).id, actor };
};
/** A call of a member about a request. */
const about =
  (input: object = {}): Examples[string] =>
  async (running, companyId) => {
    const { requestId, actor } = await made(running, companyId);
    return { input: { requestId, ...input }, actor };
  };

export const requestExamples: Examples = {
  'clients.request.make': async (running, companyId) => ({
    input: { kind: 'access' },
    actor: await proven(running, companyId),
  }),
  'clients.request.mine': async (running, companyId) => ({
    input: {},
    actor: await proven(running, companyId),
  }),
  'clients.request.disagree': async (running, companyId) => {
    const actor = await proven(running, companyId);
    const { id: requestId } = await running.ask(makeRequestCall, { kind: 'access' }, actor);
    const refused = { requestId, outcome: 'refused', refusal: 'excessive', answer: 'No.' } as const;
    await running.ask(closeRequestCall, refused, aMember(companyId));
    return { input: { requestId, statement: 'I disagree.' }, actor };
  },
  'clients.request.record': recorded,
  'clients.request.list': async (running, companyId) => ({
    input: {},
    actor: (await made(running, companyId)).actor,
  }),
  'clients.request.read': about(),
  'clients.request.prove_identity': about(),
  'clients.request.extend': about({ reason: 'complex' }),
  'clients.request.close': about({ outcome: 'fulfilled' }),
};
