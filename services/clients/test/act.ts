import {
  publishPolicyCall,
  recordConsentCall,
  recordRequestCall,
  restrictClientCall,
  stageContactCall,
  writePolicyDraftCall,
} from '@riserbo/contracts';
import type { TestService } from '@riserbo/testing';
import { aClient, aContact, aGuest, aMember, publishedPrivacy } from './factories';

/** Creates rows in as many tables as possible with one act. */
export async function act(running: TestService, companyId: string): Promise<void> {
  const { id: clientId } = await aClient(running, aMember(companyId));
  const [place, office] = [{ kind: 'terms', locale: 'en' } as const, aMember(companyId)];
  await running.ask(writePolicyDraftCall, { ...place, text: 'Be kind.' }, office, { ifMatch: 1 });
  await running.ask(publishPolicyCall, place, office, { ifMatch: 2 });
  const policyId = (await publishedPrivacy(running, office)).id;
  const consent = { clientId, purpose: 'promotions', given: true, policyId } as const;
  await running.ask(recordConsentCall, consent, office);
  await running.ask(restrictClientCall, { clientId, reason: 'objection' }, office);
  const request = { subject: 'client', personId: clientId, kind: 'access', identity: 'desk' } as const;
  await running.ask(recordRequestCall, { ...request, text: 'Canary words' }, office);
  await running.ask(stageContactCall, aContact(), aGuest(companyId), { idempotencyKey: 'k' });
}
