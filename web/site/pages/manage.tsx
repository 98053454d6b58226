import type { ManagedBooking } from '@riserbo/client';
import { catalogues, longWhen, type Language } from '../../messages';
import { bookingOf } from '../addresses';
import { Page } from './layout';
import { Hidden, Picker, type PickerProps } from './picker';

interface Props {
  readonly language: Language;
  readonly token: string;
  readonly booking: ManagedBooking;
}

/** The practice. Without a link to its page, so that no address with a token is listed by search engines. */
const practiceOf = ({ company }: ManagedBooking) => (company === null ? undefined : { name: company.name });

function Summary({ language, booking }: Omit<Props, 'token'>) {
  const { manage, steps } = catalogues[language];
  return (
    <dl className="summary">
      <dt>{steps.time}</dt>
      <dd>{longWhen(new Date(booking.startsAt), { language, zone: booking.timeZone })}</dd>
      <dt>{steps.service}</dt>
      <dd>
        {booking.serviceName} {manage.with(booking.providerName)}
      </dd>
      <dd>{manage.status[booking.status]}</dd>
    </dl>
  );
}

/** My booking: what it is, and what can be done with it. */
export function ManagePage({
  language,
  token,
  booking,
  changed,
}: Props & { changed: 'moved' | 'cancelled' | undefined }) {
  const text = catalogues[language].manage;
  const here = bookingOf(language, token);
  const live = booking.status === 'pending' || booking.status === 'confirmed';
  return (
    <Page
      language={language}
      title={text.title}
      company={practiceOf(booking)}
      translated={(other) => bookingOf(other, token)}
    >
      <h1>{text.title}</h1>
      {changed !== undefined && (
        <p className="notice good" role="status">
          {changed === 'moved' ? text.changed : text.cancelled}
        </p>
      )}
      <Summary language={language} booking={booking} />
      {live && !booking.mayCancel && !booking.mayReschedule && <p>{text.fixed}</p>}
      <div className="row">
        {booking.mayReschedule && (
          <a className="button main" href={`${here}/change`} data-zoned="">
            {text.change}
          </a>
        )}
        {live && (
          <a className="button" href={`${here}/calendar.ics`}>
            {text.calendar}
          </a>
        )}
        <button type="button" data-script="" data-print="">
          {text.print}
        </button>
        {booking.mayCancel && (
          <a className="button danger" href={`${here}/cancel`}>
            {text.cancel}
          </a>
        )}
      </div>
    </Page>
  );
}

/** Asks once before a booking is cancelled. */
export function CancelPage({ language, token, booking }: Props) {
  const text = catalogues[language].manage;
  const here = bookingOf(language, token);
  return (
    <Page language={language} title={text.cancelTitle} company={practiceOf(booking)}>
      <h1>{text.cancelTitle}</h1>
      <Summary language={language} booking={booking} />
      <form className="row" method="post" action={`${here}/cancel`}>
        <Hidden fields={{ v: String(booking.version) }} />
        <button className="danger">{text.cancel}</button>
        <a className="button" href={here}>
          {text.keep}
        </a>
      </form>
    </Page>
  );
}

/** Free times for a booking. */
export function ChangePage({ language, token, booking, picker }: Props & { picker: PickerProps }) {
  const text = catalogues[language].manage;
  return (
    <Page language={language} title={text.changeTitle} company={practiceOf(booking)} zone={booking.timeZone}>
      <h1>{text.changeTitle}</h1>
      <Summary language={language} booking={booking} />
      <p>
        <a href={bookingOf(language, token)}>{catalogues[language].goBack}</a>
      </p>
      <Picker {...picker} />
    </Page>
  );
}

/** Shows old and new time before the booking is moved. */
export function MovePage({ language, token, booking, startsAt }: Props & { startsAt: string }) {
  const text = catalogues[language].manage;
  const here = bookingOf(language, token);
  const place = { language, zone: booking.timeZone };
  return (
    <Page language={language} title={text.confirmMove} company={practiceOf(booking)}>
      <h1>{text.confirmMove}</h1>
      <dl className="summary">
        <dt>{text.from}</dt>
        <dd>{longWhen(new Date(booking.startsAt), place)}</dd>
        <dt>{text.to}</dt>
        <dd>{longWhen(new Date(startsAt), place)}</dd>
      </dl>
      <form className="row" method="post" action={`${here}/move`}>
        <Hidden fields={{ t: startsAt, v: String(booking.version) }} />
        <button className="main">{text.move(longWhen(new Date(startsAt), place))}</button>
        <a className="button" href={here}>
          {text.keep}
        </a>
      </form>
    </Page>
  );
}

/** Takes the token of a mailed link out of the part of the address that no server sees. */
export function OpenLinkPage({ language }: { language: Language }) {
  const text = catalogues[language].manage;
  return (
    <Page language={language} title={text.title} open={`/m/${language}`}>
      <h1>{text.opening}</h1>
      <noscript>
        <p className="notice">{text.needsScript}</p>
      </noscript>
    </Page>
  );
}
