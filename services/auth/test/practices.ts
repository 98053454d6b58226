import { randomUUID } from 'node:crypto';
import {
  acceptInvitationCall,
  changeMemberCall,
  inviteMemberCall,
  listMembersCall,
  type MemberActor,
  type MemberRole,
} from '@riserbo/contracts';
import { actorOf } from './factors';
import { aCompany, gateway, mailTo, password, signIn, type RunningAuth } from './running';

export const anAddress = () => `member-${randomUUID().slice(0, 12)}@practice.example`;

export async function aPractice(running: RunningAuth) {
  const company = await aCompany(running);
  return { ...company, owner: actorOf(await signIn(running, company)) };
}
export type Practice = Awaited<ReturnType<typeof aPractice>>;

export const invite = (
  running: RunningAuth,
  by: MemberActor,
  email: string,
  role: MemberRole = 'reception',
  name = 'Mia Member',
) => running.ask(inviteMemberCall, { email, name, role }, by);
/** The token of the mailed link. */
export const invitationOf = async (running: RunningAuth, email: string): Promise<string> =>
  (await mailTo(running, email, 'invitation')).token ?? '';
export const follow = (running: RunningAuth, token: string, secret = password) =>
  running.ask(acceptInvitationCall, { token, password: secret }, gateway);
export const accept = async (running: RunningAuth, email: string, secret = password) =>
  follow(running, await invitationOf(running, email), secret);

/** A member with a session in the company. */
export async function joined(
  running: RunningAuth,
  { owner, slug }: Practice,
  role: MemberRole,
  email = anAddress(),
) {
  await invite(running, owner, email, role);
  await accept(running, email);
  const session = await signIn(running, { email, password, slug });
  return { email, session, actor: actorOf(session), userId: session.userId };
}

export const members = async (running: RunningAuth, by: MemberActor) =>
  (await running.ask(listMembersCall, {}, by)).items;

export async function change(
  running: RunningAuth,
  by: MemberActor,
  userId: string,
  wish: { role?: MemberRole; disabled?: boolean },
) {
  const { version } = (await members(running, by)).find((each) => each.userId === userId) ?? { version: 1 };
  return running.ask(changeMemberCall, { userId, ...wish }, by, { ifMatch: version });
}
