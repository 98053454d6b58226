import { smsTexts, type SmsTemplate } from './copy/sms-texts';
import { renderPersonal } from './renderer';
import { renderNeutralSms, renderPersonalSms, renderStopped, SafeSms } from './sms';

const { neutral: _n, neutralQuestion: _q, stopped: _s, ...bookings } = smsTexts.en;
const templates = Object.keys(bookings) as SmsTemplate[];
const languages = [
  ['en', undefined],
  ['it', 'lei'],
  ['it', 'tu'],
] as const;
const context = {
  ...{ companyName: 'Studio Dr Rossi Roma', link: `https://book.example/${'x'.repeat(9)}` },
  ...{ short: 'ven 4 dic, ore 10:30', phone: '+39 06 1234 5678' },
};

describe('the texts of SMS', () => {
  it.each(languages)('G1 in %s (%s) are one part of GSM-7, also with long values', (locale, form) => {
    for (const template of templates)
      for (const sms of [
        renderPersonalSms(template, locale, form, context),
        renderNeutralSms(template, locale, form, context),
      ])
        expect([template, sms.encoding, sms.segments, sms.text]).toEqual([
          ...[template, 'GSM-7', 1, sms.text],
        ]);
    expect(renderStopped(locale, context.companyName).length).toBeLessThanOrEqual(160);
  });

  it.each(languages)('G3 in %s (%s) say how to stop, and never invite CANCEL', (locale, form) => {
    for (const template of templates.filter((each) => each !== 'number_check'))
      for (const render of [renderPersonalSms, renderNeutralSms]) {
        const { text } = render(template, locale, form, context);
        expect(text).toMatch(/STOP$/);
        expect(text).not.toMatch(/(reply|rispond[ia]) (CANCEL|ANNULLA)/i);
      }
  });

  it('G4 neutral ones hold nothing but sender and link', () => {
    for (const [locale, form] of languages)
      for (const template of templates) {
        const { text } = renderNeutralSms(template, locale, form, { ...context, companyName: 'R' });
        for (const word of [context.short, context.phone, context.companyName])
          expect(text).not.toContain(word);
      }
    const forge = SafeSms as unknown as new (...parts: unknown[]) => SafeSms;
    expect(() => new forge(Symbol('made by the renderer'), 'text', 'GSM-7', 1)).toThrow(
      'made by the renderer',
    );
  });

  it('G1 count parts: 160 or 70 characters in one, 153 or 67 in each of several', () => {
    const parts = (companyName: string) => {
      const { encoding, segments } = renderNeutralSms('number_check', 'en', undefined, {
        companyName,
        link: undefined,
      });
      return [encoding, segments];
    };
    const rest = renderNeutralSms('number_check', 'en', undefined, { companyName: '', link: undefined }).text
      .length;
    expect(parts('x'.repeat(160 - rest))).toEqual(['GSM-7', 1]);
    expect(parts('x'.repeat(161 - rest))).toEqual(['GSM-7', 2]);
    // an extended character takes two places
    expect(parts(`${'x'.repeat(159 - rest)}€`)).toEqual(['GSM-7', 2]);
    expect(parts('Студия')).toEqual(['UCS-2', 2]);
    // typographic ones become plain
    expect(parts('Caffè “L’Ora”')).toEqual(['GSM-7', 1]);
  });

  it('G1 address Italians as the company says, and leave no bracket', () => {
    const texts = (form: 'tu' | 'lei' | undefined) =>
      templates.map((each) => renderPersonalSms(each, 'it', form, context).text).join('\n');
    expect(texts('tu')).toMatch(/Rispondi SI/);
    expect(texts('lei')).toMatch(/Risponda SI/);
    expect(texts(undefined)).toBe(texts('lei'));
    for (const form of ['tu', 'lei'] as const) expect(texts(form)).not.toMatch(/[[\]]/);
    const mail = (italianForm?: 'tu' | 'lei') =>
      renderPersonal('booking_reminder', 'it', {
        ...{
          ...context,
          stopLink: 'https://book.example/u/x',
          purpose: 'reminder',
          now: new Date(0),
          italianForm,
        },
        ...{ personName: undefined, serviceName: 'Visita', providerName: 'Bianchi', when: context.short },
        ...{
          oldWhen: undefined,
          place: undefined,
          price: undefined,
          deadline: 'domani',
          answerBy: undefined,
        },
        ...{ canReply: false, event: undefined },
      }).text;
    expect(mail()).toMatch(/Ha un appuntamento con [\s\S]*dopo, chiami \+39/);
    expect(mail('tu')).toMatch(/Hai un appuntamento con [\s\S]*dopo, chiama \+39/);
    expect(mail('lei')).not.toMatch(/\b(tu|tuo|tua|hai|puoi)\b/i);
  });
});
