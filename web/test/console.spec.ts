import type { Locator, Page } from 'playwright-core';
import { faultsOfAccess } from './accessibility';
import { openStage, picture, stored, visit, type Stage, type Watched } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 240_000);
afterAll(() => stage?.stop());

async function signedIn(role = 'owner', options = {}): Promise<Watched> {
  const watched = await visit(stage, { locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options });
  await watched.page.goto('/app/');
  await signIn(watched.page, role);
  await watched.page.getByRole('navigation', { name: /Main menu|Menu principale/ }).waitFor();
  return watched;
}
async function signIn(page: Page, role = 'owner'): Promise<void> {
  await page.locator('input[name=email]').fill(`${role}@${stage.access.slug}.example`);
  await page.locator('input[name=password]').fill(stage.access.password);
  await page.locator('button.main').click();
}
const toWeek = async (page: Page) => {
  await page.goto('/app/calendar?view=week');
  await page.getByRole('link', { name: 'Later' }).click();
  await page.locator('.slot').first().waitFor();
};

/** A dialog that stays open says why. */
async function gone(dialog: Locator): Promise<void> {
  const alert = dialog.getByRole('alert');
  await Promise.race([dialog.waitFor({ state: 'detached' }), alert.waitFor()]);
  expect(await alert.allTextContents()).toEqual([]);
}

describe('the console', () => {
  it('L2 keeps the session through a reload, stores no data of people, and leaves nothing behind', async () => {
    const watched = await signedIn();
    const { page, faults, context } = watched;
    await page.getByRole('link', { name: 'Clients' }).click();
    await page.getByText('Marta Colombo').waitFor();
    await page.reload();
    await page.getByText('Marta Colombo').waitFor();
    expect(await stored(watched)).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0 });
    expect((await context.cookies()).every(({ httpOnly, secure }) => httpOnly && secure)).toBe(true);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('input[name=password]').waitFor();
    await page.goBack();
    await page.locator('input[name=password]').waitFor();
    expect(await page.getByText('Marta Colombo').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('L2 refuses a wrong password with what to do, and keeps the address', async () => {
    const { page, context } = await visit(stage, { locale: 'it-IT' });
    await page.goto('/app/');
    await page.locator('input[name=email]').fill(stage.access.email);
    await page.locator('input[name=password]').fill('not the password of the owner');
    await page.locator('button.main').click();
    await page.locator('[role=alert]').waitFor();
    expect(await page.locator('[role=alert]').textContent()).toMatch(/non corrispondono|Non ha funzionato/);
    expect(await page.locator('input[name=email]').inputValue()).toBe(stage.access.email);
    await context.close();
  });

  it('L4 locks and hides names by one key', async () => {
    const { page, context } = await signedIn();
    await page.getByRole('link', { name: 'Clients' }).click();
    await page.getByText('Marta Colombo').waitFor();
    await page.keyboard.press('h');
    await page.locator('.masked').first().waitFor();
    expect(await page.getByText('Marta Colombo').count()).toBe(0);
    await page.keyboard.press('l');
    await page.locator('input[name=password]').waitFor();
    expect(await page.locator('.masked').count()).toBe(0);
    await context.close();
  });

  it('L2 books for a client, moves and cancels the booking', async () => {
    const { page, faults, context } = await signedIn('reception');
    await page.getByRole('link', { name: 'Calendar' }).click();
    await page.getByRole('link', { name: 'Later' }).click();
    await page.getByRole('link', { name: 'Later' }).click();
    await page.getByRole('link', { name: 'Later' }).click();
    await page.locator('.slot').first().waitFor();
    await page.getByRole('button', { name: 'New booking' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Client').selectOption({ label: 'Zoë Åkesson' });
    await dialog.getByLabel('Service').selectOption({ label: 'Visita' });
    await dialog.locator('.times button').first().click();
    await gone(dialog);
    const mine = page.locator('.slot', { hasText: 'Zoë Åkesson' }).first();
    await mine.click();
    await dialog.getByRole('button', { name: 'Change the time' }).click();
    await dialog.locator('.times button').last().click();
    await gone(dialog);
    await mine.click();
    await dialog.getByRole('button', { name: 'Cancel the booking' }).click();
    await dialog.getByRole('button', { name: 'Cancel the booking' }).click();
    await gone(dialog);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('L2 says whom to ask where the role does not suffice', async () => {
    const { page, context } = await signedIn('viewer');
    await page.getByRole('link', { name: 'Team' }).click();
    expect(await page.getByRole('alert').textContent()).toContain(
      'An owner or administrator can change your role',
    );
    await context.close();
  });

  it.each([
    ['en', 'en-GB'],
    ['it', 'it-IT'],
  ])(
    'L2 passes every rule of WCAG 2.2 AA in light and dark, from 320 to 1280 px (%s)',
    async (language, locale) => {
      const watched = await visit(stage, { locale, bypassCSP: true });
      const { page, context } = watched;
      const faults: string[] = [];
      const check = async (name: string) => {
        faults.push(...(await faultsOfAccess(page)).map((fault) => `${name} ${fault}`));
        for (const [look, width, colorScheme] of [
          ['phone', 360, 'light'],
          ['desktop-dark', 1280, 'dark'],
          ['desktop', 1280, 'light'],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          await picture(page, `console-${name}-${look}-${language}`);
        }
      };
      await page.goto('/app/');
      await page.locator('input[name=email]').waitFor();
      await check('sign-in');
      await signIn(page);
      await page.locator('.heading').waitFor();
      await page.locator('.list, main > p').first().waitFor();
      await check('today');
      const monday = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
      const go = (path: string) =>
        page.evaluate((to) => {
          history.pushState({}, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
        }, path);
      for (const [name, path, ready] of [
        ['day', `/app/calendar?view=day&date=${monday}`, '.slot'],
        ['week', `/app/calendar?view=week&date=${monday}`, '.slot'],
        ['agenda', `/app/calendar?view=agenda&date=${monday}`, '.list'],
        ['clients', '/app/clients', '.cards li'],
        ['team', '/app/team', '.list'],
        ['settings', '/app/settings/services', '.cards li'],
        ['not-found', '/app/nowhere', 'h1'],
      ] as const) {
        await go(path);
        await page.locator(ready).first().waitFor();
        await check(name);
      }
      await go('/app/clients');
      await page.locator('.cards a').first().click();
      await page.locator('.facts').waitFor();
      await check('client');
      await go(`/app/calendar?view=day&date=${monday}`);
      await page.locator('.slot').first().click();
      await page.getByRole('dialog').waitFor();
      await check('booking');
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it('L2 stays within its budgets of bytes and requests', async () => {
    const { page, bytes, context } = await signedIn();
    await page.waitForLoadState('networkidle');
    const of = (end: string) =>
      [...bytes].filter(([path]) => path.endsWith(end)).reduce((sum, [, size]) => sum + size, 0);
    const all = [...bytes.values()].reduce((sum, size) => sum + size, 0);
    console.log(
      `console: ${of('.js')} bytes of JS, ${of('.css')} of CSS, ${all} in all, ${bytes.size} addresses`,
    );
    expect(of('.js')).toBeLessThanOrEqual(175 * 1024);
    expect(of('.css')).toBeLessThanOrEqual(25 * 1024);
    expect(all).toBeLessThanOrEqual(260 * 1024);
    await toWeek(page);
    await context.close();
  });
});
