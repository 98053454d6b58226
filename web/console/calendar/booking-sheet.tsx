import type { AgendaIncluded, Booking } from '@riserbo/client';
import { Link } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { longWhen } from '../../messages';
import { clientOf, useRefresh, version } from '../data';
import { dateIn } from '../dates';
import { Problem } from '../problem';
import { api } from '../session/session';
import { Name, useSettings, useText } from '../session/settings';
import { Sheet } from '../sheet';
import { TimePicker } from './time-picker';

interface Props {
  readonly booking: Booking;
  readonly included: AgendaIncluded | undefined;
  readonly zone: string;
  close(): void;
}

const acts = {
  confirm: api.confirmBooking.bind(api),
  decline: api.declineBooking.bind(api),
  arrive: api.arriveBooking.bind(api),
  complete: api.completeBooking.bind(api),
  noShow: api.noShowBooking.bind(api),
  cancel: api.cancelBooking.bind(api),
};
type Act = keyof typeof acts;
/** What can be done in each state; the rules of time are the service's, whose refusal is shown. */
const possible: Partial<Record<Booking['status'], readonly Act[]>> = {
  pending: ['confirm', 'decline'],
  confirmed: ['arrive', 'complete', 'noShow'],
  arrived: ['complete'],
};

/** A booking: what it is, and what the desk can do with it. */
export function BookingSheet({ booking, included, zone, close }: Props) {
  const client = clientOf(included, booking.clientId);
  const { booking: text } = useText();
  const { language } = useSettings();
  const refresh = useRefresh();
  const [step, setStep] = useState<'look' | 'cancel' | 'move'>('look');
  const request = { path: { bookingId: booking.id }, headers: { 'If-Match': version(booking) } };
  const change = useMutation({
    mutationFn: async (work: () => Promise<unknown>) => work(),
    onSuccess: close,
    onSettled: refresh,
  });
  const act = (name: Act) => change.mutate(() => acts[name](request));
  const move = (startsAt: string) =>
    change.mutate(() => api.rescheduleBooking({ ...request, body: { startsAt } }));
  const canEnd = booking.status === 'pending' || booking.status === 'confirmed';
  return (
    <Sheet title={longWhen(new Date(booking.startsAt), { language, zone })} close={close}>
      {change.error !== null && <Problem error={change.error} />}
      <dl className="facts">
        <dt>{text.client}</dt>
        <dd>
          {client === undefined ? (
            text.unknown
          ) : (
            <Link to="/clients/$clientId" params={{ clientId: client.id }}>
              <Name>{client.name}</Name>
            </Link>
          )}
        </dd>
        <dt>{text.service}</dt>
        <dd>{included?.services.find(({ id }) => id === booking.serviceId)?.name}</dd>
        <dt>{text.provider}</dt>
        <dd>{included?.providers.find(({ id }) => id === booking.providerId)?.displayName}</dd>
        <dt>{text.status}</dt>
        <dd>{text.statuses[booking.status]}</dd>
      </dl>
      {step === 'look' && (
        <div className="row">
          {(possible[booking.status] ?? []).map((name) => (
            <button key={name} type="button" disabled={change.isPending} onClick={() => act(name)}>
              {text.act[name]}
            </button>
          ))}
          {canEnd && (
            <button type="button" onClick={() => setStep('move')}>
              {text.act.move}
            </button>
          )}
          {canEnd && (
            <button type="button" className="danger" onClick={() => setStep('cancel')}>
              {text.act.cancel}
            </button>
          )}
        </div>
      )}
      {step === 'cancel' && (
        <div className="row">
          <p>{text.sure}</p>
          <button type="button" className="danger" disabled={change.isPending} onClick={() => act('cancel')}>
            {text.act.cancel}
          </button>
          <button type="button" onClick={() => setStep('look')}>
            {text.keep}
          </button>
        </div>
      )}
      {step === 'move' && (
        <TimePicker
          serviceId={booking.serviceId}
          providerId={booking.providerId}
          bookingId={booking.id}
          date={dateIn(new Date(booking.startsAt), zone)}
          zone={zone}
          busy={change.isPending}
          choose={move}
        />
      )}
    </Sheet>
  );
}
