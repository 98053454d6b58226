import type { CompanyPage, OfferedProvider, OfferedService } from '@riserbo/client';
import { catalogues, longWhen, type Language } from '../../messages';
import { homeOf } from '../addresses';
import { Page, Steps } from './layout';

interface Props {
  readonly language: Language;
  readonly company: CompanyPage;
  readonly service: OfferedService;
  readonly provider: OfferedProvider | undefined;
  readonly startsAt: Date;
  readonly zone: string;
  /** Whether the practice answers first. */
  readonly pending: boolean;
}

/** Step 4: what happens next. */
export function DonePage({ language, company, service, provider, startsAt, zone, pending }: Props) {
  const { done, manage, steps } = catalogues[language];
  const home = homeOf(language, company.slug);
  return (
    <Page
      language={language}
      title={pending ? done.pending : done.confirmed}
      company={{ name: company.name }}
    >
      <Steps language={language} current={4} />
      <h1 tabIndex={-1} autoFocus>
        {pending ? done.pending : done.confirmed}
      </h1>
      <dl className="summary">
        <dt>{steps.time}</dt>
        <dd>{longWhen(startsAt, { language, zone })}</dd>
        <dt>{steps.service}</dt>
        <dd>
          {service.name} {provider !== undefined && manage.with(provider.displayName)}
        </dd>
      </dl>
      {pending && <p>{done.pendingNext(company.name)}</p>}
      <p className="notice good">{done.next}</p>
      <p className="row">
        <a className="button" href={home}>
          {done.again}
        </a>
        <button type="button" data-script="" data-print="">
          {manage.print}
        </button>
      </p>
    </Page>
  );
}
