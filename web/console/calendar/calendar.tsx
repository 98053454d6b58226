import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { longDate } from '../../messages';
import { bookingsQuery, companyQuery } from '../data';
import { addDays, around, dateIn, weekStart } from '../dates';
import { Problem } from '../problem';
import { useSettings, useText } from '../session/settings';
import { BookingTable } from './booking-table';
import { DayGrid, WeekGrid } from './grid';
import { NewBooking } from './new-booking';

export type View = 'day' | 'week' | 'agenda';
const NARROW = '(max-width: 760px)';
const views: readonly View[] = ['day', 'week', 'agenda'];

/** Bookings by provider, by day, or as a list. The list is the view of phones. */
export function Calendar() {
  const text = useText();
  const { language } = useSettings();
  const { data: company } = useQuery(companyQuery);
  const zone = company?.timeZone ?? 'UTC';
  const search = useSearch({ from: '/calendar' });
  const today = dateIn(new Date(), zone);
  const { view = matchMedia(NARROW).matches ? 'agenda' : 'day', date = today } = search;
  const first = view === 'day' ? date : weekStart(date);
  const days = view === 'day' ? 1 : 7;
  const { from, to } = around(first, days);
  const bookings = useQuery({ ...bookingsQuery(from, to), enabled: company !== undefined });
  const shown = new Set(Array.from({ length: days }, (_, index) => addDays(first, index)));
  const items = (bookings.data?.items ?? []).filter(
    ({ startsAt, status }) => shown.has(dateIn(new Date(startsAt), zone)) && status !== 'expired',
  );
  const live = items.filter(({ status }) => status !== 'cancelled');
  useKeys(days, date, today);
  return (
    <>
      <div className="heading">
        <h1>{longDate(new Date(`${first}T12:00:00Z`), { language, zone: 'UTC' })}</h1>
        <p className="muted">{text.calendar.count(live.length)}</p>
        <NewBooking zone={zone} date={date < today ? today : date} />
      </div>
      <nav className="row" aria-label={text.calendar.view}>
        {views.map((each) => (
          <Link
            key={each}
            className="button"
            to="/calendar"
            search={{ view: each, date }}
            aria-current={each === view ? 'true' : undefined}
          >
            {text.calendar[each]}
          </Link>
        ))}
        {[
          { name: text.calendar.previous, to: addDays(date, -days) },
          { name: text.calendar.now, to: today },
          { name: text.calendar.next, to: addDays(date, days) },
        ].map(({ name, to: other }) => (
          <Link key={name} className="button" to="/calendar" search={{ view, date: other }} activeProps={{}}>
            {name}
          </Link>
        ))}
      </nav>
      {bookings.error !== null && <Problem error={bookings.error} retry={bookings.refetch} />}
      {bookings.isPending && <p role="status">{text.shell.loading}</p>}
      {view === 'agenda' && <BookingTable items={items} included={bookings.data?.included} zone={zone} />}
      {view === 'day' && bookings.data !== undefined && (
        <DayGrid items={live} included={bookings.data.included} zone={zone} />
      )}
      {view === 'week' && bookings.data !== undefined && (
        <WeekGrid items={live} included={bookings.data.included} zone={zone} days={[...shown]} />
      )}
    </>
  );
}

/** `T` goes to today, the arrow keys with Alt to the days around. */
function useKeys(days: number, date: string, today: string): void {
  const navigate = useNavigate({ from: '/calendar' });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
      if (isTyping || event.ctrlKey || event.metaKey) return;
      const to =
        event.key === 't' && !event.altKey
          ? today
          : event.key === 'PageDown' && event.altKey
            ? addDays(date, days)
            : event.key === 'PageUp' && event.altKey
              ? addDays(date, -days)
              : undefined;
      if (to !== undefined) void navigate({ search: (before) => ({ ...before, date: to }) });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [days, date, today, navigate]);
}
