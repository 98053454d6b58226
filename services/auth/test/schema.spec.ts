import {
  libraryEntities,
  schemaDrift,
  statementDrift,
  tenantCatalogue,
  tenantMatrix,
  migrate,
} from '@riserbo/runtime';
import { dataMap } from '@riserbo/privacy';
import { adminUrl, describeErasure, testDatabase, SoftwareAuthenticator } from '@riserbo/testing';
import {
  addPasskeyCall,
  beginPasskeyCall,
  beginTotpCall,
  changeCompanyCall,
  signUpCall,
  type Actor,
} from '@riserbo/contracts';
import { decodeJwt } from 'jose';
import { entities, migrations } from '../src/database';
import { anEnrolled } from './factors';
import { aClientWithAccount, aMemberAtWork, anOperatorAtWork } from './persons';
import { aCompany, aSignUp, gateway, runAuth, signIn, type RunningAuth } from './running';

let running: RunningAuth;
/** The person's, as `users` is. */
const ofPersons = ['totp_factors', 'totp_enrolments', 'recovery_codes', 'passkeys'];
/** Of no company, with the reason in the service's README. */
const without = [
  'companies',
  'users',
  'attempts',
  'memberships_user',
  'stream_seen',
  ...ofPersons,
  'passkey_challenges',
  'operators',
  'key_sightings',
];
beforeAll(async () => {
  running = await runAuth();
  for (let index = 0; index < 2; index += 1) {
    const session = await signIn(running, await aCompany(running));
    const actor = decodeJwt(session.accessToken)['actor'] as Actor;
    await running.ask(changeCompanyCall, { name: 'Other' }, actor, { ifMatch: 1 });
    await running.ask(signUpCall, aSignUp(), gateway);
  }
});
afterAll(() => running?.stop());

describe('the schema of auth', () => {
  describeErasure(() => running, {
    entities,
    persons: {
      'a member': () => aMemberAtWork(running),
      'a client': () => aClientWithAccount(running),
      'an operator': () => anOperatorAtWork(running),
    },
  });

  it('is what the entities say', async () => {
    expect(await schemaDrift(running.database.ownerUrl, [...entities, ...libraryEntities])).toEqual([]);
  });
  it('answers every statement with the columns it declares', async () => {
    expect(await statementDrift(running.database.ownerUrl)).toEqual([]);
  });
  it('D4 has a rule for every column, and exports no secret', () => {
    const map = dataMap([...entities, ...libraryEntities]);
    expect(map.filter(({ column, rule }) => /hash|secret/.test(column) && rule.export === 'include')).toEqual(
      [],
    );
  });
  it('D4 no column of auth’s own tables is about a client beyond ids and credentials', () => {
    const map = dataMap(entities).filter(({ rule }) => rule.about === 'client');
    const kinds = map.map(({ rule }) => rule.category);
    expect(map.map(({ table, column }) => `${table}.${column}`).sort()).toEqual([
      'account_mails.client_id',
      'client_accounts.client_id',
      'client_accounts.password_hash',
      'sessions.client_id',
    ]);
    expect(new Set(kinds)).toEqual(new Set(['identifier', 'credential']));
  });
  it('keeps companies apart (catalogue)', async () => {
    const findings = await tenantCatalogue({ url: adminUrl(running.database), without });
    expect(
      findings.filter((finding) => !/^(\w+)\.\1_user: foreign key without company_id$/.test(finding)),
    ).toEqual([]);
  });
  it('X27 keeps companies apart, for every command (matrix)', async () => {
    const urls = { adminUrl: adminUrl(running.database), appUrl: running.database.appUrl };
    const { tried, leaks } = await tenantMatrix({
      ...urls,
      without: ['users', 'attempts', 'operators', 'key_sightings', 'passkey_challenges', ...ofPersons],
    });
    expect(leaks).toEqual([]);
    expect(tried).toBeGreaterThan(40);
  });
  it('A company sees the users who belong to it, and no other', async () => {
    const { companyId } = await aCompany(running);
    await running.rows(`SET ROLE auth_app; SET app.company = '${companyId}'`);
    const seen = await running.rows('SELECT id FROM users');
    await running.rows('RESET ROLE; RESET app.company');
    expect(seen).toHaveLength(1);
  });
  it.each(ofPersons)('X27 a company reaches %s of its members only', async (table) => {
    const [own, other] = [await anEnrolled(running), await anEnrolled(running)];
    for (const { actor } of [own, other]) {
      await running.ask(beginTotpCall, {}, actor);
      const passkey = new SoftwareAuthenticator('http://riserbo.example').create(
        await running.ask(beginPasskeyCall, {}, actor),
      );
      await running.ask(addPasskeyCall, { name: 'Phone', passkey }, actor);
    }
    await running.rows(`SET ROLE auth_app; SET app.company = '${own.who.companyId}'`);
    const reached = async (text: string) =>
      (await running.rows<{ user_id: string }>(text)).map(({ user_id: id }) => id);
    const outcomes = {
      read: new Set(await reached(`SELECT user_id FROM ${table}`)),
      removed: await reached(
        `DELETE FROM ${table} WHERE user_id = '${other.actor.userId}' RETURNING user_id`,
      ),
      moved: await running
        .rows(`UPDATE ${table} SET user_id = '${other.actor.userId}'`)
        .catch((error: { code: string }) => error.code),
    };
    await running.rows('RESET ROLE; RESET app.company');
    expect(outcomes).toEqual({ read: new Set([own.actor.userId]), removed: [], moved: '42501' });
  });
  it('goes up, down and up again', async () => {
    const database = await testDatabase('auth');
    await migrate({ url: database.ownerUrl, service: 'auth', migrations, to: 'empty' });
    await Promise.all([
      migrate({ url: database.ownerUrl, service: 'auth', migrations }),
      migrate({ url: database.ownerUrl, service: 'auth', migrations }),
    ]);
    expect(await schemaDrift(database.ownerUrl, [...entities, ...libraryEntities])).toEqual([]);
    await database.drop();
  });
});
