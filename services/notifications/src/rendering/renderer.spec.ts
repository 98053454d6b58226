import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { template } from '@riserbo/contracts';
import type { MailTemplate } from '../domain/templates';
import type { PersonalContext, PublicContext } from './contexts';
import { compiledTemplatesSource } from './precompile';
import { renderNeutral, renderPersonal } from './renderer';
import { SafeMessage } from './safe-message';

const templates = template.exclude(['number_check']).options as MailTemplate[];
const personal: PersonalContext = {
  companyName: 'Studio Bianchi',
  link: 'https://book.example/manage#t0ken',
  stopLink: 'https://api.example/u/AAAAAAAAAAAAAAAAAAAAAA',
  purpose: 'booking',
  personName: 'Canary-Person',
  serviceName: 'Canary-Service',
  providerName: 'Canary-Provider',
  when: 'Canary-When',
  short: 'Canary-Short',
  ...{ oldWhen: 'Canary-Old', place: 'Canary-Place', price: 'Canary-Price', deadline: 'Canary-Deadline' },
  ...{ answerBy: 'Canary-Answer', phone: 'Canary-Phone', canReply: true, event: undefined, now: new Date(0) },
};
const bytes = (message: SafeMessage) => `${message.subject}\n${message.text}\n${message.html}`;

describe('rendering a mail', () => {
  it.each(['en', 'it'] as const)('G2 every template is complete in %s', (locale) => {
    for (const each of templates) {
      expect(renderPersonal(each, locale, personal).subject).not.toBe('');
      expect(renderPersonal(each, locale, personal).text).toContain('Studio Bianchi');
    }
  });
  it('G2 the confirmation names service, provider and time, and has the link in both forms', () => {
    const message = renderPersonal('booking_confirmed', 'en', personal);
    for (const part of [message.text, message.html]) {
      for (const word of [
        'Canary-Person',
        'Canary-Service',
        'Canary-Provider',
        'Canary-When',
        personal.link as string,
      ])
        expect(part).toContain(word);
    }
  });
  it('G4 a neutral message contains nothing of a personal context passed to it', () => {
    for (const each of templates)
      for (const locale of ['en', 'it'] as const)
        expect(bytes(renderNeutral(each, locale, personal))).not.toContain('Canary-');
  });
  it('G4 the compiler refuses a name in a public context', () => {
    const open = { companyName: 'Studio', link: undefined, stopLink: '', purpose: 'booking' } as const;
    // @ts-expect-error a PublicContext has no personName
    const context: PublicContext = { ...open, personName: 'Ada' };
    expect(bytes(renderNeutral('booking_confirmed', 'en', context))).not.toContain('Ada');
  });
  it('G4 a message cannot be built from strings', () => {
    const forge = SafeMessage as unknown as new (proof: unknown, parts: object) => SafeMessage;
    expect(() => new forge(Symbol('made by the renderer'), { subject: 's', text: 't', html: 'h' })).toThrow(
      'made by the renderer',
    );
  });
  it('X47 markup in a name is text in the HTML part', () => {
    const message = renderPersonal('booking_confirmed', 'en', {
      ...personal,
      personName: '<img src=x onerror=alert(1)>',
    });
    expect(message.html).toContain('&lt;img src');
    expect(message.html).not.toContain('<img');
  });
  it('X41 a line break in a name cannot start a header', () => {
    const message = renderPersonal('booking_confirmed', 'en', {
      ...personal,
      companyName: 'Studio\r\nBcc: x@y.z',
    });
    expect(message.subject).not.toMatch(/[\r\n]/);
  });
  it('X40 a template in a name is not run', () => {
    const message = renderPersonal('booking_confirmed', 'en', {
      ...personal,
      personName: '{{companyName}}{{constructor}}',
    });
    expect(message.text).toContain('{{companyName}}{{constructor}}');
  });
  it('G1 the compiled templates match their sources (fix: npm run templates)', () => {
    expect(readFileSync(join(__dirname, 'compiled-templates.ts'), 'utf8')).toBe(compiledTemplatesSource());
  });
});
