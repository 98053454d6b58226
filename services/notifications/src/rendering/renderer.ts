import Handlebars from 'handlebars/runtime';
import type { Locale, Template } from '@riserbo/contracts';
import { isStoppable } from '../domain/templates';
import { compiled } from './compiled-templates';
import type { PersonalContext, PublicContext } from './contexts';
import { safeMessage, type SafeMessage } from './safe-message';

/** Section 3 of the copy: the last line of every mail. */
const stopText = {
  en: { stop: 'Stop these emails', always: 'Security emails always come. Preferences' },
  it: { stop: 'Non voglio più queste e-mail', always: 'Le e-mail di sicurezza arrivano sempre. Preferenze' },
} as const;

type Form = 'neutral' | 'personal';
type Fill = (context: object) => string;
const templates = new Map<string, Fill>(
  Object.entries(compiled as unknown as Record<string, TemplateSpecification>).map(([name, spec]) => [
    name,
    Handlebars.template(spec) as Fill,
  ]),
);

/** G4: for `hipaa`, and when no personal data is known. The context type excludes names and times. */
export function renderNeutral(template: Template, locale: Locale, context: PublicContext): SafeMessage {
  return render(template, 'neutral', locale, pick(context));
}

function pick({ companyName, link, stopLink, purpose }: PublicContext): PublicContext {
  return { companyName, link, stopLink, purpose };
}

/** Names the person, the service, the provider and the time. */
export function renderPersonal(template: Template, locale: Locale, context: PersonalContext): SafeMessage {
  return render(template, 'personal', locale, context);
}

function render(template: Template, form: Form, locale: Locale, context: PublicContext): SafeMessage {
  const name = `${locale}.${template}.${form}`;
  const subject = oneLine(fill(`${name}.subject`, context));
  const action =
    templates.has(`${name}.action`) && context.link !== undefined
      ? fill(`${name}.action`, context)
      : undefined;
  const page = {
    subject,
    lines: lines(name, context),
    action,
    link: context.link,
    companyName: context.companyName,
    stopLink: context.stopLink,
    stop: stopText[locale][isStoppable(context.purpose) ? 'stop' : 'always'],
    locale,
  };
  return safeMessage({ subject, text: fill('layout.text', page), html: fill('layout.html', page) });
}

function lines(name: string, context: PublicContext): string[] {
  const filled: string[] = [];
  for (let index = 0; templates.has(`${name}.line${index}`); index += 1)
    filled.push(fill(`${name}.line${index}`, context));
  return filled;
}
function fill(name: string, context: object): string {
  const template = templates.get(name);
  if (!template) throw new Error(`there is no template ${name}`);
  return template(context);
}
/** RFC 5322: a subject is one line. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
