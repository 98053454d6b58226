import {
  changeAccountCall,
  changeFactorGraceCall,
  changePasswordCall,
  renewRecoveryCodesCall,
  stepUpCall,
} from '@riserbo/contracts';
import type { ContractChecks } from '@riserbo/testing';
import { anEnrolled, anOwner } from './factors';
import { password, type RunningAuth } from './running';

/** Successful calls about accounts, sessions and second factors. */
export function signInExamples(running: () => RunningAuth): ContractChecks['examples'] {
  const byOwner =
    (input: object, more: { ifMatch?: number } = {}) =>
    async () => {
      const { actor } = await anOwner(running());
      return { input, actor, companyId: actor.companyId, more };
    };
  return {
    [changeAccountCall.subject]: byOwner({ signInNotices: true }),
    [changePasswordCall.subject]: byOwner({
      currentPassword: password,
      newPassword: 'another long passphrase',
    }),
    [stepUpCall.subject]: byOwner({ password, purpose: 'members' }),
    [renewRecoveryCodesCall.subject]: async () => {
      const { actor } = await anEnrolled(running());
      return { input: {}, actor, companyId: actor.companyId };
    },
    [changeFactorGraceCall.subject]: byOwner({ graceDays: 3 }, { ifMatch: 1 }),
  };
}
