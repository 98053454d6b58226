import { randomUUID } from 'node:crypto';
import { jetstreamManager } from '@nats-io/jetstream';
import { bookingConfirmed, Refusal, streamName, subjectOf } from '@riserbo/contracts';
import { emit } from '@riserbo/messaging';
import { eventually } from '@riserbo/testing';
import { aPayload, MessagingHarness } from './stand';

describe('an event', () => {
  let stand: MessagingHarness;
  beforeAll(async () => {
    stand = await MessagingHarness.make();
    await stand.relay();
  });
  afterAll(() => stand?.stop());

  const send = (companyId: string, payload = aPayload(), cause = {}) =>
    stand.sender.tenants.transaction({ companyId }, (tx) =>
      emit(tx, bookingConfirmed, payload, stand.clock.now(), cause),
    );
  const handledOnce = (companyId: string, versions = [1]) =>
    eventually(
      async () => expect((await stand.effects(companyId)).map(({ version }) => version)).toEqual(versions),
      { within: 30_000 },
    );

  it('C15 is published if its transaction commits, and not if it rolls back', async () => {
    const [companyId, stop] = [randomUUID(), await stand.consumer()];
    const undone = stand.sender.tenants.transaction({ companyId }, async (tx) => {
      await emit(tx, bookingConfirmed, aPayload({ version: 7 }), stand.clock.now());
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await send(companyId);
    await handledOnce(companyId);
    expect(await stand.sender.rows('SELECT version FROM outbox WHERE company_id = $1', [companyId])).toEqual([
      { version: 1 },
    ]);
    await stop();
  });

  it('C15 K3 is a CloudEvent with the trace of its cause and the id of its outbox row', async () => {
    const companyId = randomUUID();
    const cause = { correlationId: randomUUID(), traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
    const payload = aPayload();
    const manager = await jetstreamManager(await stand.bus('bootstrap'), { checkAPI: false });
    await send(companyId, payload, cause);
    await stand.sent(1);
    const subject = subjectOf(bookingConfirmed, companyId);
    const message = await manager.streams.getMessage(streamName, { last_by_subj: subject });
    const [row] = await stand.sender.rows<{ id: string }>('SELECT id FROM outbox WHERE company_id = $1', [
      companyId,
    ]);
    const sent = Object.fromEntries(
      [...(message?.header.keys() ?? [])].map((name) => [name, message?.header.get(name)]),
    );
    expect(sent).toEqual({
      'ce-specversion': '1.0',
      'ce-id': row?.id,
      'ce-type': 'booking.confirmed.v1',
      'ce-source': 'riserbo/booking',
      'ce-time': stand.clock.now().toISOString(),
      'content-type': 'application/json',
      'correlation-id': cause.correlationId,
      traceparent: cause.traceparent,
      'Nats-Msg-Id': row?.id,
    });
    expect(message?.json()).toEqual({ ...payload, companyId });
  });

  it('C15 with an undeclared field is rejected and not written', async () => {
    const companyId = randomUUID();
    const surplus = { ...aPayload(), clientName: 'canary' } as never;
    await expect(send(companyId, surplus)).rejects.toThrow();
    expect(await stand.sender.rows('SELECT FROM outbox WHERE company_id = $1', [companyId])).toEqual([]);
  });

  it("X98 has one effect when redelivered after the broker's duplicate window", async () => {
    const [companyId, stop] = [randomUUID(), await stand.consumer()];
    await stand.configure({ duplicate_window: 100_000_000 });
    await send(companyId);
    await handledOnce(companyId);
    await stand.sender.rows(`UPDATE outbox SET status = 'pending' WHERE company_id = $1`, [companyId]);
    const manager = await jetstreamManager(await stand.bus('bootstrap'), { checkAPI: false });
    const subject = subjectOf(bookingConfirmed, companyId);
    const stored = async () =>
      (await manager.streams.info(streamName, { subjects_filter: subject })).state.subjects?.[subject];
    await eventually(async () => {
      await stand.sender.rows(
        `UPDATE outbox SET status = 'pending' WHERE company_id = $1 AND status = 'published'`,
        [companyId],
      );
      expect(await stored()).toBeGreaterThanOrEqual(2);
    });
    await stand.sent(1);
    await send(companyId, aPayload({ version: 2 }));
    await handledOnce(companyId, [1, 2]);
    await stand.configure({ duplicate_window: 120_000_000_000 });
    await stop();
  });

  it('retries without counting while a dependency is down', async () => {
    const companyId = randomUUID();
    let times = 0;
    const stop = await stand.consumer(async (received) => {
      times += 1;
      if (times < 3) throw new Refusal('unavailable');
      await stand.effect(received);
    });
    await send(companyId);
    await handledOnce(companyId);
    expect(
      await stand.receiver.rows('SELECT FROM event_failures WHERE company_id = $1', [companyId]),
    ).toEqual([]);
    await stop();
  });

  it('X102 has one effect when its consumer stalls past the ack deadline and another takes over', async () => {
    const companyId = randomUUID();
    await stand.configure({}, { ack_wait: 1_000_000_000 });
    let [deliveries, wake] = [0, (): void => undefined];
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    const handle = async (received: Parameters<MessagingHarness['effect']>[0]) => {
      deliveries += 1;
      const first = deliveries === 1;
      await stand.effect(received);
      // the effect is committed, and the ack is not sent
      if (first) await asleep;
    };
    const stops = [await stand.consumer(handle), await stand.consumer(handle)];
    await send(companyId);
    await eventually(() => expect(deliveries).toBeGreaterThanOrEqual(2), { within: 30_000 });
    wake();
    await send(companyId, aPayload({ version: 2 }));
    await handledOnce(companyId, [1, 2]);
    await stand.configure({}, { ack_wait: 30_000_000_000 });
    await Promise.all(stops.map((stop) => stop()));
  });

  it('is delivered to one of two replicas', async () => {
    const companyId = randomUUID();
    const stops = await Promise.all([stand.consumer(), stand.consumer(), stand.relay()]);
    const versions = Array.from({ length: 200 }, (_, index) => index + 1);
    for (let from = 0; from < versions.length; from += 20)
      await Promise.all(
        versions.slice(from, from + 20).map((version) => send(companyId, aPayload({ version }))),
      );
    await handledOnce(companyId, versions);
    await Promise.all(stops.map((stop) => stop()));
  });
});
