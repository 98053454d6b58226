import { useQuery } from '@tanstack/react-query';
import { money } from '../../messages';
import { companyQuery, providersQuery, servicesQuery } from '../data';
import { Problem } from '../problem';
import { api } from '../session/session';
import { useSettings, useText } from '../session/settings';

/** How the practice is set up: company, services, practitioners and their hours. */
export function SettingsScreen() {
  const { nav, settings: text, clients, shell } = useText();
  const { language } = useSettings();
  const company = useQuery(companyQuery);
  const services = useQuery(servicesQuery);
  const providers = useQuery(providersQuery);
  const error = company.error ?? services.error ?? providers.error;
  return (
    <>
      <h1>{nav.settings}</h1>
      {error !== null && <Problem error={error} />}
      {company.isPending && <p role="status">{shell.loading}</p>}
      {company.data !== undefined && (
        <section>
          <h2>{text.company}</h2>
          <dl className="facts">
            <dt>{clients.name}</dt>
            <dd>{company.data.name}</dd>
            <dt>{text.zone}</dt>
            <dd>{company.data.timeZone}</dd>
            <dt>{text.page}</dt>
            <dd>
              <a href={`/b/${company.data.locale}/${company.data.slug}`}>
                {`${location.origin}/b/${company.data.locale}/${company.data.slug}`}
              </a>
            </dd>
          </dl>
        </section>
      )}
      <section>
        <h2>{text.services}</h2>
        <ul className="cards">
          {services.data?.map(({ id, name, durationMinutes, price, active }) => (
            <li key={id}>
              <b>{name}</b>
              <span className="muted">
                {text.minutes(durationMinutes)} {price !== null && `· ${money(price, language)}`} ·{' '}
                {active ? text.on : text.off}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{text.providers}</h2>
        {providers.data?.map(({ id, displayName }) => (
          <details key={id}>
            <summary>
              {displayName}: {text.hours}
            </summary>
            <Hours providerId={id} />
          </details>
        ))}
      </section>
    </>
  );
}

function Hours({ providerId }: { providerId: string }) {
  const { settings: text, shell } = useText();
  const schedule = useQuery({
    queryKey: ['schedule', providerId],
    queryFn: async () => (await api.readSchedule({ path: { providerId } })).data,
  });
  if (schedule.error !== null) return <Problem error={schedule.error} />;
  if (schedule.data === undefined) return <p role="status">{shell.loading}</p>;
  const { weekly } = schedule.data;
  return (
    <dl className="facts">
      {text.weekdays.flatMap((name, index) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name}-hours`}>
          {weekly
            .filter(({ weekday }) => weekday === index + 1)
            .map(({ from, to }) => `${from}–${to}`)
            .join(', ') || text.closed}
        </dd>,
      ])}
    </dl>
  );
}
