import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { Api, expectStatus } from '../../scripts/play/api';
import { givePlan } from '../../scripts/play/vendor';
import { faultsOfAccess } from './accessibility';
import { openStage, picture, stored, visit, type Stage, type Watched } from './stage';

let stage: Stage;
let folder: string;
let clientId: string;
beforeAll(async () => {
  stage = await openStage();
  folder = mkdtempSync(join(tmpdir(), 'notes-'));
  const { email, password, slug } = stage.access;
  const api = new Api(stage.system.baseUrl);
  const session = await api.post<{ accessToken: string }>('/v1/sessions', { email, password });
  const office = api.as(expectStatus(session, 201).body.accessToken);
  const { items } = expectStatus(
    await office.get<{ items: { id: string }[] }>('/v1/clients?limit=1'),
    200,
  ).body;
  clientId = items[0]?.id ?? '';
  await givePlan(stage.system.system.settings, slug, 'standard');
  for (const feature of ['two_factor_required', 'soap'])
    expectStatus(await office.request('PUT', `/v1/features/${feature}`, { body: { on: true } }), 200);
}, 240_000);
afterAll(async () => {
  await stage?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function signedIn(options = {}): Promise<Watched> {
  const size = { viewport: { width: 1280, height: 800 } };
  const watched = await visit(stage, { locale: 'en-GB', ...size, ...options });
  const { page } = watched;
  await page.goto('/app/');
  await page.locator('input[name=email]').fill(stage.access.email);
  await page.locator('input[name=password]').fill(stage.access.password);
  await page.locator('button.main').click();
  await page.getByRole('navigation', { name: /Main menu|Menu principale/ }).waitFor();
  return watched;
}
async function confirm(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[name=password]').fill(stage.access.password);
  await dialog.locator('button.main').click();
  await dialog.waitFor({ state: 'detached' });
}
async function saveAndProve(page: Page, box: Locator, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await box.getByRole('link').click();
  const path = join(folder, name);
  await (await download).saveAs(path);
  const fingerprint = (await box.locator('code').first().textContent()) ?? '';
  await box.locator('input[name=key]').setInputFiles(path);
  await box.locator('input[name=lastGroup]').fill(fingerprint.slice(-4));
  await box.getByRole('button', { name: 'Open the test note' }).click();
  await box.getByRole('status').waitFor();
  return path;
}
/** Opens the notes of a client with a key file. */
async function openNotes(page: Page, key = join(folder, 'founder')): Promise<void> {
  await page.goto(`/app/clients/${clientId}/notes`);
  await page.locator('input[name=key]').setInputFiles(key);
  await page.locator('form.sealed-box button.main').click();
  await confirm(page);
}

describe('sealed notes in the console', () => {
  it('F2 L3 switches on only after both saved key files have opened a test note', async () => {
    const { page, faults, context } = await signedIn();
    await page.goto('/app/keys');
    const make = page.getByRole('button', { name: 'Make both keys' });
    await make.click();
    expect(
      await page.getByLabel(/I understand/).evaluate((box: HTMLInputElement) => box.validity.valid),
    ).toBe(false);
    await page.getByLabel(/I understand/).check();
    await make.click();
    const on = page.getByRole('button', { name: 'Switch on the notes' });
    await on.waitFor();
    expect(await on.isDisabled()).toBe(true);
    const [founder, recovery] = ['Your key', 'Recovery key'].map((name) => page.getByRole('form', { name }));
    await saveAndProve(page, founder as Locator, 'founder');
    expect(await on.isDisabled()).toBe(true);
    await saveAndProve(page, recovery as Locator, 'recovery');
    await on.click();
    await confirm(page);
    await page.getByText('The keys are in use.').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('F1 F4 writes, reads and corrects a note with the key file; nothing stays after the lock', async () => {
    const watched = await signedIn();
    const { page, faults, context } = watched;
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await openNotes(page);
    await page.getByText('No notes yet.').waitFor();
    await page.getByRole('button', { name: 'Write a note' }).click();
    await page.getByLabel('Subjective').fill('Knee pain, canary 5e1d');
    await page.getByLabel('Plan').fill('<b>Rest</b>');
    await page.getByRole('button', { name: 'Seal and save' }).click();
    await page.getByText('Knee pain, canary 5e1d').waitFor();
    expect(await page.getByText('<b>Rest</b>').count()).toBe(1);
    await page.getByRole('button', { name: 'Correct or add to it' }).click();
    await page.getByLabel('Plan').fill('Rest for a week');
    await page.getByText('Body chart (0)').click();
    await page.locator('.figure').click({ position: { x: 45, y: 180 } });
    await page.getByLabel('What it is').selectOption('pain');
    await page.getByLabel('In words').fill('left knee');
    await page.getByRole('button', { name: 'Add the mark' }).click();
    await page.getByRole('button', { name: 'Seal and save' }).click();
    await page.getByText('Addendum · version 2').waitFor();
    expect(await page.locator('.notes > li').count()).toBe(2);
    await page.getByText('Pain, front: left knee').waitFor();
    expect(await page.locator('.notes .mark').count()).toBe(1);
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await page.getByText('Choose your key file').waitFor();
    expect(await page.getByText('canary 5e1d').count()).toBe(0);
    expect(page.workers()).toEqual([]);
    expect(await stored(watched)).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0 });
    expect(sent.join()).not.toMatch(/canary|AGE-SECRET/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('F5 says which key is wanted, and opens with the recovery key', async () => {
    const { page, context } = await signedIn();
    await openNotes(page, require.resolve('../README.md'));
    await page.locator('[data-code=key_file_invalid]').waitFor();
    await page.locator('input[name=key]').setInputFiles(join(folder, 'recovery'));
    await page.locator('form.sealed-box button.main').click();
    await page.getByText('Addendum · version 2').waitFor();
    await context.close();
  });

  type Notes = { items: { file: string }[]; more: boolean };
  it.each([
    ['cuts the history', 'note_missing', ({ items }: Notes) => ({ items: items.slice(1), more: false })],
    ['replays a note', 'note_forked', ({ items }: Notes) => ({ items: [...items, ...items], more: false })],
    ['swaps notes', 'note_missing', ({ items }: Notes) => ({ items: items.toReversed(), more: false })],
    [
      'injects plaintext',
      'not_age',
      ({ items }: Notes) => ({ items: [...items, { ...items[0], file: btoa('healed') }], more: false }),
    ],
  ])('F3 X92 a server that %s raises a visible alarm', async (_what, code, lie) => {
    const { page, context } = await signedIn();
    await page.route(/\/v1\/charts\/[^/]+\/notes/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: lie((await response.json()) as Notes) });
    });
    await openNotes(page);
    const alarm = page.locator(`[data-alarm=${code}]`);
    await alarm.waitFor();
    expect(await alarm.getAttribute('role')).toBe('alert');
    expect(await alarm.textContent()).toContain('can’t be trusted');
    expect(await page.getByText('No notes yet.').count()).toBe(0);
    expect(await page.locator('.notes').count()).toBe(0);
    await context.close();
  });
  it('F3 X93 a server that hides a note it has just stored, or substitutes the vault, raises an alarm', async () => {
    const { page, context } = await signedIn();
    await openNotes(page);
    await page.getByText('Addendum · version 2').waitFor();
    await page.route(/\/v1\/charts\/[^/]+\/notes\?/, async (route) => {
      const response = await route.fetch();
      const { items } = (await response.json()) as Notes;
      await route.fulfill({ response, json: { items: items.slice(0, 2), more: false } });
    });
    await page.getByRole('button', { name: 'Write a note' }).click();
    await page.getByLabel('Subjective').fill('Third');
    await page.getByRole('button', { name: 'Seal and save' }).click();
    await page.locator('[data-alarm=note_missing]').waitFor();
    await page.route(/\/v1\/medical\/vaults\//, async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { vault: string; inbox: string };
      await route.fulfill({ response, json: { ...answer, vault: answer.inbox } });
    });
    await openNotes(page);
    await page.locator('[data-alarm=recipients_unexpected]').waitFor();
    await context.close();
  });

  it.each([
    ['en', 'en-GB'],
    ['it', 'it-IT'],
  ])(
    'L2 passes every rule of WCAG 2.2 AA in light and dark, from 320 to 1280 px (%s)',
    async (language, locale) => {
      const { page, context } = await signedIn({ locale, bypassCSP: true });
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
          await picture(page, `console-notes-${name}-${look}-${language}`);
        }
      };
      await page.goto(`/app/clients/${clientId}/notes`);
      await page.locator('input[name=key]').waitFor();
      await check('locked');
      await openNotes(page);
      await page.locator('.notes > li').first().waitFor();
      await check('open');
      await page.getByRole('button', { name: /Write a note|Scrivi una nota/ }).click();
      await page.locator('textarea').first().waitFor();
      await page.locator('summary').click();
      await check('form');
      await page.route(/\/v1\/charts\/[^/]+\/notes\?/, (route) =>
        route.fulfill({ json: { items: [], more: false } }),
      );
      await page.getByRole('button', { name: /Cancel|Annulla/ }).click();
      await page.locator('.alarm').waitFor();
      await check('alarm');
      await page.goto('/app/keys');
      await page.locator('summary').click();
      await check('keys');
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
