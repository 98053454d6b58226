import type { Booking, Bookings, Client } from '@riserbo/client';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
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

/** Bookings that start in a range, in order, with the names of services and providers. */
export const bookingsQuery = (from: string, to: string, clientId?: string) =>
  queryOptions({
    queryKey: ['bookings', from, to, clientId],
    queryFn: async (): Promise<Bookings> => {
      const all: Bookings = { items: [], included: { services: [], providers: [] } };
      let cursor: string | undefined;
      for (let page = 0; page < MAX_PAGES; page += 1) {
        const more = {
          ...(cursor === undefined ? {} : { cursor }),
          ...(clientId === undefined ? {} : { clientId }),
        };
        const { data } = await api.listBookings({ query: { from, to, limit: PAGE, ...more } });
        all.items.push(...data.items);
        all.included.services.push(...data.included.services);
        all.included.providers.push(...data.included.providers);
        cursor = data.next;
        if (cursor === undefined) break;
      }
      all.items.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
      return all;
    },
  });

/** Names of the clients of some bookings; undefined for roles that may not read them. */
export function useClients(bookings: readonly Booking[]): ReadonlyMap<string, Client> {
  const ids = [...new Set(bookings.flatMap(({ clientId }) => clientId ?? []))].sort();
  const { data } = useQuery({
    queryKey: ['clients-of', ids],
    enabled: ids.length > 0,
    retry: false,
    placeholderData: (previous) => previous,
    queryFn: async () => {
      const read = async (clientId: string) => (await api.readClient({ path: { clientId } })).data;
      const all: Client[] = [];
      // a few at a time, so that a full day does not use up the limit of this address
      for (let at = 0; at < ids.length; at += 8)
        all.push(
          ...(await Promise.all(ids.slice(at, at + 8).map((id) => read(id).catch(() => undefined)))).flatMap(
            (client) => client ?? [],
          ),
        );
      return new Map(all.map((client) => [client.id, client]));
    },
  });
  return data ?? new Map();
}

/** After a change: what is shown is read again. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}

export const version = ({ version: number }: { version: number }): string => `"v${number}"`;
