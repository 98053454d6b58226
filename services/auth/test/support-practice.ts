import {
  issueSupportCodeCall,
  listSupportGrantsCall,
  openSupportSessionCall,
  type MemberActor,
  type SupportActor,
} from '@riserbo/contracts';
import { decodeJwt } from 'jose';
import { actorOf } from './factors';
import type { Operator } from './operators';
import { aCompany, signIn, type RunningAuth } from './running';

export interface Practice {
  companyId: string;
  email: string;
  owner: MemberActor;
}

/** What an owner and an operator do with support codes. */
export const supportOf = (running: () => RunningAuth) => {
  const aPractice = async (): Promise<Practice> => {
    const company = await aCompany(running());
    return { ...company, owner: actorOf(await signIn(running(), company)) };
  };
  const issue = ({ owner }: Practice, { email }: { email: string }, minutes = 30) =>
    running().ask(issueSupportCodeCall, { operator: email, minutes }, owner);
  const redeem = ({ actor }: Operator, code: string) =>
    running().ask(openSupportSessionCall, { code }, actor);
  const inside = async (practice: Practice, operator: Operator, minutes = 30) => {
    const { code, grantId } = await issue(practice, operator, minutes);
    const { accessToken } = await redeem(operator, code);
    return { grantId, code, actor: decodeJwt(accessToken)['actor'] as SupportActor };
  };
  const grants = async ({ owner }: Practice) => (await running().ask(listSupportGrantsCall, {}, owner)).items;
  return { aPractice, issue, redeem, inside, grants };
};
