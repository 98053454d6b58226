import { randomUUID } from 'node:crypto';
import {
  addWrapCall,
  appendRosterCall,
  createChartCall,
  listCardsCall,
  listChartsCall,
  listWrapsCall,
  offerCardCall,
  readRosterCall,
  readVaultCall,
  removeVaultCall,
  replaceWrapCall,
  type MemberActor,
} from '@riserbo/contracts';
import { createChart, openVault, rotateCharts, verifyRoster, type StoredWrap } from '@riserbo/sealed';
import { refusalCode, testCompany, testService, type TestCompany, type TestService } from '@riserbo/testing';
import { makeMember } from '../../../libs/sealed/test/practice';
import { medical } from '../src/medical.module';
import { actorOf, b64, bytesOf, Practice, SealedPractice } from './harness';

let running: TestService;
let company: TestCompany;
let sealed: SealedPractice;
beforeAll(async () => {
  company = { ...testCompany(), on: ['soap'] };
  running = await testService(medical, { company });
});
afterAll(() => running?.stop());
beforeEach(async () => {
  sealed = await SealedPractice.found(running);
});
/** What is left to rotate: every page, as a browser reads it. */
async function* left(
  epoch: number,
  actor: MemberActor,
  limit = 2,
): AsyncGenerator<StoredWrap & { version: number; chartId: string }> {
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const next = cursor === undefined ? {} : { cursor };
    const page = await running.ask(listWrapsCall, { epoch, limit, ...next }, actor);
    for (const { clientId: client, gen, file, version, chartId } of page.items)
      yield { client, gen, wrap: bytesOf(file), version, chartId };
    cursor = page.next;
  }
}

describe('the roster', () => {
  it('F5 grows by one signed entry and a vault for all of its members, together', async () => {
    const { actor, member } = await sealed.employ();
    const { entries, epoch, version, suite } = await running.ask(readRosterCall, {}, actor);
    expect({ epoch, version, suite }).toEqual({ epoch: 1, version: 2, suite: 'x25519' });
    const roster = verifyRoster(entries, { tenant: sealed.companyId });
    const stored = await running.ask(readVaultCall, { epoch }, actor);
    const wraps = { vault: bytesOf(stored.vault), inbox: bytesOf(stored.inbox) };
    expect((await openVault(wraps, member.keys, roster)).vault).toBe(sealed.practice.vault.vault);
  });

  it('F5 refuses an entry that does not follow, of another practice, or with a vault for other members', async () => {
    const { practice, companyId, owner } = sealed;
    const { vault, inbox } = practice.wraps;
    const newcomer = await makeMember(companyId, 'practitioner');
    const entry = practice.append({ op: 'add', card: newcomer.card }, practice.founder.keys);
    const send = (change: object, actor = owner) =>
      refusalCode(
        running.ask(
          appendRosterCall,
          { seq: 2, entry, vault: b64(vault), inbox: b64(inbox), ...change },
          actor,
        ),
      );
    // sealed to two, and the roster now has three
    expect(await send({})).toBe('ciphertext_invalid');
    await practice.setVault(practice.vault);
    const good = { vault: b64(practice.wraps.vault), inbox: b64(practice.wraps.inbox) };
    expect(await send({ ...good, seq: 3 })).toBe('ciphertext_invalid');
    expect(await send({ ...good, entry: practice.entries[0] as string, seq: 1 })).toBe('roster_conflict');
    const other = await SealedPractice.found(running);
    expect(await send({ ...good, entry }, other.owner)).toBe('ciphertext_invalid');
    expect(await send({ ...good, vault: good.inbox })).toBe('ciphertext_invalid');
    expect(await send({ ...good, vault: b64(Buffer.from('a secret key in plain text')) })).toBe(
      'ciphertext_invalid',
    );
    expect(await send(good)).toBe('done');
    expect(await send(good)).toBe('roster_conflict');
  });

  it('F5 takes one of two entries that come at once', async () => {
    const { practice, companyId, owner } = sealed;
    const before = practice.entries;
    const entries: { entry: string; vault: string; inbox: string }[] = [];
    for (let each = 0; each < 2; each += 1) {
      practice.entries = before;
      const member = await makeMember(companyId, 'practitioner');
      const entry = practice.append({ op: 'add', card: member.card }, practice.founder.keys);
      await practice.setVault(practice.vault);
      entries.push({ entry, vault: b64(practice.wraps.vault), inbox: b64(practice.wraps.inbox) });
    }
    const codes = await Promise.all(
      entries.map((each) => refusalCode(running.ask(appendRosterCall, { seq: 2, ...each }, owner))),
    );
    expect(codes.sort()).toEqual(['done', 'roster_conflict']);
  });

  it('F5 F6 is changed by owners and admins after a step-up, where notes are on', async () => {
    const practice = await Practice.create();
    const [entry = ''] = practice.entries;
    const sent = { seq: 1, entry, vault: b64(practice.wraps.vault), inbox: b64(practice.wraps.inbox) };
    const send = (actor: MemberActor, more = {}) =>
      refusalCode(running.ask(appendRosterCall, sent, actor, more));
    const owner = actorOf(practice.tenant);
    expect(await send(owner, { stepUp: '' })).toBe('step_up_required');
    expect(await send(actorOf(practice.tenant, 'provider'))).toBe('forbidden');
    company.on = [];
    running.clock.advance(1_000);
    expect(await send(owner)).toBe('feature_off');
    company.on = ['soap'];
    running.clock.advance(1_000);
    expect(await send(owner)).toBe('done');
  });

  it('F5 takes the public keys of a newcomer from themselves alone', async () => {
    const member = await makeMember(sealed.companyId, 'practitioner');
    const actor = actorOf(sealed.companyId, 'provider', member.file.member);
    const card = { kid: member.keys.kid, card: member.card };
    expect(await refusalCode(running.ask(offerCardCall, card, sealed.owner))).toBe('ciphertext_invalid');
    expect(await refusalCode(running.ask(offerCardCall, { ...card, kid: 'x'.repeat(43) }, actor))).toBe(
      'ciphertext_invalid',
    );
    for (let each = 0; each < 2; each += 1) await running.ask(offerCardCall, card, actor);
    const { items } = await running.ask(listCardsCall, {}, sealed.owner);
    expect(items).toMatchObject([{ ...card, userId: actor.userId }]);
  });
});

describe('a rotation', () => {
  it('F5 seals every chart key again, says how many are left, and continues after an interruption', async () => {
    const { practice, owner } = sealed;
    const { member } = await sealed.employ();
    const stored = [];
    for (let each = 0; each < 5; each += 1) stored.push(await sealed.begin());
    for (const each of stored) await sealed.write(each, 'before the rotation');
    const old = await practice.revoke(member);
    await sealed.sendEntry();
    const vaults = { old: old.vault, current: practice.vault.vault };
    const versions = new Map<string, { chartId: string; version: number }>();
    const wraps = async function* () {
      for await (const wrap of left(1, owner)) {
        versions.set(wrap.client, wrap);
        yield wrap;
      }
    };
    const save = async ({ client, gen, wrap }: StoredWrap) => {
      const { chartId, version } = versions.get(client) as { chartId: string; version: number };
      const file = { chartId, gen, epoch: 2, file: b64(wrap) };
      await running.ask(replaceWrapCall, file, owner, { ifMatch: version });
    };
    const count = async () => (await running.ask(listWrapsCall, { epoch: 1 }, owner)).left;
    for await (const { done } of rotateCharts(wraps(), vaults, practice.roster, save)) if (done === 2) break;
    expect(await count()).toBe(3);
    expect(await refusalCode(running.ask(removeVaultCall, { epoch: 1 }, owner))).toBe('rotation_unfinished');
    for await (const { skipped } of rotateCharts(wraps(), vaults, practice.roster, save))
      expect(skipped).toBe(0);
    expect(await count()).toBe(0);
    await running.ask(removeVaultCall, { epoch: 1 }, owner);
    expect(await refusalCode(running.ask(readVaultCall, { epoch: 1 }, owner))).toBe('not_found');
    expect(await refusalCode(running.ask(removeVaultCall, { epoch: 2 }, owner))).toBe('rotation_unfinished');
    for (const { clientId } of stored)
      expect(await sealed.read(clientId, owner, practice.founder)).toHaveLength(1);
  });

  it('F5 of two admins at once does no harm', async () => {
    const { practice, owner } = sealed;
    const { chart, chartId } = await sealed.begin();
    const replace = (ifMatch: number) =>
      refusalCode(
        running.ask(replaceWrapCall, { chartId, gen: 1, epoch: 1, file: b64(chart.wrap) }, owner, {
          ifMatch,
        }),
      );
    expect((await Promise.all([replace(1), replace(1)])).sort()).toEqual(['done', 'stale_version']);
    expect(practice.roster.vault.epoch).toBe(1);
  });

  it('F5 refuses what is sealed to an old vault, and a generation that is there', async () => {
    const { practice, owner } = sealed;
    const { member } = await sealed.employ();
    const { chart, chartId, clientId } = await sealed.begin();
    await practice.revoke(member);
    await sealed.sendEntry();
    const stale = { clientId, chartId: randomUUID(), audience: 'practice' as const, userIds: [] };
    expect(
      await refusalCode(running.ask(createChartCall, { ...stale, epoch: 1, wrap: b64(chart.wrap) }, owner)),
    ).toBe('keys_outdated');
    const about = { client: clientId, gen: 2, now: running.clock.now() };
    const { wrap } = await createChart(about, practice.roster, practice.founder.keys);
    const add = (gen: number) =>
      refusalCode(running.ask(addWrapCall, { chartId, gen, epoch: 2, wrap: b64(wrap) }, owner));
    expect([await add(1), await add(3), await add(2), await add(2)]).toEqual([
      'already_there',
      'already_there',
      'done',
      'already_there',
    ]);
    const { items } = await running.ask(listChartsCall, { clientId }, owner);
    expect(items[0]?.wraps.map(({ gen, epoch }) => [gen, epoch])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});
