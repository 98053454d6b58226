import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { debianProgram, projectRoot } from '@riserbo/system';
import { chromium, type Browser } from 'playwright-core';
import type { PersonalContext } from '../../services/notifications/src/rendering/contexts';
import { renderNeutral, renderPersonal } from '../../services/notifications/src/rendering/renderer';

const pictures = join(projectRoot, 'docs', 'pictures');
const open = {
  companyName: 'Studio Bianchi',
  link: 'https://book.example/manage#t0ken',
  stopLink: 'https://api.example/u/abcdefghijklmnopqrstuv',
} as const;
const personal: PersonalContext = {
  ...{ ...open, purpose: 'booking', personName: 'Ada Lovelace' },
  ...{ serviceName: 'First consultation', providerName: 'Dr Annalisa Bianchi' },
  ...{
    when: 'Friday 4 December, 8:30am',
    short: 'Fri 4 Dec, 8:30am',
    oldWhen: 'Thursday 3 December, 9:00am',
  },
  ...{ place: 'Via Roma 1, 00184 Roma (RM)', price: '€60.00', deadline: 'Thursday 3 December, 8:30am' },
  ...{ answerBy: 'Wednesday 2 December, 6:00pm', phone: '+39 06 1234 5678', canReply: true },
  ...{ event: undefined, now: new Date('2026-12-01T10:00:00Z') },
};
const italian = {
  ...{ ...personal, when: 'venerdì 4 dicembre, ore 8:30', short: 'ven 4 dic, ore 8:30' },
  ...{ deadline: 'giovedì 3 dicembre, ore 8:30', serviceName: 'Prima visita', price: '60,00 €' },
};
const mails = {
  request: renderPersonal('booking_requested', 'en', personal),
  confirmation: renderPersonal('booking_confirmed', 'en', personal),
  change: renderPersonal('booking_rescheduled', 'en', personal),
  cancellation: renderPersonal('booking_cancelled', 'en', personal),
  reminder: renderPersonal('booking_reminder', 'it', italian),
  attendance: renderPersonal('booking_attendance', 'it', italian),
  neutral: renderNeutral('booking_confirmed', 'en', { ...open, companyName: 'Studio B', purpose: 'booking' }),
  account: renderNeutral('sign_up', 'en', { ...open, purpose: 'security' }),
};

describe('the mails in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    const path = debianProgram({ name: 'chromium', package: 'chromium', variable: 'CHROMIUM_BIN' });
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it.each(Object.entries(mails))(
      'G1 the %s fits 320 and 640 pixels and loads nothing',
      async (name, { html }) => {
        const requests: string[] = [];
        for (const width of [320, 640]) {
          const context = await browser.newContext({ colorScheme, viewport: { width, height: 480 } });
          const page = await context.newPage();
          page.on('request', (request) => void requests.push(request.url()));
          await page.setContent(html);
          // in the page: the specs are compiled without the types of a browser
          expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
            width,
          );
          const path = join(pictures, `mail-${name}-${colorScheme}.png`);
          if (width === 640) await page.screenshot({ path, fullPage: true });
          await context.close();
        }
        expect(requests).toEqual([]);
      },
    );
  });
});
