import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { longDate } from '../../messages';
import { BookingTable } from '../calendar/booking-table';
import { clientBookingsQuery, companyQuery } from '../data';
import { Problem } from '../problem';
import { api } from '../session/session';
import { Name, useSettings, useText } from '../session/settings';
import { withStepUp } from '../session/step-up';

const YEAR_MS = 365 * 86_400_000;

/** One client: how to reach them, and their bookings of a year before and after. */
export function ClientCard() {
  const { clientId } = useParams({ from: '/clients/$clientId' });
  const { clients: text, shell } = useText();
  const { language } = useSettings();
  const { data: company } = useQuery(companyQuery);
  const zone = company?.timeZone ?? 'UTC';
  const client = useQuery({
    queryKey: ['client', clientId],
    queryFn: () =>
      withStepUp('client_records', async (headers) => {
        const more = headers === undefined ? {} : { headers };
        return (await api.readClient({ path: { clientId }, ...more })).data;
      }),
  });
  const day = new Date().toISOString().slice(0, 10);
  const at = Date.parse(day);
  const named = { id: clientId, name: client.data?.name ?? '' };
  const [from, to] = [new Date(at - YEAR_MS).toISOString(), new Date(at + YEAR_MS).toISOString()];
  const bookings = useQuery({
    ...clientBookingsQuery(named, from, to),
    enabled: client.data !== undefined,
  });
  if (client.error !== null) return <Problem error={client.error} retry={client.refetch} />;
  if (client.data === undefined) return <p role="status">{shell.loading}</p>;
  const { name, email, phone, locale, createdAt } = client.data;
  return (
    <>
      <h1>
        <Name>{name}</Name>
      </h1>
      <dl className="facts">
        {email !== null && (
          <>
            <dt>{text.email}</dt>
            <dd>
              <Name>{email}</Name>
            </dd>
          </>
        )}
        {phone !== null && (
          <>
            <dt>{text.phone}</dt>
            <dd>
              <Name>{phone}</Name>
            </dd>
          </>
        )}
        <dt>{text.language}</dt>
        <dd>{new Intl.DisplayNames(language, { type: 'language' }).of(locale)}</dd>
        <dt>{text.since}</dt>
        <dd>{longDate(new Date(createdAt), { language, zone })}</dd>
      </dl>
      <p>
        <Link to="/clients/$clientId/notes" params={{ clientId }}>
          {text.notes}
        </Link>
      </p>
      <h2>{text.bookings}</h2>
      {bookings.error !== null && <Problem error={bookings.error} retry={bookings.refetch} />}
      {bookings.data !== undefined && (
        <BookingTable items={bookings.data.items} included={bookings.data.included} zone={zone} />
      )}
    </>
  );
}
