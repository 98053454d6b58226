import {
  beginTotpCall,
  confirmTotpCall,
  proveSecondFactorCall,
  type MemberActor,
  type SecondFactorProof,
  type Session,
} from '@riserbo/contracts';
import type { TestService } from '@riserbo/testing';
import { decodeJwt } from 'jose';
import { generateSync } from 'otplib';
import { aCompany, gateway, showPassword, signIn, type SignUp } from './running';

export const step = 30_000;
export const actorOf = (session: Session) => decodeJwt(session.accessToken)['actor'] as MemberActor;

/** The code of an authenticator app, some steps from now. */
export function codeOf({ clock }: TestService, secret: string, steps = 0): string {
  return generateSync({ secret, epoch: Math.floor((clock.now().getTime() + steps * step) / 1000) });
}

/** An owner with a session in their company. */
export async function anOwner(running: TestService) {
  const who = await aCompany(running);
  return { who, actor: actorOf(await signIn(running, who)) };
}

export interface Enrolled {
  who: SignUp & { companyId: string };
  actor: MemberActor;
  secret: string;
  recoveryCodes: string[];
}
/** An owner with an authenticator app; the clock is at the next step, so its code is unspent. */
export async function anEnrolled(
  running: TestService,
  who?: SignUp & { companyId: string },
): Promise<Enrolled> {
  who ??= await aCompany(running);
  const actor = actorOf(await signIn(running, who));
  const { secret } = await running.ask(beginTotpCall, {}, actor);
  const { recoveryCodes } = await running.ask(confirmTotpCall, { code: codeOf(running, secret) }, actor);
  running.clock.advance(step);
  return { who, actor, secret, recoveryCodes };
}

/** The ticket returned for a right password. */
export async function ticketOf(running: TestService, who: SignUp): Promise<string> {
  const answer = await showPassword(running, who);
  if (!('secondFactor' in answer)) throw new Error('no second factor is asked for');
  return answer.secondFactor.ticket;
}

export const prove = (running: TestService, ticket: string, proof: SecondFactorProof): Promise<Session> =>
  running.ask(proveSecondFactorCall, { ticket, ...proof }, gateway);
