import { useQuery } from '@tanstack/react-query';
import { api } from '../session/session';
import { useSettings, useText } from '../session/settings';

/** Whom the booking is for. */
export function ClientChoice({
  chosen,
  choose,
}: {
  chosen: string | undefined;
  choose(id: string | undefined): void;
}) {
  const { booking: text } = useText();
  const { namesHidden } = useSettings();
  const { data } = useQuery({
    queryKey: ['clients', ''],
    queryFn: async () => (await api.listClients({ query: { limit: 200 } })).data,
  });
  return (
    <label>
      {text.client}
      <select
        value={chosen ?? ''}
        onChange={(event) => choose(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{text.choose}</option>
        {data?.items.map(({ id, name }, index) => (
          <option key={id} value={id}>
            {namesHidden ? `•••••• ${index + 1}` : name}
          </option>
        ))}
      </select>
    </label>
  );
}
