import type { CompanyPage, OfferedService } from '@riserbo/client';
import { catalogues, money, type Language } from '../../messages';
import { homeOf } from '../addresses';
import { Page, Steps } from './layout';

interface Props {
  readonly language: Language;
  readonly company: CompanyPage;
  readonly services: readonly OfferedService[];
  /** What the list was searched for; the search is shown for more than eight services. */
  readonly search: string | undefined;
}
const MANY = 8;

/** Step 1: which service. */
export function ServicesPage({ language, company, services, search }: Props) {
  const text = catalogues[language].services;
  const home = homeOf(language, company.slug);
  const wanted = search?.toLocaleLowerCase(language) ?? '';
  const found = services.filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted));
  const title = text.title(company.name);
  return (
    <Page
      language={language}
      title={title}
      company={{ name: company.name, home }}
      translated={(other) => homeOf(other, company.slug)}
      zone={company.timeZone}
    >
      <Steps language={language} current={1} />
      <h1>{title}</h1>
      <p className="muted">{services.length === 0 ? text.none : text.lead}</p>
      {services.length > MANY && (
        <form className="field" action={home} role="search">
          <label htmlFor="q">{text.filter}</label>
          <input id="q" name="q" type="search" defaultValue={search} maxLength={80} />
        </form>
      )}
      {wanted !== '' && (
        <p>
          {found.length === 0 && text.noMatch} <a href={home}>{text.all}</a>
        </p>
      )}
      <ul className="cards">
        {found.map((service) => (
          <li className="card" key={service.id}>
            <a href={`${home}?s=${service.id}`} data-zoned="">
              {service.name}
            </a>
            {service.description !== null && <p>{service.description}</p>}
            <p className="facts">
              <span>{text.minutes(service.durationMinutes)}</span>
              {service.price !== null && <span>{money(service.price, language)}</span>}
              {service.capacity > 1 && <span>{text.group}</span>}
              {service.confirmation === 'by_office' && <span>{text.request}</span>}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
