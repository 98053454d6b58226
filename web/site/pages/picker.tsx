import {
  catalogues,
  longDate,
  longWhen,
  regionOf,
  zoneName,
  type Language,
  time as timeOf,
} from '../../messages';
import { partOf, shiftMonth, visitorZone, weeksOf, type FreeTime } from '../month';
import { withQuery } from '../addresses';

export interface PickerProps {
  readonly language: Language;
  /** Zone of the place. */
  readonly zone: string;
  /** What the visitor's browser says about its zone. */
  readonly zoneAsked: string | undefined;
  readonly path: string;
  /** Parameters that every link keeps. */
  readonly query: Record<string, string | undefined>;
  readonly month: string;
  readonly day: string | undefined;
  readonly free: ReadonlyMap<string, readonly FreeTime[]>;
  /** The next free day outside the month shown. */
  readonly next: string | undefined;
  /** Whether the month before can have free times. */
  readonly hasPrevious: boolean;
  /** The form that takes a time: where it goes, and its hidden fields. */
  readonly form: { readonly action: string; readonly hidden: Record<string, string | undefined> };
}

/** Noon belongs to the same local date in every zone that is less than half a day away. */
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** A month of day links, and the times of one day as buttons. Works without JavaScript. */
export function Picker(props: PickerProps) {
  const { language, zone, zoneAsked, month, day, free, next, hasPrevious } = props;
  const text = catalogues[language].times;
  const link = (changes: Record<string, string | undefined>) =>
    withQuery(props.path, { ...props.query, tz: zoneAsked, ...changes });
  const { unknown } = visitorZone(zoneAsked, zone);
  return (
    <>
      <p className="muted">
        {unknown ? text.unknownZone(zoneName({ language, zone })) : text.zone(zoneName({ language, zone }))}
      </p>
      <MonthTable language={language} month={month} day={day} free={free} link={link} />
      <div className="turn">
        <span>
          {hasPrevious && <a href={link({ m: shiftMonth(month, -1), d: undefined })}>← {text.previous}</a>}
        </span>
        <a href={link({ m: shiftMonth(month, 1), d: undefined })}>{text.next} →</a>
      </div>
      {free.size === 0 && (
        <p className="notice">
          {next === undefined ? (
            text.noneAhead
          ) : (
            <a href={link({ m: next.slice(0, 7), d: next })}>
              {text.noneAt(longDate(noon(next), { language, zone: 'UTC' }))}
            </a>
          )}
        </p>
      )}
      {day !== undefined && <Times {...props} day={day} />}
    </>
  );
}

interface MonthProps extends Pick<PickerProps, 'language' | 'month' | 'day' | 'free'> {
  link(changes: Record<string, string | undefined>): string;
}

function MonthTable({ language, month, day, free, link }: MonthProps) {
  const text = catalogues[language].times;
  const utc = { language, zone: 'UTC' };
  const name = (options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat(regionOf(language), { ...options, timeZone: 'UTC' }).format(date);
  const weeks = weeksOf(month);
  return (
    <table className="month">
      <caption>{name({ month: 'long', year: 'numeric' }, noon(`${month}-01`))}</caption>
      <thead>
        <tr>
          {[5, 6, 7, 8, 9, 10, 11].map((date) => {
            // 5 January 2026 is a Monday
            const weekday = new Date(Date.UTC(2026, 0, date));
            return (
              <th key={date} scope="col" abbr={name({ weekday: 'long' }, weekday)}>
                {name({ weekday: 'short' }, weekday)}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((date) => date !== undefined)}>
            {week.map((date, index) => {
              const times = date === undefined ? undefined : free.get(date);
              const number = date === undefined ? '' : Number(date.slice(8));
              if (date === undefined || times === undefined) return <td key={index}>{number}</td>;
              return (
                <td key={index}>
                  <a
                    href={`${link({ m: month, d: date })}#times`}
                    aria-current={date === day ? 'date' : undefined}
                    aria-label={text.day(longDate(noon(date), utc), times.length)}
                  >
                    {number}
                  </a>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Times({ language, zone, zoneAsked, day, free, form }: PickerProps & { day: string }) {
  const text = catalogues[language].times;
  const times = free.get(day) ?? [];
  const { other } = visitorZone(zoneAsked, zone);
  const parts = (['morning', 'afternoon', 'evening'] as const)
    .map((part) => ({ part, some: times.filter(({ time }) => partOf(time) === part) }))
    .filter(({ some }) => some.length > 0);
  return (
    <section id="times" aria-labelledby="day">
      <h2 id="day">{longDate(noon(day), { language, zone: 'UTC' })}</h2>
      {times.length === 0 && <p>{text.none}</p>}
      <form method="post" action={form.action}>
        <Hidden fields={form.hidden} />
        {parts.map(({ part, some }) => (
          <div key={part}>
            <h3>{text.parts[part]}</h3>
            <ul className="pills">
              {some.map(({ startsAt, seats }) => {
                const at = new Date(startsAt);
                return (
                  <li key={startsAt}>
                    <button name="t" value={startsAt}>
                      {timeOf(at, { language, zone })}
                      {seats !== undefined && <small>{text.seats(seats)}</small>}
                      {other !== undefined && (
                        <small>{text.yours(longWhen(at, { language, zone: other }))}</small>
                      )}
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </form>
    </section>
  );
}

export function Hidden({ fields }: { fields: Record<string, string | undefined> }) {
  return Object.entries(fields).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}
