import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { tokenIn } from '../../scripts/play/mailbox';
import { makeOperator } from '../../scripts/play/vendor';
import { confirm, go, look, signedIn, signIn, tongues } from './desk';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 240_000);
afterAll(() => stage?.stop());

/** Sets up an authenticator app. @returns the recovery codes, shown once */
async function enrol(page: Page): Promise<string[]> {
  await go(page, '/app/team/security');
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
  await confirm(stage, page);
  const secret = (await page.locator('code.secret').textContent()) ?? '';
  await page.getByLabel('Code from the app').fill(generateSync({ secret }));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Authenticator app: on').waitFor();
  expect(await page.locator('code.secret').count()).toBe(0);
  return page.locator('.codes li').allTextContents();
}

/** Answers the question who is there, with a recovery code once it is asked for. */
async function confirmBy(page: Page, password: string, recoveryCode?: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=password]').fill(password);
  await dialog.locator('button.main').click();
  if (recoveryCode === undefined) return;
  await dialog.locator('input[name=code]').fill(recoveryCode);
  await dialog.locator('button.main').click();
  await dialog.waitFor({ state: 'detached' });
}

describe('the team in the console', () => {
  it('B6 L2 invites someone, who joins by the mailed link', async () => {
    const { page, context, faults } = await signedIn(stage);
    await go(page, '/app/team/people');
    await page.getByRole('button', { name: 'Invite someone' }).click();
    const dialog = page.getByRole('dialog', { name: 'Invite someone' });
    await dialog.getByLabel('Name').fill('Grace Hopper');
    await dialog.getByLabel('Email').fill('grace@studio.example');
    await dialog.getByRole('button', { name: 'Invite someone' }).click();
    await confirm(stage, page);
    await dialog.getByText('The invitation is on its way').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByText('grace@studio.example').waitFor();
    const mail = await stage.mails.wait(
      'grace@studio.example',
      ({ text }) => text?.includes('/invitation#') === true,
    );
    await page.goto(`/invitation#${tokenIn(mail, 'invitation')}`);
    await page.locator('input[name=password]').fill('nine quiet boats at noon');
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByText('You belong to the team now').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('B2 B5 L2 removes the second steps and sessions of a lost device, and changes a role', async () => {
    const [owner, desk] = [await signedIn(stage), await signedIn(stage, 'reception')];
    const { page } = owner;
    await enrol(desk.page);
    await go(page, '/app/team/people');
    const row = page.getByRole('row', { name: /reception@/ });
    await row.getByRole('button').click();
    const dialog = page.getByRole('dialog', { name: /^Change/ });
    await dialog.getByRole('button', { name: 'Remove second steps and end sessions' }).click();
    await confirm(stage, page);
    await dialog.getByText('All sessions of this person have ended').waitFor();
    await desk.page.getByRole('link', { name: 'Clients' }).click();
    await desk.page.locator('input[name=password]').waitFor();
    await dialog.getByRole('button', { name: 'Remove second steps and end sessions' }).click();
    await dialog.getByText('No second step is set up').waitFor();
    await dialog.getByLabel('Role').selectOption({ label: 'Administrator' });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Saved.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await row.textContent()).toContain('Administrator');
    await Promise.all([owner.context.close(), desk.context.close()]);
  });

  it('B5 L2 lists the sessions of the person and ends the others', async () => {
    const [here, there] = [await signedIn(stage, 'admin'), await signedIn(stage, 'admin')];
    await go(here.page, '/app/team/security');
    await here.page.getByText('This browser').waitFor();
    await here.page.getByRole('button', { name: 'End all other sessions' }).click();
    await here.page.getByRole('button', { name: 'End all other sessions' }).waitFor({ state: 'detached' });
    await there.page.getByRole('link', { name: 'Clients' }).click();
    await there.page.locator('input[name=password]').waitFor();
    await signIn(stage, there.page, 'admin');
    await Promise.all([here.context.close(), there.context.close()]);
  });

  it('B2 B3 B8 L2 sets up an app, renews recovery codes, and stays signed in after a wrong password', async () => {
    const { page, context, faults } = await signedIn(stage, 'provider');
    const codes = await enrol(page);
    expect(new Set(codes).size).toBe(10);
    await page.getByRole('button', { name: 'Make new recovery codes' }).click();
    await confirmBy(page, 'not the password at all');
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await confirmBy(page, stage.access.password, codes[0]);
    await page.getByText(codes[1] ?? '').waitFor({ state: 'detached' });
    await page.getByText('Recovery codes left: 10').waitFor();
    const renewed = await page.locator('.codes li').allTextContents();
    expect(new Set([...codes, ...renewed]).size).toBe(20);
    await page.getByRole('button', { name: 'Remove the app' }).click();
    await confirmBy(page, stage.access.password, renewed[0]);
    await page.getByRole('button', { name: 'Set up an authenticator app' }).waitFor();
    expect(await page.locator('code.secret').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('B9 L2 shows a support code once, lists it until it is ended, and refuses unknown operators', async () => {
    const operator = 'helper@vendor.example';
    await makeOperator(stage.system.system.settings, operator);
    const { page, context, faults } = await signedIn(stage);
    await go(page, '/app/team/support');
    const address = page.getByLabel('Email of the support person');
    await address.fill('stranger@vendor.example');
    await page.getByRole('button', { name: 'Make a code' }).click();
    await confirm(stage, page);
    await page.getByRole('alert').getByText('This operator is not known').waitFor();
    await address.fill(operator);
    await page.getByRole('button', { name: 'Make a code' }).click();
    const code = page.getByText(/^Code: \S{20,}\. It is shown only now\.$/);
    await code.waitFor();
    const row = page.getByRole('listitem').filter({ hasText: operator });
    expect(await row.textContent()).toContain('Not used yet');
    await row.getByRole('button', { name: `End it: ${operator}` }).click();
    await row.getByText('Ended by you').waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    await page.reload();
    await row.getByText('Ended by you').waitFor();
    expect(await code.count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('A4 L2 shows people and support to managers only, and everyone their own sign-in', async () => {
    const { page, context } = await signedIn(stage, 'viewer');
    await go(page, '/app/team/support');
    await page.getByRole('alert').waitFor();
    await go(page, '/app/team/security');
    await page.getByText('This browser').waitFor();
    expect(await page.getByRole('button', { name: 'Set up an authenticator app' }).count()).toBe(1);
    await context.close();
  });

  it.each(tongues)(
    'L2 pass every rule of WCAG 2.2 AA in light and dark, from 320 to 1280 px (%s)',
    async (language, locale) => {
      const { page, context, faults } = await signedIn(stage, 'owner', { locale });
      const found: string[] = [];
      for (const [section, ready] of [
        ['people', '.list'],
        ['security', '.cards li'],
        ['support', '.cards li'],
      ] as const) {
        await go(page, `/app/team/${section}`);
        await page.locator(ready).first().waitFor();
        found.push(...(await look(page, `team-${section}`, language)));
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
