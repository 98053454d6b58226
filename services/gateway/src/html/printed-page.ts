import type { Locale } from '@riserbo/contracts';
import { html, Html } from './html';
import { printStyle } from './print-style';

/** Written outside the template: the policy names the hash of exactly this text. */
const style = new Html(`<style>${printStyle}</style>`);

/** L3: a page for A4 paper, without scripts. */
export function printedPage(locale: Locale, title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${style}
      </head>
      <body>
        <h1>${title}</h1>
        ${body}
      </body>
    </html> `.text;
}

/** In UTC: the pages have times of more than one place. */
export function timeIn(iso: string, locale: Locale): string {
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(locale === 'it' ? 'it-IT' : 'en-GB', format).format(new Date(iso))} UTC`;
}
