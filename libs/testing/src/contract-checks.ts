import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import {
  actorId,
  auditCalls,
  accessesCalls,
  ownAccessesCalls,
  ownExportCalls,
  personExportCalls,
  exportedKind,
  calls,
  eraseCalls,
  sweepCalls,
  permissions,
  Refusal,
  topology,
  type Actor,
  type Call,
  type OwnerName,
} from '@riserbo/contracts';
import { HANDLES, type Handled, type CallOptions } from '@riserbo/messaging';
import { SERVED, type Served } from '@riserbo/runtime';
import { randomUUID } from 'node:crypto';
import { eventually } from './eventually';
import type { TestService } from './test-service';

/** A call that succeeds. */
export interface ExampleCall {
  input: object;
  actor: Actor;
  /** Where it acts, if it is not the company that the example was asked for. */
  companyId?: string;
  more?: Partial<CallOptions>;
}
export interface ContractChecks {
  service: OwnerName;
  /** By the subject of a call: prepares what it needs in a company, and says how it is called there. */
  examples: Record<string, (running: TestService, companyId: string) => ExampleCall | Promise<ExampleCall>>;
  /** Subjects of calls that a controller still serves by hand. */
  byHand?: readonly string[];
}

/**
 * What the declarations of a service promise, tried on the running service: each keyed call replays, each
 * audited one is in the log, each event counts once.
 */
export function describeContract(
  running: () => TestService,
  { service, examples, byHand = [] }: ContractChecks,
): void {
  const held = ({ permission }: Call) => permissions[permission].roles.length > 0;
  const owned = calls.filter((call) => call.owner === service && held(call));
  const keyed = owned.filter(({ idempotency }) => idempotency !== undefined);
  const audited = owned.filter(({ audit }) => audit !== undefined);
  const exampleOf = async (call: Call): Promise<ExampleCall & { companyId: string }> => {
    const companyId = randomUUID();
    const exported = { kind: 'member', personId: randomUUID(), reason: 'at_desk' };
    if (call === personExportCalls[service]) return { input: exported, actor: owner(companyId), companyId };
    if (call === accessesCalls[service])
      return { input: { kind: 'client', personId: randomUUID() }, actor: owner(companyId), companyId };
    if (call === ownAccessesCalls[service]) return { input: {}, actor: aClient(companyId), companyId };
    if (call === ownExportCalls[service]) return { input: {}, actor: aClient(companyId), companyId };
    if (call === auditCalls[service]) return { input: {}, actor: owner(companyId), companyId };
    if (call === eraseCalls[service]) return { ...anErasure(companyId), companyId };
    if (call === sweepCalls[service]) return { ...aSweep(companyId), companyId };
    const make = examples[call.subject];
    if (!make) throw new Error(`give an example of ${call.subject}`);
    return { companyId, ...(await make(running(), companyId)) };
  };
  const logged = (companyId: string, call: Call, actor: Actor) =>
    running().rows<{ body: object; object_id: string | null }>(
      'SELECT object_id, body FROM audit_log WHERE company_id = $1 AND action = $2 AND object_type = $3 AND actor_id = $4',
      [companyId, call.audit?.action, call.audit?.object, actorId(actor)],
    );

  describe(`the contract of ${service}`, () => {
    const named = (list: readonly Call[]) => list.map((call) => [call.subject, call] as const);
    if (keyed.length > 0)
      it.each(named(keyed))('C14 %s is done once for a key that comes twice', async (_, call) => {
        const { input, actor, more, companyId } = await exampleOf(call);
        const ask = () => running().ask(call, input as never, actor, { ...more, idempotencyKey: 'the key' });
        const first = await eventually(ask); // a service that has just started may not know the sessions yet
        const again = await ask().catch((error: unknown) => error);
        if (again instanceof Refusal)
          expect([again.code, call.refusals]).toEqual([
            'already_done',
            expect.arrayContaining(['already_done']),
          ]);
        else expect(again).toEqual(first);
        const rows = await running().rows(
          'SELECT 1 FROM idempotency_keys WHERE company_id = $1 AND route = $2',
          [companyId, call.subject],
        );
        expect(rows).toHaveLength(1);
        if (call.audit) expect(await logged(companyId, call, actor)).toHaveLength(1);
      });
    it.each(named(audited))('I1 %s is in the audit log', async (_, call) => {
      const { input, actor, more = {}, companyId } = await exampleOf(call);
      const before = (await logged(companyId, call, actor)).length;
      const key = call.idempotency === 'required' ? { idempotencyKey: 'the key' } : {};
      const ask = () => running().ask(call, input as never, actor, { ...key, ...more });
      const answer = (await eventually(ask)) as { items?: Record<string, string>[] };
      const rows = (await logged(companyId, call, actor)).slice(before);
      expect(rows).toHaveLength(1);
      if (call.audit?.id !== undefined) expect(rows[0]?.object_id).not.toBeNull();
      const shown = call.audit?.shown;
      if (shown !== undefined)
        expect(rows[0]?.body).toMatchObject({ ids: answer.items?.map((item) => String(item[shown])) });
    });
    it.each(exportedKind.options)('D2 may read all it exports about a %s', async (kind) => {
      const input = { kind, personId: randomUUID(), reason: 'at_desk' } as const;
      const ask = () => running().ask(personExportCalls[service], input, owner(randomUUID()));
      const { tables } = (await eventually(ask)) as { tables: { rows: unknown[] }[] };
      expect(tables.flatMap(({ rows }) => rows)).toEqual([]);
    });
    it('serves every call by its declaration', () => {
      const declared = servedOf(running());
      const rest = calls.filter(({ owner, subject }) => owner === service && !declared.includes(subject));
      expect(rest.map(({ subject }) => subject).sort()).toEqual([...byHand].sort());
    });
    it('C15 has an effect once, however often an event comes', () => {
      const handlers = handlersOf(running());
      expect(handlers.filter(({ deduplicated }) => !deduplicated)).toEqual([]);
      expect(new Set(handlers.flatMap(({ events }) => events))).toEqual(new Set(topology[service].handles));
    });
  });
}

const anErasure = (companyId: string): ExampleCall => {
  const personId = randomUUID();
  const step = { kind: 'client', phase: 'erase', requestedAt: '2026-03-02T06:00:00.000Z' };
  const input = { ...step, caseId: randomUUID(), personId, ids: [personId] };
  return { input, actor: { kind: 'service', service: 'retention', companyId } };
};

const aSweep = (companyId: string): ExampleCall => ({
  input: { cases: [{ caseId: randomUUID(), ids: [randomUUID()], identifiers: ['a@b.example'] }] },
  actor: { kind: 'service', service: 'retention', companyId },
});

const owner = (companyId: string): Actor => ({
  kind: 'member',
  companyId,
  userId: randomUUID(),
  sessionId: randomUUID(),
  role: 'owner',
});

const aClient = (companyId: string): Actor => ({
  ...{ kind: 'client', companyId, clientId: randomUUID(), sessionId: randomUUID() },
});

/** Subjects of the calls that methods of providers are marked with. */
const servedOf = (running: TestService): string[] =>
  marksOf<Served>(running, SERVED).map(({ call }) => call.subject);
const handlersOf = (running: TestService): Handled[] => marksOf<Handled>(running, HANDLES);

function marksOf<Mark>({ service }: TestService, key: symbol): Mark[] {
  const scanner = new MetadataScanner();
  const discovery = service.app.get(DiscoveryService, { strict: false });
  return discovery.getProviders().flatMap(({ instance }: { instance?: unknown }) => {
    const prototype =
      (typeof instance === 'object' && instance && (Object.getPrototypeOf(instance) as object)) || null;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const method = (prototype as Record<string, object>)[name] as object;
      const mark = Reflect.getMetadata(key, method) as Mark | undefined;
      return mark ? [mark] : [];
    });
  });
}
