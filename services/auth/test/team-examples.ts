import { randomUUID } from 'node:crypto';
import { readAccountMailCall, signUpCall } from '@riserbo/contracts';
import type { ContractChecks } from '@riserbo/testing';
import { hashPassword } from '../src/passwords/passwords';
import { aVendor } from './operators';
import { aPractice, joined } from './practices';
import { aSignUp, gateway, password, type RunningAuth } from './running';
import { supportOf } from './support-practice';

/** Successful calls about companies, members, clients and support. */
export function teamExamples(running: () => RunningAuth): ContractChecks['examples'] {
  const byOwner =
    (input: object, more: { ifMatch?: number } = {}) =>
    async () => {
      const { owner, companyId } = await aPractice(running());
      return { input, actor: owner, companyId, more };
    };
  return {
    'auth.company.confirm': async () => {
      const signUp = aSignUp();
      await running().ask(signUpCall, signUp, gateway, { ip: randomUUID() });
      const [row = { companyId: '', accountMailId: '' }] = await running().rows<{
        companyId: string;
        accountMailId: string;
      }>(
        `SELECT company_id AS "companyId", account_mail_id AS "accountMailId" FROM sign_ups WHERE email = $1`,
        [signUp.email],
      );
      const { companyId, accountMailId } = row;
      const notifications = { kind: 'service', service: 'notifications', companyId } as const;
      const { token } = await running().ask(readAccountMailCall, { accountMailId }, notifications);
      return { input: { token, password }, actor: gateway, companyId };
    },
    'auth.company.change': byOwner({ name: 'Other' }, { ifMatch: 1 }),
    'auth.security.change': byOwner({ clientRecordStepUp: 'always' }, { ifMatch: 1 }),
    'auth.member.list': byOwner({}),
    'auth.invitation.list': byOwner({}),
    'auth.member.change': async () => {
      const practice = await aPractice(running());
      const { userId } = await joined(running(), practice, 'viewer');
      const { owner: actor, companyId } = practice;
      return { input: { userId, role: 'admin' }, actor, companyId, more: { ifMatch: 1 } };
    },
    'auth.support.revoke': async () => {
      const { aPractice: practice, issue } = supportOf(running);
      const [{ owner: actor, ...company }, vendor] = [await practice(), await aVendor(running())];
      const { grantId } = await issue({ owner: actor, ...company }, await vendor.add());
      await vendor.close();
      return { input: { grantId }, actor, companyId: company.companyId };
    },
    'auth.client.step_up': async () => {
      const [{ companyId }, clientId, secret] = [await aPractice(running()), randomUUID(), 'a horse battery'];
      await running().rows(
        `INSERT INTO client_accounts (company_id, client_id, password_hash, created_at)
         VALUES ($1, $2, $3, now())`,
        [companyId, clientId, await hashPassword(secret)],
      );
      const actor = { kind: 'client', companyId, clientId, sessionId: randomUUID() } as const;
      return { input: { password: secret }, actor, companyId };
    },
    'auth.client.set_password': async () => {
      const [{ companyId }, clientId] = [await aPractice(running()), randomUUID()];
      await running().rows(
        'INSERT INTO client_accounts (company_id, client_id, created_at) VALUES ($1, $2, now())',
        [companyId, clientId],
      );
      const actor = { kind: 'client', companyId, clientId, sessionId: randomUUID() } as const;
      return { input: { password: 'another horse battery' }, actor, companyId };
    },
  };
}
