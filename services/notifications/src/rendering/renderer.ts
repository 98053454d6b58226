import { fillPlaceholders, type Locale } from '@riserbo/contracts';
import { isStoppable, type MailTemplate, type Purpose } from '../domain/templates';
import { calendarOf, type Calendar } from './calendar';
import type { OfferContext, PersonalContext, PublicContext } from './contexts';
import { fill, hasTemplate, languageOf } from './fill';
import { safeMessage, type SafeMessage } from './safe-message';

/** Section 3 of the copy: the last line of every mail. */
const stopText = {
  en: {
    stop: 'Stop these emails',
    offer: 'Stop these offers',
    always: 'Security emails always come. Preferences',
  },
  it: {
    stop: 'Non voglio più queste e-mail',
    offer: 'Non voglio più offerte',
    always: 'Le e-mail di sicurezza arrivano sempre. Preferenze',
  },
} as const;

const replyText = {
  en: 'You can reply to this email.',
  it: 'Si può rispondere a questa e-mail.',
} as const;
const withProvider = {
  en: (service: string, provider: string) => `${service} with ${provider}`,
  it: (service: string, provider: string) => `${service} con ${provider}`,
} as const;

type Form = 'neutral' | 'personal';
/** G4: for `hipaa`, and when no personal data is known. The context type excludes names and times. */
export function renderNeutral(template: MailTemplate, locale: Locale, context: PublicContext): SafeMessage {
  const { companyName, link, stopLink, purpose, italianForm } = context;
  return render(template, 'neutral', locale, { companyName, link, stopLink, purpose, italianForm });
}

/** Names the person, the service, the provider, the place and the time. */
export function renderPersonal(
  template: MailTemplate,
  locale: Locale,
  context: PersonalContext,
): SafeMessage {
  const { when, serviceName, providerName, place, price, phone, canReply, companyName, now } = context;
  const details = [when, withProvider[locale](serviceName, providerName), place, price].filter(isText);
  const footer = [place, phone, canReply ? replyText[locale] : undefined].filter(isText);
  const event = context.event && calendarOf(context.event, now);
  return render(template, 'personal', locale, context, {
    details,
    footer,
    preheader: `${when}, ${companyName}`,
    event,
  });
}

/** G7: the text of a company, with placeholders filled in. The layout escapes it. */
export function renderOffer(locale: Locale, context: OfferContext): SafeMessage {
  const { companyName, personName, offer } = context;
  const filled = (text: string) => fillPlaceholders(text, { name: personName, company: companyName });
  const before = filled(offer.body)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const subject = filled(offer.subject);
  const more = { details: [], footer: [], preheader: '', event: undefined, subject, before };
  return render('promotion', 'personal', locale, { ...context, link: undefined }, more);
}

interface More {
  /** Instead of the catalogue's subject, and before its lines. */
  subject?: string;
  before?: string[];
  details: string[];
  footer: string[];
  preheader: string;
  event: Calendar | undefined;
}
const isText = (text: string | undefined): text is string => text !== undefined;

function render(
  template: MailTemplate,
  form: Form,
  locale: Locale,
  context: PublicContext,
  more?: More,
): SafeMessage {
  const name = `${languageOf(locale, context.italianForm)}.${template}.${form}`;
  const subject = oneLine(more?.subject ?? fill(`${name}.subject`, context));
  const hasAction = hasTemplate(`${name}.action`) && context.link !== undefined;
  const before = [...(more?.before ?? []), ...lines(`${name}.line`, context)];
  const after = lines(`${name}.after`, context);
  // booking mails state the appointment: those with a time of their own
  const details = hasTemplate(`${name}.details`) ? (more?.details ?? []) : [];
  const page = {
    ...{ subject, lines: before, details, hasDetails: details.length > 0, after, locale },
    ...{ action: hasAction ? fill(`${name}.action`, context) : undefined, link: context.link },
    ...{ companyName: context.companyName, footer: more?.footer ?? [], stopLink: context.stopLink },
    preheader:
      details.length > 0 ? (more?.preheader ?? '') : (before.find((line) => !line.endsWith(',')) ?? ''),
    stop: stopText[locale][stopTextOf(context.purpose)],
  };
  const calendar = more?.event;
  return safeMessage({ subject, text: fill('layout.text', page), html: fill('layout.html', page), calendar });
}

function lines(name: string, context: PublicContext): string[] {
  const filled: string[] = [];
  for (let index = 0; hasTemplate(`${name}${index}`); index += 1) {
    const text = fill(`${name}${index}`, context);
    if (text !== '') filled.push(text);
  }
  return filled;
}
const stopTextOf = (purpose: Purpose) =>
  purpose === 'promotion' ? 'offer' : isStoppable(purpose) ? 'stop' : 'always';
/** RFC 5322: a subject is one line. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
