import { randomUUID } from 'node:crypto';
import { jetstream } from '@nats-io/jetstream';
import { Client } from 'pg';
import { bookingConfirmed, subjectOf } from '@riserbo/contracts';
import { connectEvents, Relay } from '@riserbo/messaging';
import { adminUrl, eventually, keyFile, testPostgres, testService } from '@riserbo/testing';
import { Log } from '@riserbo/runtime';
import { bookingService } from '../../services/booking/src/booking.module';
import { rate } from '../load';
import { paired, round, type Row } from '../row';

const payload = {
  id: randomUUID(),
  version: 1,
  status: 'confirmed',
  previousStatus: null,
  channel: 'online',
  price: null,
  clientId: randomUUID(),
  serviceId: randomUUID(),
  providerId: randomUUID(),
  startsAt: '2026-03-03T09:00:00.000Z',
  endsAt: '2026-03-03T09:30:00.000Z',
  at: '2026-03-02T06:00:00.000Z',
};
const fill = `
  INSERT INTO outbox (company_id, id, type, aggregate_id, version, payload, correlation_id, traceparent, created_at)
  SELECT $1, gen_random_uuid(), '${bookingConfirmed.type}', gen_random_uuid(), 1, $2, gen_random_uuid(), '00-${'a'.repeat(32)}-${'b'.repeat(16)}-00', '2026-03-02T05:00:00Z' FROM generate_series(1, $3)`;

/** The relay of a running booking service, from rows that wait to rows that are marked as sent. */
export const relay: Row = {
  name: 'relay',
  metric: 'outbox to JetStream, messages/s',
  dividedBy: 'bare publish and ack, 64 in flight',
  target: { least: 0.5 },
  needs: 'postgres',
  async measure({ quick }) {
    const postgres = await testPostgres({ own: true });
    process.env['TEST_POSTGRES'] = postgres.url;
    const running = await testService(bookingService, {
      env: (folder) => ({ LINK_KEY_FILE: keyFile(folder, 'link.key') }),
    });
    const client = new Client({ connectionString: adminUrl(running.database) });
    const bus = await connectEvents(running.nats.credentials('booking'), Log.silent());
    await client.connect();
    const [count, companyId] = [quick ? 5_000 : 15_000, randomUUID()];
    // looks by the index, so that looking costs next to nothing
    await client.query('SET enable_seqscan = off');
    const allSent = async () => {
      const { rows } = await client.query<{ left: boolean }>(
        `SELECT EXISTS (SELECT FROM outbox WHERE status <> 'published') AS left`,
      );
      if (rows[0]?.left !== false) throw new Error('not yet');
    };
    const ours = async () => {
      await client.query(fill, [companyId, JSON.stringify(payload), count]);
      const began = performance.now();
      running.service.app.get(Relay).wake(); // as a commit in the service would
      await eventually(allSent, { within: 120_000, every: 10 });
      return (count * 1000) / (performance.now() - began);
    };
    const js = jetstream(bus);
    const jobs = Array.from({ length: count }, (_, index) => index);
    const theirs = () =>
      rate(
        jobs,
        64,
        async () =>
          void (await js.publish(subjectOf(bookingConfirmed, companyId), JSON.stringify(payload), {
            msgID: randomUUID(),
          })),
      );
    await ours();
    const result = await paired(3, ours, theirs);
    await client.end();
    await bus.close();
    await running.stop();
    await postgres.stop();
    return {
      ratio: result.ratio,
      detail: { 'messages/s': round(result.ours, 0), 'bare/s': round(result.theirs, 0) },
    };
  },
};
