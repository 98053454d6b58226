import type { AgendaIncluded, Booking } from '@riserbo/client';
import { useState } from 'react';
import { clientOf } from '../data';
import { Name, useSettings, useText } from '../session/settings';
import { shortWhen } from '../../messages';
import { BookingSheet } from './booking-sheet';

interface Props {
  readonly items: readonly Booking[];
  readonly included: AgendaIncluded | undefined;
  readonly zone: string;
}

/** A real table: the view for phones and screen readers. */
export function BookingTable({ items, included, zone }: Props) {
  const { booking: text, calendar } = useText();
  const { language } = useSettings();
  const [opened, open] = useState<string>();
  const found = items.find(({ id }) => id === opened);
  if (items.length === 0) return <p>{calendar.none}</p>;
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={calendar.agenda}>
        <table className="list">
          <thead>
            <tr>
              {[text.time, text.client, text.service, text.provider, text.status].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((booking) => (
              <tr key={booking.id} className={`is-${booking.status}`}>
                <td>
                  <button type="button" className="plain" onClick={() => open(booking.id)}>
                    {shortWhen(new Date(booking.startsAt), { language, zone })}
                  </button>
                </td>
                <td>
                  <Name>{clientOf(included, booking.clientId)?.name ?? text.unknown}</Name>
                </td>
                <td>{nameOf(included?.services, booking.serviceId)}</td>
                <td>{included?.providers.find(({ id }) => id === booking.providerId)?.displayName}</td>
                <td>{text.statuses[booking.status]}</td>
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

export const nameOf = (all: readonly { id: string; name: string }[] | undefined, id: string): string =>
  all?.find((each) => each.id === id)?.name ?? '';
