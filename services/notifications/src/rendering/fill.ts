import Handlebars from 'handlebars/runtime';
import type { CompanyProfile, Locale } from '@riserbo/contracts';
import { compiled } from './compiled-templates';

type Fill = (context: object) => string;
const templates = new Map<string, Fill>(
  Object.entries(compiled as unknown as Record<string, TemplateSpecification>).map(([name, spec]) => [
    name,
    Handlebars.template(spec) as Fill,
  ]),
);

/** Texts of a language: Italian has those for `lei` and those for `tu`. */
export const languageOf = (locale: Locale, form?: CompanyProfile['italianForm']): string =>
  locale === 'it' && form === 'tu' ? 'it-tu' : locale;

export const hasTemplate = (name: string): boolean => templates.has(name);

/** @throws Error if there is no such template */
export function fill(name: string, context: object): string {
  const template = templates.get(name);
  if (!template) throw new Error(`there is no template ${name}`);
  return template(context);
}
