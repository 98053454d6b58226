import type { Page } from 'playwright-core';
import { languages, type Language } from '../messages';
import { tokenIn } from '../../scripts/play/mailbox';
import { faultsOfAccess } from './accessibility';
import { NOTHING, openStage, picture, stored, visit, type Stage } from './stage';

let stage: Stage;
let serial = 0;
const newAddress = () => `visitor-${++serial}@example.org`;

beforeAll(async () => {
  stage = await openStage();
}, 240_000);
afterAll(() => stage?.stop());

const home = (language: Language) => `/b/${language}/${stage.access.slug}`;

/** The second free time of the next month, so that notice and cancellation limits play no part. */
async function chooseTime(page: Page, language: Language, service = 'Visita'): Promise<void> {
  await page.goto(home(language));
  await page.getByRole('link', { name: service }).click();
  await page.locator('.turn a').last().click();
  await page.locator('.month a').nth(1).click();
  await page.locator('#times button').nth(1).click();
}
async function fillIn(page: Page, email: string): Promise<void> {
  await page.locator('#name').fill('Ada Lovelace');
  await page.locator('#email').fill(email);
  for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
}
async function book(page: Page, language: Language, email = newAddress()): Promise<string> {
  await chooseTime(page, language);
  await fillIn(page, email);
  await page.locator('button.main').click();
  await page.waitForURL(/\/done\?/);
  const mail = await stage.mails.wait(email, ({ text }) => /\/m\/(en|it)\//.test(text ?? ''));
  return tokenIn(mail, 'manage');
}

describe('the booking pages', () => {
  it.each(languages)(
    'L1 lead a visitor from the service to a change and a cancellation (%s)',
    async (language) => {
      const watched = await visit(stage);
      const { page, faults } = watched;
      const token = await book(page, language);
      expect(await stored(watched)).toEqual(NOTHING);
      // a mail's link holds its token after the hash sign
      await page.goto(`/manage#${token}`);
      await page.waitForURL(/\/m\//);
      await page.goto(`/m/${language}/${token}`);
      expect(await page.locator('.top b').textContent()).toBe('Studio Bianchi');
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
      const before = await page.locator('.summary dd').first().textContent();
      await page.locator('a.main').click();
      await page.locator('.month a').nth(2).click();
      await page.locator('#times button').first().click();
      await page.locator('button.main').click();
      await page.waitForURL(/done=moved/);
      expect(await page.locator('.summary dd').first().textContent()).not.toBe(before);
      const calendar = await page.request.get(`/m/${language}/${token}/calendar.ics`);
      expect(await calendar.text()).toContain('BEGIN:VEVENT');
      await page.locator('a.danger').click();
      await page.locator('button.danger').click();
      await page.waitForURL(/done=cancelled/);
      expect(await page.locator('a.danger').count()).toBe(0);
      expect(await stored(watched)).toEqual(NOTHING);
      expect(faults).toEqual([]);
      await watched.context.close();
    },
  );

  it('L1 work with JavaScript off, from the service to the cancellation', async () => {
    const watched = await visit(stage, { javaScriptEnabled: false });
    const { page } = watched;
    const token = await book(page, 'en');
    await page.goto(`/m/en/${token}/change`);
    await page.locator('.month a').last().click();
    await page.locator('#times button').first().click();
    await page.locator('button.main').click();
    await page.waitForURL(/done=moved/);
    await page.locator('a.danger').click();
    await page.locator('button.danger').click();
    await page.waitForURL(/done=cancelled/);
    await watched.context.close();
  });

  it('L1 keep what was typed when a field is wrong', async () => {
    const watched = await visit(stage, { javaScriptEnabled: false });
    const { page } = watched;
    await chooseTime(page, 'en');
    await fillIn(page, 'ada@example.org');
    await page.locator('#phone').fill('12');
    await page.locator('button.main').click();
    expect(await page.locator('#phone-wrong').count()).toBe(1);
    expect(await page.locator('#name').inputValue()).toBe('Ada Lovelace');
    await watched.context.close();
  });

  it('L1 offer times nearby when the time has gone', async () => {
    const [first, second] = [
      await visit(stage, { javaScriptEnabled: false }),
      await visit(stage, { javaScriptEnabled: false }),
    ];
    for (const { page } of [first, second]) {
      await page.goto(home('en'));
      await page.getByRole('link', { name: 'Visita' }).click();
      await page.getByRole('link', { name: 'Dr. Anna Verdi' }).click();
      await page.locator('.turn a').last().click();
      await page.waitForURL(/[?&]m=/);
    }
    for (const { page } of [first, second]) await page.locator('#times button').first().click();
    await first.page.locator('#name').waitFor();
    expect(await first.page.locator('[role=alert]').count()).toBe(0);
    expect(await second.page.locator('[role=alert]').textContent()).toContain('Free times nearby');
    await second.page.locator('[role=alert] button').first().click();
    await second.page.locator('.notice.good').waitFor();
    await fillIn(second.page, newAddress());
    await second.page.locator('button.main').click();
    await second.page.waitForURL(/\/done\?/);
    await Promise.all([first.context.close(), second.context.close()]);
  });

  it.each(languages)(
    'L1 pass every rule of WCAG 2.2 AA in light and dark, from 320 to 1280 px (%s)',
    async (language) => {
      const { page, context } = await visit(stage, { bypassCSP: true });
      const faults: string[] = [];
      const check = async (name: string) => {
        faults.push(...(await faultsOfAccess(page)).map((fault) => `${name} ${fault}`));
        for (const [look, width, colorScheme] of [
          ['phone', 360, 'light'],
          ['desktop-dark', 1280, 'dark'],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          await picture(page, `${name}-${look}-${language}`);
        }
      };
      await page.goto(home(language));
      await check('services');
      await page.getByRole('link', { name: 'Terapia' }).click();
      await check('times');
      await page.locator('.turn a').last().click();
      await page.locator('#times button').nth(1).click();
      await check('details');
      const email = newAddress();
      await fillIn(page, email);
      await page.locator('button.main').click();
      await page.waitForURL(/\/done\?/);
      await check('done');
      const mail = await stage.mails.wait(email, ({ text }) => /\/m\/(en|it)\//.test(text ?? ''));
      const path = `/m/${language}/${tokenIn(mail, 'manage')}`;
      for (const [name, address] of [
        ['booking', path],
        ['change', `${path}/change`],
        ['cancel', `${path}/cancel`],
        ['storage', `/storage/${language}`],
        ['not-found', `/b/${language}/no-such-practice`],
      ] as const) {
        await page.goto(address);
        await check(name);
      }
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it('L1 stay within their budgets of bytes and requests', async () => {
    const watched = await visit(stage);
    const { page, bytes } = watched;
    await page.goto(home('it'));
    await page.getByRole('link', { name: 'Visita' }).click();
    await page.waitForLoadState('networkidle');
    const kinds = { js: 0, css: 0, page: 0 };
    for (const [path, size] of bytes) {
      const kind = path.endsWith('.js') ? 'js' : path.endsWith('.css') ? 'css' : 'page';
      if (kind !== 'page' || path.startsWith('/b/')) kinds[kind] = Math.max(kinds[kind], size);
    }
    console.log(`public pages: ${JSON.stringify(kinds)} bytes, ${bytes.size} requests`);
    expect(kinds.js).toBeLessThanOrEqual(6_144);
    expect(kinds.css).toBeLessThanOrEqual(6_144);
    expect(kinds.page).toBeLessThanOrEqual(10_240);
    expect(bytes.size).toBeLessThanOrEqual(6);
    await watched.context.close();
  });

  it('L1 X50 X52 refuse the form of another site and every frame', async () => {
    const posted = await fetch(`${stage.url}${home('en')}/hold`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
      body: 's=1',
    });
    expect(posted.status).toBe(403);
    const page = await fetch(`${stage.url}${home('en')}`);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('x-frame-options')).toBe('DENY');
  });

  it('L1 show a time in the visitor’s zone too, and say when the zone is unknown', async () => {
    const watched = await visit(stage, { timezoneId: 'Asia/Tokyo' });
    const { page } = watched;
    await page.goto(home('en'));
    await page.getByRole('link', { name: 'Visita' }).click();
    expect(await page.locator('#times button small').first().textContent()).toContain('where you are');
    await page.goto(page.url().replace('Asia%2FTokyo', 'Mars%2FOlympus'));
    expect(await page.locator('main').textContent()).toContain('We don’t know your time zone');
    expect(watched.faults).toEqual([]);
    await watched.context.close();
  });
});
