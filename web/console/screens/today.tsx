import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { BookingTable } from '../calendar/booking-table';
import { NewBooking } from '../calendar/new-booking';
import { bookingsQuery, companyQuery, providersQuery } from '../data';
import { around, dateIn } from '../dates';
import { Problem } from '../problem';
import { useMay } from '../session/permissions';
import { useSettings, useText } from '../session/settings';
import { longDate } from '../../messages';

const FirstRun = lazy(async () => ({ default: (await import('../settings/first-run')).FirstRun }));

/** The bookings of the day, with what the desk does with them. */
export function Today() {
  const text = useText();
  const { language } = useSettings();
  const company = useQuery(companyQuery);
  const zone = company.data?.timeZone ?? 'UTC';
  const date = dateIn(new Date(), zone);
  const { from, to } = around(date, 1);
  const bookings = useQuery({ ...bookingsQuery(from, to), enabled: company.data !== undefined });
  const may = useMay();
  // stays until the next visit, so that the last step shows what comes next
  const [isEmpty, setEmpty] = useState(false);
  const providers = useQuery(providersQuery);
  useEffect(() => {
    if (providers.data?.length === 0) setEmpty(true);
  }, [providers.data]);
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
      {may('catalog:manage') && isEmpty && (
        <Suspense fallback={null}>
          <FirstRun />
        </Suspense>
      )}
      {bookings.error !== null && <Problem error={bookings.error} retry={bookings.refetch} />}
      {bookings.isPending ? (
        <p role="status">{text.shell.loading}</p>
      ) : (
        <BookingTable items={items} included={bookings.data?.included} zone={zone} />
      )}
    </>
  );
}
