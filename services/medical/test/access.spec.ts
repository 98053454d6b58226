import { randomUUID } from 'node:crypto';
import {
  addNoteCall,
  bookingCancelled,
  bookingConfirmed,
  breakGlassCall,
  chooseForClientCall,
  listChartsCall,
  listNotesCall,
  listOwnGlassCall,
  memberRoles,
  setAudienceCall,
  type Actor,
  type MemberActor,
} from '@riserbo/contracts';
import {
  eventually,
  publish,
  refusalCode,
  testCompany,
  testService,
  type TestService,
} from '@riserbo/testing';
import { medical } from '../src/medical.module';
import { aBooking, actorOf, clientOf, SealedPractice, type StoredChart } from './harness';

let running: TestService;
let sealed: SealedPractice;
beforeAll(async () => {
  running = await testService(medical, { company: { ...testCompany(), on: ['soap'] } });
  sealed = await SealedPractice.found(running);
});
afterAll(() => running?.stop());

const charts = (clientId: string, actor: Actor) => running.ask(listChartsCall, { clientId }, actor);
const notes = (chartId: string, actor: Actor) => running.ask(listNotesCall, { chartId }, actor);
const written = async (change: Parameters<SealedPractice['begin']>[1] = {}, by = sealed.owner) => {
  const stored = await sealed.begin(by, change);
  await sealed.write(stored, 'note', { actor: by });
  return stored;
};
const sees = async ({ clientId, chartId }: StoredChart, actor: MemberActor) => [
  await charts(clientId, actor).then(
    ({ items }) => items.length,
    () => 'refused',
  ),
  await refusalCode(notes(chartId, actor)),
];
const practitioner = async () => {
  const actor = actorOf(sealed.companyId, 'provider');
  const providerId: string = randomUUID();
  await sealed.let(actor, { providerId });
  return { actor, providerId };
};

describe('who may ask for notes', () => {
  it('X32 the practitioner whom the client has seen, and not another one', async () => {
    const stored = await written();
    const [mine, other] = [await practitioner(), await practitioner()];
    await sealed.visit(stored.clientId, mine.providerId);
    expect(await sees(stored, mine.actor)).toEqual([1, 'done']);
    expect(await sees(stored, other.actor)).toEqual(['refused', 'chart_unknown']);
    const file = 'YWdlLWVuY3J5cHRpb24=';
    const add = { chartId: stored.chartId, seq: 2, file };
    expect(await refusalCode(running.ask(addNoteCall, add, other.actor))).toBe('chart_unknown');
    const denied = (await sealed.log('record.deny')).filter(({ actor_id: id }) => id === other.actor.userId);
    expect(denied).toMatchObject([
      { object_id: stored.clientId, outcome: 'denied' },
      { object_id: stored.chartId, outcome: 'denied' },
      { object_id: stored.chartId, outcome: 'denied' },
    ]);
  });

  it('X32 a chart that is not there is answered like one that may not be asked for', async () => {
    const { actor } = await practitioner();
    expect(await refusalCode(charts(randomUUID(), actor))).toBe('chart_unknown');
    expect(await refusalCode(notes(randomUUID(), actor))).toBe('chart_unknown');
  });

  it('X32 from a day before a confirmed booking, and no more once it is cancelled', async () => {
    const stored = await written();
    const { actor, providerId } = await practitioner();
    const now = running.clock.now().getTime();
    const state = async (version: number) =>
      eventually(async () =>
        expect(
          await running.rows('SELECT version FROM visits WHERE client_id = $1', [stored.clientId]),
        ).toEqual([{ version }]),
      );
    const booking = aBooking(stored.clientId, {
      providerId,
      startsAt: new Date(now + 25 * 3_600_000).toISOString(),
    });
    await publish(running.nats, bookingConfirmed, sealed.companyId, booking);
    await state(1);
    expect(await sees(stored, actor)).toEqual(['refused', 'chart_unknown']);
    running.clock.advance(2 * 3_600_000);
    expect(await sees(stored, actor)).toEqual([1, 'done']);
    const cancelled = {
      ...{ ...booking, version: 2, status: 'cancelled' as const },
      ...{ reason: 'by_client' as const, cancelledBy: 'client' as const },
    };
    await publish(running.nats, bookingCancelled, sealed.companyId, cancelled);
    await state(2);
    expect(await sees(stored, actor)).toEqual(['refused', 'chart_unknown']);
  });

  it('X32 the practitioner whom an owner chose for the client, as long as it is so', async () => {
    const stored = await written();
    const { actor } = await practitioner();
    const choose = (userIds: string[]) =>
      running.ask(chooseForClientCall, { clientId: stored.clientId, userIds }, sealed.owner);
    await choose([actor.userId]);
    expect(await sees(stored, actor)).toEqual([1, 'done']);
    await choose([]);
    expect(await sees(stored, actor)).toEqual(['refused', 'chart_unknown']);
    await choose([actor.userId]);
    await sealed.let(actor, { active: false });
    expect(await sees(stored, actor)).toEqual(['refused', 'chart_unknown']);
  });

  it('A4 X33 nobody without the role, and no other company', async () => {
    const stored = await written();
    const allowed = new Set(['owner', 'admin', 'provider']);
    for (const role of memberRoles.filter((each) => !allowed.has(each)))
      expect(await refusalCode(notes(stored.chartId, actorOf(sealed.companyId, role)))).toBe('forbidden');
    const others: Actor[] = [
      clientOf(sealed.companyId, stored.clientId),
      { kind: 'guest', companyId: sealed.companyId, guestId: randomUUID() },
      { kind: 'operator', userId: randomUUID(), sessionId: randomUUID() },
    ];
    for (const actor of others) expect(await refusalCode(notes(stored.chartId, actor))).toBe('forbidden');
    expect(await refusalCode(notes(stored.chartId, actorOf(sealed.companyId)))).toBe('chart_unknown');
    const elsewhere = await SealedPractice.found(running);
    expect(await refusalCode(notes(stored.chartId, elsewhere.owner))).toBe('chart_unknown');
    expect(await charts(stored.clientId, elsewhere.owner)).toEqual({ items: [] });
  });
});

describe('a chart that is kept from others', () => {
  it('F9 is absent for them, in lists and counts, and they can begin one themselves', async () => {
    const { actor, providerId } = await practitioner();
    const hidden = await written();
    await sealed.visit(hidden.clientId, providerId);
    const { version = 0 } = (await charts(hidden.clientId, actor)).items[0] ?? {};
    const keep = { chartId: hidden.chartId, audience: 'members' as const, userIds: [] as string[] };
    await running.ask(setAudienceCall, keep, sealed.owner, { ifMatch: version });
    expect(await sees(hidden, actor)).toEqual([0, 'chart_unknown']);
    expect(await sees(hidden, sealed.owner)).toEqual([1, 'done']);
    const own = await sealed.begin(actor, { clientId: hidden.clientId });
    expect((await charts(hidden.clientId, actor)).items.map(({ id }) => id)).toEqual([own.chartId]);
    const back = { ...keep, userIds: [actor.userId] };
    await running.ask(setAudienceCall, back, sealed.owner, { ifMatch: version + 1 });
    expect(await sees(hidden, actor)).toEqual([2, 'done']);
  });

  it('F9 of the class private opens for its author alone, also in an emergency', async () => {
    const { actor, providerId } = await practitioner();
    const stored = await written({ audience: 'author' });
    await sealed.visit(stored.clientId, providerId);
    expect(await sees(stored, sealed.owner)).toEqual([1, 'done']);
    expect(await sees(stored, actor)).toEqual([0, 'chart_unknown']);
    await running.ask(breakGlassCall, { clientId: stored.clientId, reason: 'emergency' }, actor);
    expect(await sees(stored, actor)).toEqual([0, 'chart_unknown']);
    const widen = { chartId: stored.chartId, audience: 'practice' as const, userIds: [] };
    expect(await refusalCode(running.ask(setAudienceCall, widen, sealed.owner, { ifMatch: 1 }))).toBe(
      'audience_fixed',
    );
  });

  it('F9 opens in an emergency with a reason, for an hour, in sight of the owners and the client', async () => {
    const { actor } = await practitioner();
    const stored = await written({ audience: 'members' });
    const { clientId } = stored;
    expect(await sees(stored, actor)).toEqual(['refused', 'chart_unknown']);
    const broken = await running.ask(breakGlassCall, { clientId, reason: 'emergency' }, actor);
    expect(await sees(stored, actor)).toEqual([1, 'done']);
    expect(await sealed.log('glass.break')).toEqual(
      expect.arrayContaining([expect.objectContaining({ actor_id: actor.userId, object_id: clientId })]),
    );
    const seen = await running.ask(listOwnGlassCall, {}, clientOf(sealed.companyId, clientId));
    expect(seen.items).toMatchObject([{ userId: actor.userId, reason: 'emergency', until: broken.until }]);
    const told = await running.rows<{ payload: object }>(
      `SELECT payload FROM outbox WHERE type = 'medical.glass_broken.v1' AND payload ->> 'clientId' = $1`,
      [clientId],
    );
    expect(told).toHaveLength(1);
    running.clock.advance(3_600_000);
    expect(await sees(stored, actor)).toEqual(['refused', 'chart_unknown']);
  });

  it('F9 F6 an emergency needs a step-up and a practitioner', async () => {
    const stored = await written();
    const ask = (actor: MemberActor, more = {}) =>
      refusalCode(
        running.ask(breakGlassCall, { clientId: stored.clientId, reason: 'emergency' }, actor, more),
      );
    expect(await ask((await practitioner()).actor, { stepUp: '' })).toBe('step_up_required');
    expect(await ask(actorOf(sealed.companyId, 'admin'))).toBe('forbidden');
  });
});
