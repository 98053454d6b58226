import type { AnswerOf, exportPersonCall, Locale } from '@riserbo/contracts';
import { html, type Html } from '../html/html';
import { printedPage, timeIn } from '../html/printed-page';
import { personWords } from './person-words';

type PersonalData = AnswerOf<typeof exportPersonCall>;
type Row = PersonalData['services'][number]['tables'][number]['rows'][number];

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** D2, L3: everything about a person as one page for A4 paper, without scripts. */
export function personPage({ madeAt, manifest, services }: PersonalData, locale: Locale): string {
  const words = personWords[locale];
  const parts = services
    .map((part) => ({ ...part, tables: part.tables.filter(({ rows }) => rows.length > 0) }))
    .filter(({ tables }) => tables.length > 0);
  const counts = manifest.filter(({ rows }) => rows > 0);
  const body = html`<p class="quiet">${words.madeAt} ${timeIn(madeAt, locale)}</p>
    <p>${words.intro}</p>
    ${counts.length === 0 && html`<p>${words.nothing}</p>`}
    ${
      counts.length > 0 &&
      html`<h2>${words.contents}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.part}</th>
              <th scope="col"></th>
              <th scope="col">${words.rows}</th>
            </tr>
          </thead>
          <tbody>
            ${counts.map(
              ({ service, table, rows }) =>
                html`<tr>
                  <td>${words.services[service]}</td>
                  <td>${named(table)}</td>
                  <td class="number">${rows}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
    }
    ${parts.map(
      ({ service, tables }) =>
        html`<h2>${words.services[service]}</h2>
          ${service === 'medical' && html`<p class="quiet">${words.hint}</p>`}
          ${tables.map(
            ({ table, rows }) =>
              html`<h3>${named(table)}</h3>
                ${rows.map((row) => entry(row, locale))}`,
          )}`,
    )} `;
  return printedPage(locale, words.title, body);
}

function entry(row: Row, locale: Locale): Html {
  const fields = Object.entries(row).filter(([, value]) => !isEmpty(value));
  return html`<dl>
    ${fields.map(
      ([name, value]) =>
        html`<dt>${named(name)}</dt>
          <dd>${shown(value, locale)}</dd>`,
    )}
  </dl>`;
}

const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
const named = (name: string) => name.replaceAll('_', ' ');

function shown(value: unknown, locale: Locale): string {
  const words = personWords[locale];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return instant.test(value) ? timeIn(value, locale) : value;
  if (Array.isArray(value)) return value.map((each) => shown(each, locale)).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { ciphertext } = value as { ciphertext?: unknown };
  if (typeof ciphertext === 'string') return words.ciphertext(Buffer.byteLength(ciphertext, 'base64'));
  return Object.entries(value)
    .filter(([, each]) => !isEmpty(each))
    .map(([name, each]) => `${named(name)}: ${shown(each, locale)}`)
    .join('; ');
}
