import type { Agenda, Booking } from '@riserbo/client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from './session/session';

const PAGE = 200;
const MAX_PAGES = 10;

export const companyQuery = queryOptions({
  queryKey: ['company'],
  queryFn: async () => (await api.readCompany()).data,
});
export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: async () => (await api.listServices({ query: { limit: PAGE } })).data.items,
});
export const providersQuery = queryOptions({
  queryKey: ['providers'],
  queryFn: async () => (await api.listProviders({ query: { limit: PAGE } })).data.items,
});

type Included = Agenda['included'];
type Shown = Pick<Agenda, 'items' | 'included'>;

/** J4: bookings that start in a range, in order, with names: of clients too, for roles that may read them. */
export const bookingsQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['bookings', from, to],
    queryFn: () =>
      allPages(async (cursor) => (await api.readAgenda({ query: { from, to, ...cursor } })).data),
  });

/** The bookings of one client. */
export const clientBookingsQuery = (client: { id: string; name: string }, from: string, to: string) =>
  queryOptions({
    queryKey: ['bookings', from, to, client.id],
    queryFn: () =>
      allPages(async (cursor) => {
        const query = { from, to, clientId: client.id, limit: PAGE, ...cursor };
        const { data } = await api.listBookings({ query });
        return { ...data, included: { ...data.included, clients: [client] } };
      }),
  });

async function allPages(read: (page: { cursor?: string }) => Promise<Agenda>): Promise<Shown> {
  const items: Booking[] = [];
  const [services, providers, clients]: [Included['services'], Included['providers'], Named[]] = [[], [], []];
  let page: { cursor?: string } = {};
  for (let turn = 0; turn < MAX_PAGES; turn += 1) {
    const { items: more, included, next } = await read(page);
    items.push(...more);
    services.push(...included.services);
    providers.push(...included.providers);
    clients.push(...(included.clients ?? []));
    if (next === undefined) break;
    page = { cursor: next };
  }
  items.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return { items, included: { services, providers, clients } };
}

interface Named {
  readonly id: string;
  readonly name: string;
}
export const clientOf = (included: Included | undefined, id: string | null): Named | undefined =>
  included?.clients?.find((client) => client.id === id);

/** After a change: what is shown is read again. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}

export const version = ({ version: number }: { version: number }): string => `"v${number}"`;
