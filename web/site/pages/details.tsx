import type { CompanyPage, OfferedProvider, OfferedService, PolicyInFull } from '@riserbo/client';
import { catalogues, longWhen, money, shortWhen, time, type Language } from '../../messages';
import { homeOf, withQuery } from '../addresses';
import type { FreeTime } from '../month';
import { Page, Steps } from './layout';
import { Hidden } from './picker';

/** What was typed, and kept when the request is refused. */
export interface Typed {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}
export type Wrong = Partial<Record<'name' | 'email' | 'phone' | 'accept', true>>;

interface Props {
  readonly language: Language;
  readonly company: CompanyPage;
  readonly service: OfferedService;
  readonly provider: OfferedProvider | undefined;
  readonly startsAt: string;
  readonly zone: string;
  /** When the time is no longer kept; undefined if it is not kept. */
  readonly keptUntil: Date | undefined;
  readonly policies: readonly PolicyInFull[];
  readonly hidden: Record<string, string | undefined>;
  readonly typed: Typed;
  readonly wrong: Wrong;
  /** Why the last request was refused. */
  readonly refusal: { readonly text: string; readonly nearby: readonly FreeTime[] } | undefined;
}

const KINDS = ['terms', 'privacy', 'cancellation'] as const;

/** Step 3: who books, what they accept, and the button that books. */
export function DetailsPage(props: Props) {
  const { language, company, service, provider, startsAt, zone, policies, typed, wrong } = props;
  const text = catalogues[language].details;
  const home = homeOf(language, company.slug);
  const place = { language, zone };
  const at = new Date(startsAt);
  const back = withQuery(home, {
    s: service.id,
    p: props.hidden['p'],
    d: startsAt.slice(0, 10),
    m: startsAt.slice(0, 7),
  });
  return (
    <Page language={language} title={text.title} company={{ name: company.name }}>
      <Steps language={language} current={3} />
      <h1>{text.title}</h1>
      <form method="post" action={`${home}/book`}>
        <Hidden fields={props.hidden} />
        {props.refusal !== undefined && <Refused {...props.refusal} home={home} {...place} />}
        <dl className="summary">
          <dt>{catalogues[language].steps.time}</dt>
          <dd>{longWhen(at, place)}</dd>
          <dt>{catalogues[language].steps.service}</dt>
          <dd>
            {service.name} {provider !== undefined && catalogues[language].manage.with(provider.displayName)}
          </dd>
          {service.price !== null && <dd>{money(service.price, language)}</dd>}
        </dl>
        <Kept {...props} home={home} />
        <Field
          name="name"
          autoComplete="name"
          required
          maxLength={120}
          label={text.name}
          why={text.nameWhy}
          {...{ typed, wrong, language }}
        />
        <Field
          name="email"
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          label={text.email}
          why={text.emailWhy}
          {...{ typed, wrong, language }}
        />
        <Field
          name="phone"
          type="tel"
          autoComplete="tel"
          maxLength={30}
          label={text.phone}
          why={text.phoneWhy}
          {...{ typed, wrong, language }}
        />
        <p className="muted">{text.noHealth}</p>
        {wrong.accept && <p className="wrong">{catalogues[language].problem.fields.accept}</p>}
        {KINDS.flatMap((kind) => policies.filter((policy) => policy.kind === kind)).map((policy) => (
          <div key={policy.id}>
            <label className="tick">
              <input type="checkbox" name={`${policy.kind}Id`} value={policy.id} required />
              <span>{text.accept[policy.kind]}</span>
            </label>
            <details>
              <summary>{text.names[policy.kind]}</summary>
              {/* sanitised by the service that keeps it, and inert under this page's policy */}
              <div
                className="policy"
                tabIndex={0}
                lang={policy.locale}
                dangerouslySetInnerHTML={{ __html: policy.html }}
              />
            </details>
          </div>
        ))}
        <div className="row">
          <button className="main">{text.book(shortWhen(at, place))}</button>
          <a className="button" href={back}>
            {text.another}
          </a>
        </div>
      </form>
    </Page>
  );
}

function Kept({ language, zone, keptUntil, startsAt, home }: Props & { home: string }) {
  if (keptUntil === undefined) return null;
  const text = catalogues[language].details;
  return (
    <p className="notice good">
      <span data-until={Math.max(0, keptUntil.getTime() - Date.now())} data-text={text.minutesLeft(0)}>
        {text.kept(time(keptUntil, { language, zone }))}
      </span>{' '}
      <span role="status" className="skip" />
      <button name="t" value={startsAt} formAction={`${home}/hold`} formNoValidate>
        {text.moreTime}
      </button>
    </p>
  );
}

interface RefusedProps {
  readonly text: string;
  readonly nearby: readonly FreeTime[];
  readonly home: string;
  readonly language: Language;
  readonly zone: string;
}

function Refused({ text, nearby, home, ...place }: RefusedProps) {
  return (
    <div className="notice alert" role="alert" tabIndex={-1} autoFocus>
      <p>{text}</p>
      {nearby.length > 0 && (
        <>
          <p>{catalogues[place.language].problem.nearby}:</p>
          <p className="row">
            {nearby.map(({ startsAt }) => (
              <button key={startsAt} name="t" value={startsAt} formAction={`${home}/hold`} formNoValidate>
                {shortWhen(new Date(startsAt), place)}
              </button>
            ))}
          </p>
        </>
      )}
    </div>
  );
}

interface FieldProps extends React.InputHTMLAttributes<HTMLInputElement> {
  readonly name: 'name' | 'email' | 'phone';
  readonly label: string;
  readonly why: string;
  readonly typed: Typed;
  readonly wrong: Wrong;
  readonly language: Language;
}

function Field({ name, label, why, typed, wrong, language, ...input }: FieldProps) {
  const isWrong = wrong[name] === true;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        defaultValue={typed[name]}
        aria-describedby={isWrong ? `${name}-why ${name}-wrong` : `${name}-why`}
        aria-invalid={isWrong ? true : undefined}
        {...input}
      />
      {isWrong && (
        <p className="wrong" id={`${name}-wrong`}>
          {catalogues[language].problem.fields[name]}
        </p>
      )}
      <small id={`${name}-why`}>{why}</small>
    </div>
  );
}
