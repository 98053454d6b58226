import type { AnswerOf, Locale, readProcessingCall } from '@riserbo/contracts';
import { html, type Html } from '../html/html';
import { printedPage, timeIn } from '../html/printed-page';
import { personWords } from '../persons/person-words';
import { processingWords } from './processing-words';

type ProcessingRecord = AnswerOf<typeof readProcessingCall>;
type Activity = ProcessingRecord['activities'][number];

/** D4, L3: the record of processing, by purpose. */
export function processingPage(record: ProcessingRecord, locale: Locale): string {
  const words = processingWords[locale];
  const purposes = [...new Set(record.activities.map(({ purpose }) => purpose))].sort();
  const body = html`<p class="quiet">${words.madeAt} ${timeIn(record.madeAt, locale)}</p>
    <p>${words.intro}</p>
    <h2>${words.controller}</h2>
    ${controller(record.controller)}
    ${purposes.map(
      (purpose) =>
        html`<h2>${words.purposes[purpose]}</h2>
          ${table(
            record.activities.filter((each) => each.purpose === purpose),
            locale,
          )}`,
    )}
    <h2>${words.processors}</h2>
    <p class="quiet">${words.processorsIntro}</p>
    <table>
      <tbody>
        ${record.processors.map(
          ({ task, host }) =>
            html`<tr>
              <td>${words.tasks[task]}</td>
              <td>${host ?? words.here}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  return printedPage(locale, words.title, body);
}

function controller({ name, address, phone, email }: ProcessingRecord['controller']): Html {
  const place = address && [address.street, address.postalCode, address.city, address.area, address.country];
  const lines = [name, place?.filter((part) => part !== undefined).join(', '), phone, email];
  return html`${lines.map((line) => line !== undefined && html`<p>${line}</p>`)}`;
}

function table(activities: readonly Activity[], locale: Locale): Html {
  return html`<table>
    <thead>
      <tr>
        ${processingWords[locale].head.map((title) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${activities.map((activity) => row(activity, locale))}
    </tbody>
  </table>`;
}

function row({ service, retention, ...activity }: Activity, locale: Locale): Html {
  const words = processingWords[locale];
  const categories = activity.categories.map((category) => words.categories[category]);
  const kept =
    'until' in retention ? words.until[retention.until] : words.days(retention.days, named(retention.after));
  return html`<tr>
    <td>${personWords[locale].services[service]}: ${named(activity.table)}</td>
    <td>${activity.persons.map((kind) => words.persons[kind]).join(', ')}</td>
    <td>${[...categories, ...(activity.sealed ? [words.sealed] : [])].join(', ')}</td>
    <td>${words.bases[activity.basis]}</td>
    <td>${kept}</td>
  </tr>`;
}

const named = (name: string) => name.replaceAll('_', ' ');
