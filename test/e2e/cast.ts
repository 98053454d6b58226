import { randomUUID } from 'node:crypto';
import { memberRoles, roles, type MemberActor, type MemberRole, type Role } from '@riserbo/contracts';
import { audienceOf, issuer } from '@riserbo/messaging';
import { importJWK, SignJWT } from 'jose';
import { generateSync } from 'otplib';
import { Client } from 'pg';
import { expectStatus } from '../../scripts/play/api';
import { tokenIn } from '../../scripts/play/mailbox';
import type { Session } from '../../scripts/play/practice';
import { makeOperator } from '../../scripts/play/vendor';
import { authDatabaseOf } from '@riserbo/system';
import { asVendor } from '../../scripts/vendor';
import { readSigningKeys } from '../../services/auth/src/keys/signing-keys';
import { enrolSubscriber } from '../../services/auth/src/subscribers/enrol';
import { bookedGuest, dataLink, signedInClient } from './good-calls/clients';
import { address, password, steppedUp, type Fixture } from './good-calls/stage';

/** The roles of people, which are the columns of the permission table. */
export const people = roles.slice(0, roles.indexOf('gateway'));
export type Cast = ReadonlyMap<Role, string>;

/**
 * A token for every role, obtained as users do; only the member who must enrol a second factor gets one
 * signed with auth's key.
 */
export async function createTestUsers(stage: Fixture): Promise<Cast> {
  const tokens = new Map<Role, string>();
  tokens.set('owner', stage.session.accessToken);
  for (const role of memberRoles.slice(1)) tokens.set(role, (await hired(stage, role)).accessToken);
  const guest = await stage.open.post<{ token: string }>(`/v1/pages/${stage.slug}/guests`);
  tokens.set('guest', expectStatus(guest, 201).body.token);
  const { operator, support } = await supported(stage);
  tokens.set('operator', operator).set('support', support);
  tokens.set('client', (await signedInClient(stage)).session.accessToken);
  tokens.set('proven', await provenToken(stage));
  tokens.set('subscriber', await listening(stage));
  return tokens.set('enrolling', await enrolling(stage));
}

async function hired(stage: Fixture, role: MemberRole): Promise<Session> {
  const email = address();
  const headers = await steppedUp(stage, 'members');
  expectStatus(await stage.office.post('/v1/members', { email, name: 'Mia Member', role }, headers), 202);
  const token = tokenIn(await stage.mails.wait(email, () => true), 'invitation');
  expectStatus(await stage.open.post('/v1/invitations/accept', { token, password }), 201);
  return expectStatus(await stage.open.post<Session>('/v1/sessions', { email, password }), 201).body;
}

async function supported(stage: Fixture): Promise<{ operator: string; support: string }> {
  const email = `operator-${randomUUID()}@vendor.example`;
  const { password: secretWord, secret } = await makeOperator(stage.place, email);
  const signIn = { email, password: secretWord, code: generateSync({ secret }) };
  const session = await stage.open.post<{ accessToken: string }>('/v1/operator-sessions', signIn);
  const operator = expectStatus(session, 201).body.accessToken;
  const headers = await steppedUp(stage, 'support_code');
  const issued = await stage.office.post<{ code: string }>('/v1/support-codes', { operator: email }, headers);
  const { code } = expectStatus(issued, 201).body;
  const inside = await stage.open
    .as(operator)
    .post<{ accessToken: string }>('/v1/support-sessions', { code });
  return { operator, support: expectStatus(inside, 201).body.accessToken };
}

async function provenToken(stage: Fixture): Promise<string> {
  const token = await dataLink(stage, await bookedGuest(stage));
  const proven = await stage.open.post<{ accessToken: string }>('/v1/data-links/open', { token });
  return expectStatus(proven, 201).body.accessToken;
}

async function listening({ open, place, slug }: Fixture): Promise<string> {
  const { key } = await asVendor(authDatabaseOf(place), (tenants) =>
    enrolSubscriber(tenants, slug, 'Cast', new Date()),
  );
  const pass = await open.post<{ accessToken: string }>('/v1/subscriber-tokens', { key });
  return expectStatus(pass, 201).body.accessToken;
}

/** An actor as auth would mint it, with a session that lives. */
async function enrolling(stage: Fixture): Promise<string> {
  const [companyId, sessionId, userId] = [stage.session.companyId, randomUUID(), randomUUID()];
  const actor: MemberActor = {
    kind: 'member',
    companyId,
    userId,
    sessionId,
    role: 'viewer',
    enrolling: true,
  };
  await letLive(stage, actor);
  const [key] = readSigningKeys(stage.place.secrets.files.signingKeys);
  if (!key) throw new Error('auth has no key yet');
  return new SignJWT({ actor })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid })
    .setIssuer(issuer)
    .setAudience(audienceOf(actor))
    .setSubject('cast')
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(await importJWK(key, 'ES256'));
}

async function letLive(
  { postgresUrl }: Fixture,
  { companyId, sessionId, userId }: MemberActor,
): Promise<void> {
  const url = new URL(postgresUrl);
  url.pathname = '/auth';
  const client = new Client({ connectionString: url.href, options: '-c session_replication_role=replica' });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO sessions (company_id, id, user_id, refresh_hash, rotated_at, started_at, last_seen_at, ends_at)
       VALUES ($1, $2, $3, '\\x00', now(), now(), now(), now() + interval '1 hour')`,
      [companyId, sessionId, userId],
    );
  } finally {
    await client.end();
  }
}
