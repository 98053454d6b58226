import type { AgendaIncluded, Booking } from '@riserbo/client';
import { useState } from 'react';
import { longDate, time } from '../../messages';
import { clientOf } from '../data';
import { dateIn, minuteIn } from '../dates';
import { Name, useSettings, useText } from '../session/settings';
import { BookingSheet } from './booking-sheet';
import { nameOf } from './booking-table';

interface Props {
  readonly items: readonly Booking[];
  readonly included: AgendaIncluded;
  readonly zone: string;
}
interface Column {
  readonly id: string;
  readonly name: string;
  /** Of the provider's bar, 0 to 7. */
  readonly hue: number;
  readonly items: readonly Booking[];
}

/** A column for each provider. */
export function DayGrid(props: Props) {
  const columns = providersOf(props.included).map(({ id, displayName }, index) => ({
    id,
    name: displayName,
    hue: index % 8,
    items: props.items.filter(({ providerId }) => providerId === id),
  }));
  return <Grid {...props} columns={columns.filter(({ items }) => items.length > 0)} />;
}

/** A column for each day. */
export function WeekGrid({ days, ...props }: Props & { days: readonly string[] }) {
  const { language } = useSettings();
  const columns = days.map((day) => ({
    id: day,
    name: longDate(new Date(`${day}T12:00:00Z`), { language, zone: 'UTC' }),
    hue: 0,
    items: props.items.filter(({ startsAt }) => dateIn(new Date(startsAt), props.zone) === day),
  }));
  return <Grid {...props} columns={columns} />;
}

const providersOf = ({ providers }: AgendaIncluded) => [
  ...new Map(providers.map((provider) => [provider.id, provider])).values(),
];

/**
 * Lists of buttons side by side: one tab stop for each booking, in the order of time. Rows align by the hour,
 * so that the eye compares; the list view is the one for screen readers.
 */
function Grid({ columns, items, included, zone }: Props & { columns: readonly Column[] }) {
  const { calendar } = useText();
  const { language } = useSettings();
  const providers = providersOf(included);
  const [opened, open] = useState<string>();
  const found = items.find(({ id }) => id === opened);
  if (items.length === 0) return <p>{calendar.none}</p>;
  const hours = [...new Set(items.map(({ startsAt }) => hourOf(startsAt, zone)))].sort((a, b) => a - b);
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={calendar.day}>
        <table className="grid">
          <thead>
            <tr>
              <td />
              {columns.map(({ id, name, hue }) => (
                <th key={id} scope="col" className={`hue-${hue}`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hours.map((hour) => (
              <tr key={hour}>
                <th scope="row">{String(hour).padStart(2, '0')}</th>
                {columns.map(({ id, items: some, hue }) => (
                  <td key={id}>
                    {some
                      .filter(({ startsAt }) => hourOf(startsAt, zone) === hour)
                      .map((booking) => (
                        <button
                          key={booking.id}
                          type="button"
                          className={`slot is-${booking.status} hue-${hueOf(booking, providers, hue)}`}
                          onClick={() => open(booking.id)}
                        >
                          <b>{time(new Date(booking.startsAt), { language, zone })}</b>{' '}
                          <Name>{clientOf(included, booking.clientId)?.name ?? '…'}</Name>
                          <small>
                            {nameOf(included.services, booking.serviceId)} <Status status={booking.status} />
                          </small>
                        </button>
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found !== undefined && (
        <BookingSheet booking={found} included={included} zone={zone} close={() => open(undefined)} />
      )}
    </>
  );
}

const hourOf = (startsAt: string, zone: string) => Math.floor(minuteIn(new Date(startsAt), zone) / 60);

function hueOf({ providerId }: Booking, providers: readonly { id: string }[], hue: number): number {
  const index = providers.findIndex(({ id }) => id === providerId);
  return index < 0 ? hue : index % 8;
}

/** A word, not a colour alone; what is usual is not said. */
function Status({ status }: Pick<Booking, 'status'>) {
  const { booking } = useText();
  return status === 'confirmed' ? null : <span>· {booking.statuses[status]}</span>;
}
