import { stageContactCall } from '@riserbo/contracts';
import type { TestService } from '@riserbo/testing';
import { aClient, aContact, aGuest, aMember } from './factories';

/** Leaves a row in as many tables as one act can. */
export async function act(running: TestService, companyId: string): Promise<void> {
  await aClient(running, aMember(companyId));
  await running.ask(stageContactCall, aContact(), aGuest(companyId), { idempotencyKey: 'k' });
}
