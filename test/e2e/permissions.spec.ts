import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allows,
  auditCalls,
  calls as declared,
  publicCalls,
  type Permission,
  type Role,
  type StepUpPurpose,
} from '@riserbo/contracts';
import { assertAllServed, Calls, connectNats, ServiceTokens } from '@riserbo/messaging';
import { Clock, Log } from '@riserbo/runtime';
import { refusalCode, testSystem, type TestSystem } from '@riserbo/testing';
import { expectStatus } from '../../scripts/play/api';
import { createTestUsers, people, type Cast } from './cast';
import { createFixture, type Fixture } from './good-calls';
import { steppedUp } from './good-calls/stage';

interface Operation {
  method: string;
  path: string;
  permission: Permission;
  stepUp?: StepUpPurpose | undefined;
}
type Documented = { 'x-permission': Permission; 'x-step-up'?: StepUpPurpose };
type Paths = Record<string, Record<string, Documented>>;
const file = join(__dirname, '..', '..', 'docs', 'openapi.json');
const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Paths };
const operations: Operation[] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    permission: operation['x-permission'],
    stepUp: operation['x-step-up'],
  })),
);
let system: TestSystem;
let stage: Fixture;
let other: Fixture;
let cast: Cast;

beforeAll(async () => {
  system = await testSystem();
  [stage, other] = await Promise.all([createFixture(system), createFixture(system)]);
  cast = await createTestUsers(stage);
}, 180_000);
afterAll(() => system?.stop());

const nobody = '0190c4a2-0000-7000-8000-00000000dead';
const filled = (path: string, ids: Record<string, string> = {}) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? (name === 'feature' ? 'terms' : nobody));

/** Sends a parameter that no route knows: admitted callers get 422, and nothing is done. */
async function ask({ method, path }: Operation, token?: string): Promise<{ status: number; code: string }> {
  const stop = new AbortController();
  const answer = await fetch(`${system.baseUrl}${filled(path)}?nonsense=1`, {
    method,
    signal: stop.signal,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(method === 'GET' || method === 'DELETE' ? {} : { 'content-type': 'application/json' }),
    },
    ...(method === 'GET' || method === 'DELETE' ? {} : { body: '{}' }),
  });
  const problem = answer.headers.get('content-type')?.startsWith('application/problem+json') === true;
  const code = problem ? ((await answer.json()) as { code: string }).code : 'none';
  stop.abort();
  return { status: answer.status, code };
}
/**
 * B11: a member who must enrol a factor first gets the name of the missing one where their role would
 * suffice.
 */
const shut = ['forbidden', 'second_factor_due'];
const doorOf = ({ status, code }: { status: number; code: string }) =>
  status === 401 || (status === 403 && shut.includes(code)) ? status : 'in';
/** What routes ask of the owners; the gateway composes `GET /v1/audit` of their logs. */
const owned = [...publicCalls.filter(({ owner }) => owner !== 'gateway'), ...Object.values(auditCalls)];
const asTable = (permission: Permission, role: Role) => (allows(permission, role) ? 'in' : 403);

describe('the permission table', () => {
  it('A4 has a row for every route of the document, and a token for every column', () => {
    expect(operations.length).toBeGreaterThan(60);
    expect([...cast.keys()].sort()).toEqual([...people].sort());
  });

  it.each(people)('A4 X33 the gateway lets %s in where the table says so, and nowhere else', async (role) => {
    const cells = await Promise.all(
      operations.map(async (each) => [each.method, each.path, doorOf(await ask(each, cast.get(role)))]),
    );
    expect(cells).toEqual(
      operations.map(({ method, path, permission }) => [method, path, asTable(permission, role)]),
    );
  });

  it('A4 without a token, or with a forged one, only public routes answer', async () => {
    for (const token of [undefined, 'x.y.z']) {
      const cells = await Promise.all(
        operations.map(async (each) => [each.method, each.path, doorOf(await ask(each, token))]),
      );
      expect(cells).toEqual(
        operations.map(({ method, path, permission }) => [
          method,
          path,
          permission === 'public' ? 'in' : 401,
        ]),
      );
    }
  });

  it.each(people)(
    'A4 J2 the owner of the data decides the same about %s by itself, with no gateway before it',
    async (role) => {
      const bus = await connectNats(system.nats.credentials('gateway'), Log.silent());
      const clock = new Clock();
      const calls = new Calls(bus, clock, () => false, new ServiceTokens('gateway', {}, clock));
      const question = { token: cast.get(role) as string, correlationId: randomUUID() };
      const cells = await Promise.all(
        owned.map(async (call) => {
          const code = await refusalCode(calls.ask(call, { nonsense: 1 } as never, question));
          return [call.subject, shut.includes(code) ? 403 : code === 'not_authenticated' ? 401 : 'in'];
        }),
      );
      await bus.close();
      expect(cells).toEqual(owned.map(({ subject, permission }) => [subject, asTable(permission, role)]));
    },
  );

  it('A4 X24 an operator without a code is refused on every route of a company', async () => {
    const open = operations.filter(
      ({ permission }) => permission !== 'public' && allows(permission, 'operator'),
    );
    expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /v1/support-sessions']);
  });

  it('X23 a support session reads settings and nothing else', () => {
    const open = operations.filter(
      ({ permission }) => permission !== 'public' && allows(permission, 'support'),
    );
    expect(open.every(({ method }) => method === 'GET')).toBe(true);
    expect(new Set(open.map(({ permission }) => permission))).toEqual(
      new Set(['company:read', 'features:read', 'catalog:read', 'schedule:read']),
    );
  });
});

/** What a PATCH of each path takes. */
const aChange: Record<string, object> = {
  '/v1/services/{serviceId}': { name: 'Ours' },
  '/v1/providers/{providerId}': { displayName: 'Ours' },
  '/v1/clients/{clientId}': { name: 'Ours' },
  '/v1/members/{userId}': { role: 'viewer' },
};

describe('the other company', () => {
  it('X27 with its own token finds none of our ids', async () => {
    const { items } = (await stage.office.get<{ items: { userId: string }[] }>('/v1/members')).body;
    const { serviceId, providerId, clientId, session } = stage;
    const ids: Record<string, string> = { serviceId, providerId, clientId, sessionId: session.sessionId };
    ids['userId'] = items[0]?.userId ?? '';
    const invitee = { email: `mia-${randomUUID()}@practice.example`, name: 'Mia', role: 'viewer' };
    expectStatus(await stage.office.post('/v1/members', invitee, await steppedUp(stage, 'members')), 202);
    const open = await stage.office.get<{ items: { invitationId: string }[] }>('/v1/invitations');
    ids['invitationId'] = open.body.items[0]?.invitationId ?? '';
    const named = operations.filter(
      ({ method, path, permission }) =>
        ['GET', 'DELETE', 'PATCH'].includes(method) &&
        allows(permission, 'owner') &&
        permission !== 'public' &&
        [...path.matchAll(/\{(\w+)\}/g)].every(([, name]) => name !== undefined && name in ids),
    );
    expect(named.length).toBeGreaterThan(8);
    for (const { method, path, stepUp = 'members' } of named.filter(({ path }) => path.includes('{'))) {
      const headers = { 'if-match': '"v1"', 'x-step-up': (await steppedUp(other, stepUp))['x-step-up'] };
      const body = method === 'PATCH' ? { body: aChange[path] } : {};
      const answer = await other.office.request<{ code: string }>(method, filled(path, ids), {
        ...body,
        headers,
      });
      expect([method, path, answer.status]).toEqual([method, path, 404]);
    }
  });
});

it('A4 a service that serves without a declared permission, or leaves a call unanswered, does not start', () => {
  const served = { extras: { served: true } };
  const handlers = new Map(
    declared.filter(({ owner }) => owner === 'retention').map(({ subject }) => [subject, served]),
  );
  expect(() =>
    assertAllServed('retention', new Map([...handlers, ['retention.secret.read', served]])),
  ).toThrow('retention.secret.read');
  expect(() => assertAllServed('retention', new Map())).toThrow('does not serve');
  const bare = new Map<string, { extras?: Record<string, unknown> }>(handlers).set(
    'retention.client.last_booking',
    {},
  );
  expect(() => assertAllServed('retention', bare)).toThrow('retention.client.last_booking');
});
