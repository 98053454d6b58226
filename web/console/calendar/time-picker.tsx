import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { time } from '../../messages';
import { around, dateIn } from '../dates';
import { Problem } from '../problem';
import { api } from '../session/session';
import { useSettings, useText } from '../session/settings';

interface Props {
  readonly serviceId: string;
  readonly providerId?: string | undefined;
  readonly bookingId?: string | undefined;
  readonly zone: string;
  readonly date?: string | undefined;
  readonly busy: boolean;
  choose(startsAt: string, providerId: string): void;
}

/** A day, and its free times as buttons. */
export function TimePicker({ serviceId, providerId, bookingId, zone, date: first, busy, choose }: Props) {
  const { booking: text, shell } = useText();
  const { language } = useSettings();
  const today = dateIn(new Date(), zone);
  const [date, setDate] = useState(first ?? today);
  const found = useQuery({
    queryKey: ['slots', serviceId, providerId, bookingId, date, zone],
    staleTime: 0,
    queryFn: async () => {
      const range = around(date, 1);
      const from = new Date(Math.max(Date.parse(range.from), Date.now())).toISOString();
      const more = {
        ...(providerId === undefined ? {} : { providerId }),
        ...(bookingId === undefined ? {} : { bookingId }),
      };
      if (from >= range.to) return [];
      const { data } = await api.searchSlots({
        query: { serviceId, from, to: range.to, timeZone: zone, ...more },
      });
      return data.providers.flatMap(({ providerId: who, days }) =>
        days
          .filter((day) => day.date === date)
          .flatMap(({ offset, times }) => times.map((at) => ({ who, startsAt: `${date}T${at}${offset}` }))),
      );
    },
  });
  const starts = new Map((found.data ?? []).map(({ who, startsAt }) => [startsAt, who]));
  return (
    <div>
      <label>
        {text.day}
        <input
          type="date"
          value={date}
          min={today}
          onChange={(event) => setDate(event.target.value || today)}
        />
      </label>
      {found.error !== null && <Problem error={found.error} />}
      {found.isPending && <p role="status">{shell.loading}</p>}
      {found.data?.length === 0 && <p>{text.noTimes}</p>}
      <div className="times">
        {[...starts].sort().map(([startsAt, who]) => (
          <button key={startsAt} type="button" disabled={busy} onClick={() => choose(startsAt, who)}>
            {time(new Date(startsAt), { language, zone })}
          </button>
        ))}
      </div>
    </div>
  );
}
