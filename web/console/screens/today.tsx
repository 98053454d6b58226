import { useQuery } from '@tanstack/react-query';
import { BookingTable } from '../calendar/booking-table';
import { NewBooking } from '../calendar/new-booking';
import { bookingsQuery, companyQuery } from '../data';
import { around, dateIn } from '../dates';
import { Problem } from '../problem';
import { useSettings, useText } from '../session/settings';
import { longDate } from '../../messages';

/** The bookings of the day, with what the desk does with them. */
export function Today() {
  const text = useText();
  const { language } = useSettings();
  const company = useQuery(companyQuery);
  const zone = company.data?.timeZone ?? 'UTC';
  const date = dateIn(new Date(), zone);
  const { from, to } = around(date, 1);
  const bookings = useQuery({ ...bookingsQuery(from, to), enabled: company.data !== undefined });
  const items =
    bookings.data?.items.filter(({ startsAt }) => dateIn(new Date(startsAt), zone) === date) ?? [];
  return (
    <>
      <div className="heading">
        <h1>
          {text.nav.today}: {longDate(new Date(), { language, zone })}
        </h1>
        <NewBooking zone={zone} date={date} />
      </div>
      {bookings.error !== null && <Problem error={bookings.error} retry={bookings.refetch} />}
      {bookings.isPending ? (
        <p role="status">{text.shell.loading}</p>
      ) : (
        <BookingTable items={items} included={bookings.data?.included} zone={zone} />
      )}
    </>
  );
}
