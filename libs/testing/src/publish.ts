import { randomUUID } from 'node:crypto';
import { jetstream } from '@nats-io/jetstream';
import { headers as natsHeaders } from '@nats-io/transport-node';
import { subjectOf, type Event, type FactsOf } from '@riserbo/contracts';
import { connectEvents } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import type { TestNats } from './test-nats';

export interface PublishOptions {
  eventId?: string;
  /** Overrides a header of the event, to test rejections. */
  type?: string;
  body?: string;
}
/** Publishes an event like its owner's relay. @returns the id of the event */
export async function publish<E extends Event>(
  nats: TestNats,
  event: E,
  companyId: string,
  facts: FactsOf<E>,
  {
    eventId = randomUUID(),
    type = event.type,
    body = JSON.stringify({ ...facts, companyId }),
  }: PublishOptions = {},
): Promise<string> {
  const bus = await connectEvents(nats.credentials(event.owner), Log.silent());
  const headers = natsHeaders();
  headers.set('ce-id', eventId);
  headers.set('ce-type', type);
  headers.set('ce-time', '2026-03-02T06:00:00.000Z');
  headers.set('correlation-id', randomUUID());
  await jetstream(bus).publish(subjectOf(event, companyId), body, { headers });
  await bus.close();
  return eventId;
}
