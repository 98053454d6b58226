import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { faultsOfAccess } from './accessibility';
import { picture, visit, type Stage, type Watched } from './stage';

/** Both languages of the console, and the browser that asks for them. */
export const tongues = [
  ['en', 'en-GB'],
  ['it', 'it-IT'],
] as const;

/** The console with a member of this role signed in. */
export async function signedIn(
  stage: Stage,
  role = 'owner',
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const watched = await visit(stage, { locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options });
  await watched.page.goto('/app/');
  await signIn(stage, watched.page, role);
  await watched.page.getByRole('navigation', { name: /Main menu|Menu principale/ }).waitFor();
  return watched;
}

export async function signIn({ access }: Stage, page: Page, role = 'owner'): Promise<void> {
  await page.locator('input[name=email]').fill(`${role}@${access.slug}.example`);
  await page.locator('input[name=password]').fill(access.password);
  await page.locator('button.main').click();
}

/** Goes to another screen as a link does, without loading the page again. */
export const go = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

/** A dialog that stays open says why. */
export async function gone(dialog: Locator): Promise<void> {
  const alert = dialog.getByRole('alert');
  await Promise.race([dialog.waitFor({ state: 'detached' }), alert.waitFor()]);
  expect(await alert.allTextContents()).toEqual([]);
}

/** Faults of access in all modes, and pictures of phone and desktop in both colours. */
export async function look(page: Page, name: string, language: string): Promise<string[]> {
  const faults = (await faultsOfAccess(page)).map((fault) => `${name} ${fault}`);
  for (const [kind, width, colorScheme] of [
    ['phone', 360, 'light'],
    ['desktop-dark', 1280, 'dark'],
    ['desktop', 1280, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await picture(page, `${name}-${kind}-${language}`);
  }
  return faults;
}

/** Answers the question who is there. */
export async function confirm({ access }: Stage, page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /that it’s you|tua identità/ });
  await dialog.locator('input[type=password]').fill(access.password);
  await dialog.locator('button.main').click();
  await gone(dialog);
}
