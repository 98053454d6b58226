import type { Locale } from '@riserbo/contracts';
import { SegmentedMessage } from 'sms-segments-calculator';
import type { SmsTemplate } from './copy/sms-texts';
import type { PersonalContext, PublicContext } from './contexts';
import { fill, languageOf } from './fill';

const made = Symbol('made by the renderer');

/** A rendered SMS; the channel accepts nothing else (G4). */
export class SafeSms {
  constructor(
    proof: typeof made,
    readonly text: string,
    readonly encoding: 'GSM-7' | 'UCS-2',
    /** Parts of 153 (GSM-7) or 67 (UCS-2) characters; one of 160 or 70. */
    readonly segments: number,
  ) {
    if (proof !== made) throw new Error('an SMS is made by the renderer');
  }
}

export type SmsContext = Pick<PersonalContext, 'companyName' | 'link' | 'short' | 'phone'>;
type Public = Pick<PublicContext, 'companyName' | 'link'>;
type Form = PublicContext['italianForm'];

/** Names the practice and the time. */
export function renderPersonalSms(
  template: SmsTemplate,
  locale: Locale,
  form: Form,
  context: SmsContext,
): SafeSms {
  return safeSms(fill(`${languageOf(locale, form)}.sms.${template}`, context));
}

/** G4: says that there is a message, and that an answer is asked for. */
export function renderNeutralSms(
  template: SmsTemplate,
  locale: Locale,
  form: Form,
  context: Public,
): SafeSms {
  const { companyName, link } = context;
  const text =
    template === 'number_check'
      ? template
      : template === 'booking_attendance'
        ? 'neutralQuestion'
        : 'neutral';
  return safeSms(fill(`${languageOf(locale, form)}.sms.${text}`, { companyName, link }));
}

/** The one answer to STOP. */
export function renderStopped(locale: Locale, companyName: string): string {
  return safeSms(fill(`${languageOf(locale)}.sms.stopped`, { companyName })).text;
}

/**
 * Typographic characters become those of GSM-7 where there is a plain one, so that a narrow space from a
 * date does not halve the room.
 */
function safeSms(text: string): SafeSms {
  const line = text.replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  const message = new SegmentedMessage(line, 'auto', true);
  const plain = message.graphemes.join('');
  const encoding = message.encodingName;
  return new SafeSms(made, plain, encoding, message.segmentsCount);
}
