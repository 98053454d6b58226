import { confirm, go, gone, look, signedIn, signIn, tongues } from './desk';
import { openStage, type Stage } from './stage';
import { tokenIn } from '../../scripts/play/mailbox';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 240_000);
afterAll(() => stage?.stop());

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

  it('B4 L2 changes a role and ends the sessions of a lost device within moments', async () => {
    const [owner, desk] = [await signedIn(stage), await signedIn(stage, 'reception')];
    const { page } = owner;
    await go(page, '/app/team/people');
    const row = page.getByRole('row', { name: /reception@/ });
    await row.getByRole('button').click();
    const dialog = page.getByRole('dialog', { name: /^Change/ });
    await dialog.getByRole('button', { name: 'Remove second steps and end sessions' }).click();
    await confirm(stage, page);
    await dialog.getByText('All sessions of this person have ended').waitFor();
    await dialog.getByLabel('Role').selectOption({ label: 'Administrator' });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Saved.').waitFor();
    await desk.page.getByRole('link', { name: 'Clients' }).click();
    await desk.page.locator('input[name=password]').waitFor();
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

  it('B9 L2 shows a support code once, who is inside, and ends it', async () => {
    const { page, context } = await signedIn(stage);
    await go(page, '/app/team/support');
    await page.getByLabel('Email of the support person').fill('nobody@vendor.example');
    await page.getByRole('button', { name: 'Make a code' }).click();
    await confirm(stage, page);
    await page
      .getByRole('alert')
      .or(page.getByText(/^Code: /))
      .first()
      .waitFor();
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
