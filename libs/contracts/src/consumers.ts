import type { Event } from './kernel/define-event';
import type { ServiceName } from './kernel/services';
import { topology } from './topology';

/** What one service hears of the events of one owner: a durable consumer of the stream. */
export interface DurableConsumer {
  name: string;
  /** Subjects; types that the service does not handle are among them. */
  filter: string;
  /** The types that it handles. */
  events: readonly Event[];
}

/** The durable consumers of a service, one for each owner of events that it handles. */
export function consumersOf(service: ServiceName): DurableConsumer[] {
  const { handles } = topology[service];
  const owners = [...new Set(handles.map(({ owner }) => owner))];
  return owners.map((owner) => ({
    name: `${service}__${owner}`,
    filter: `events.*.${owner}.>`,
    events: handles.filter((event) => event.owner === owner),
  }));
}
