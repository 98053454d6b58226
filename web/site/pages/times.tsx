import type { CompanyPage, OfferedProvider, OfferedService } from '@riserbo/client';
import { catalogues, money } from '../../messages';
import { homeOf, withQuery } from '../addresses';
import { Page, Steps } from './layout';
import { Picker, type PickerProps } from './picker';

interface Props extends PickerProps {
  readonly company: CompanyPage;
  readonly service: OfferedService;
  readonly providers: readonly OfferedProvider[];
  readonly providerId: string | undefined;
}

/** Step 2: with whom and when. */
export function TimesPage({ company, service, providers, providerId, ...picker }: Props) {
  const { language, query, zoneAsked } = picker;
  const text = catalogues[language];
  const home = homeOf(language, company.slug);
  const who = (p: string | undefined) => withQuery(home, { ...query, p, tz: zoneAsked });
  const asked = { ...query, m: picker.month, d: picker.day, tz: zoneAsked };
  return (
    <Page
      language={language}
      title={text.times.title}
      company={{ name: company.name, home }}
      translated={(other) => withQuery(homeOf(other, company.slug), asked)}
      zone={picker.zone}
    >
      <Steps language={language} current={2} />
      <h1>{text.times.title}</h1>
      <p className="facts">
        <b>{service.name}</b>
        <span>{text.services.minutes(service.durationMinutes)}</span>
        {service.price !== null && <span>{money(service.price, language)}</span>}
        <a href={home}>{text.goBack}</a>
      </p>
      {providers.length > 1 && (
        <nav aria-labelledby="who">
          <h2 id="who">{text.times.who}</h2>
          <ul className="pills">
            <li>
              <a href={who(undefined)} aria-current={providerId === undefined ? 'true' : undefined}>
                {text.times.anyone}
              </a>
            </li>
            {providers.map(({ id, displayName, title }) => (
              <li key={id}>
                <a href={who(id)} aria-current={providerId === id ? 'true' : undefined}>
                  {displayName}
                  {title !== null && <small>{title}</small>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <h2>{text.times.month}</h2>
      <Picker {...picker} />
    </Page>
  );
}
