import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { catalogues, languages, type Language } from '../../messages';
import { css, iconPath, script } from '../assets';

export interface PageProps {
  readonly language: Language;
  readonly title: string;
  /** The practice, when the page belongs to one. */
  readonly company?: { readonly name: string; readonly home?: string } | undefined;
  /** The same page in another language; none for pages that answer a form. */
  readonly translated?: ((language: Language) => string) | undefined;
  readonly zone?: string | undefined;
  /** Where a token that follows the hash sign belongs. */
  readonly open?: string | undefined;
  readonly children: ReactNode;
}

/** A whole document. */
export const render = (page: ReactNode): string => `<!doctype html>${renderToStaticMarkup(page)}`;

export function Page({ language, title, company, translated, zone, open, children }: PageProps) {
  const text = catalogues[language];
  return (
    <html lang={language} data-zone={zone} data-open={open}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="robots"
          content={open === undefined && company?.home !== undefined ? 'index' : 'noindex'}
        />
        <meta name="description" content={title} />
        <title>{company === undefined ? title : `${title} · ${company.name}`}</title>
        <link rel="stylesheet" href={css.path} />
        <link rel="icon" href={iconPath} />
        <script src={script.path} defer />
      </head>
      <body>
        <a className="skip" href="#content">
          {text.skip}
        </a>
        <header className="top">
          <b>{company?.home === undefined ? company?.name : <a href={company.home}>{company.name}</a>}</b>
          <nav>
            {languages
              .filter((other) => other !== language && translated !== undefined)
              .map((other) => (
                <a key={other} href={translated?.(other)} lang={other} hrefLang={other}>
                  {catalogues[other].language}
                </a>
              ))}
            <a href="https://www.wikipedia.org/" rel="noreferrer" data-leave="">
              {text.leaveQuickly}
            </a>
          </nav>
        </header>
        <main id="content">{children}</main>
        <footer className="foot">
          <a href={`/storage/${language}`}>{text.stores}</a>
          <span>Riserbo</span>
        </footer>
      </body>
    </html>
  );
}

export function Steps({ language, current }: { language: Language; current: 1 | 2 | 3 | 4 }) {
  const { label, service, time, details, done } = catalogues[language].steps;
  return (
    <ol className="steps" aria-label={label}>
      {[service, time, details, done].map((name, index) => (
        <li key={name} aria-current={index + 1 === current ? 'step' : undefined}>
          {index + 1}. {name}
        </li>
      ))}
    </ol>
  );
}
