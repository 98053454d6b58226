import { go, gone, confirm, look, signedIn, tongues } from './desk';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 240_000);
afterAll(() => stage?.stop());

describe('the settings of the console', () => {
  it('L2 changes a service; what was saved is what the list shows', async () => {
    const { page, faults, context } = await signedIn(stage);
    await go(page, '/app/settings/services');
    await page.getByRole('button', { name: 'Terapia' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Length in minutes').fill('55');
    await dialog.getByLabel('Price').fill('45.5');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Saved.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    const entry = page.locator('.cards li', { hasText: 'Terapia' });
    expect(await entry.textContent()).toMatch(/55 minutes · €45.50/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('A2 L2 says that the limit of the plan is reached, and keeps what was typed', async () => {
    const { page, context } = await signedIn(stage);
    await go(page, '/app/settings/services');
    await page.getByRole('button', { name: 'New service' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Consulto');
    await dialog.getByRole('button', { name: 'Save' }).click();
    expect(await dialog.getByRole('alert').textContent()).toContain('Your plan’s limit is reached');
    expect(await dialog.getByLabel('Name').inputValue()).toBe('Consulto');
    await context.close();
  });

  it('L2 says at the field what is accepted, and keeps what was typed', async () => {
    const { page, context } = await signedIn(stage);
    await go(page, '/app/settings/company');
    await page.getByLabel('Time zone').fill('Mars/Olympus');
    await page.getByLabel('Name', { exact: true }).fill('Studio Bianchi Roma');
    await page.getByRole('button', { name: 'Save' }).click();
    const zone = page.getByLabel('Time zone');
    await page.getByRole('alert').waitFor();
    expect(await zone.getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('timeZone');
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Studio Bianchi Roma');
    await context.close();
  });

  it('L2 shows both versions side by side when someone else was faster, and saves the chosen one', async () => {
    const [mine, theirs] = [await signedIn(stage), await signedIn(stage, 'admin')];
    for (const { page } of [mine, theirs]) {
      await go(page, '/app/settings/booking');
      await page.getByLabel('A request waits').waitFor();
    }
    await mine.page.getByLabel('A request waits').fill('90');
    await theirs.page.getByLabel('A request waits').fill('60');
    await theirs.page.getByLabel('Outcomes can be corrected').fill('5');
    await theirs.page.getByRole('button', { name: 'Save' }).click();
    await theirs.page.getByText('Saved.').waitFor();
    await mine.page.getByRole('button', { name: 'Save' }).click();
    const rows = mine.page.getByRole('alert').locator('tbody tr');
    await rows.first().waitFor();
    expect(
      await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent))),
    ).toEqual([
      ['A request waits for your answer, minutes', '90', '60'],
      ['Outcomes can be corrected for, days', '5', '5'],
    ]);
    await mine.page.getByRole('button', { name: 'Save my version' }).click();
    await mine.page.getByText('Saved.').waitFor();
    expect(await mine.page.getByLabel('A request waits').inputValue()).toBe('90');
    expect(await mine.page.getByLabel('Outcomes can be corrected').inputValue()).toBe('5');
    await Promise.all([mine.context.close(), theirs.context.close()]);
  });

  it('L2 changes hours, special days and time off in the zone of the practitioner', async () => {
    const { page, faults, context } = await signedIn(stage, 'reception', { timezoneId: 'Asia/Tokyo' });
    await go(page, '/app/settings/providers');
    await page.getByRole('button', { name: 'Dr. Mia Brown' }).click();
    const dialog = page.getByRole('dialog');
    const off = dialog.getByRole('group', { name: 'Time off' });
    await off.getByRole('button', { name: 'Time off: add a row' }).click();
    await off.getByLabel('From').fill('2027-03-14T09:00');
    await off.getByLabel('To').fill('2027-03-15T18:30');
    const special = dialog.getByRole('group', { name: 'Special days' });
    await special.getByRole('button', { name: 'Special days: add a row' }).click();
    await special.getByLabel('Date').fill('2027-03-20');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Saved.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Dr. Mia Brown' }).click();
    await off.getByLabel('From').waitFor();
    expect(await off.getByLabel('From').inputValue()).toBe('2027-03-14T09:00');
    expect(await off.getByLabel('To').inputValue()).toBe('2027-03-15T18:30');
    expect(await special.getByLabel('Date').inputValue()).toBe('2027-03-20');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('L2 adds public holidays and keeps closing days that were typed', async () => {
    const { page, context } = await signedIn(stage);
    await go(page, '/app/settings/closures');
    const days = page.getByRole('group', { name: 'Closing days' });
    await days.getByRole('button', { name: 'Closing days: add a row' }).click();
    await days.getByLabel('First day').fill('2027-08-09');
    await days.getByLabel('Last day').fill('2027-08-22');
    await days.getByLabel('Name').fill('Ferie');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.getByLabel('Year').fill('2027');
    await page.getByRole('button', { name: 'Add them' }).click();
    await days.getByLabel('Name').nth(5).waitFor();
    const names = await days
      .getByLabel('Name')
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
    expect(names).toContain('Ferie');
    expect(names.length).toBeGreaterThan(6);
    await context.close();
  });

  it('A5 L2 says before the click why a feature cannot be switched, and asks who is there for those that can', async () => {
    const { page, context } = await signedIn(stage);
    await go(page, '/app/settings/features');
    const row = page.getByRole('row', { name: /HIPAA mode/ });
    await row.waitFor();
    expect(await page.getByRole('table').textContent()).toMatch(
      /does not include it|cannot be on together|It needs/,
    );
    const dialog = page.getByRole('dialog', { name: /Switch o/ });
    for (const act of ['Switch on', 'Switch off']) {
      await page.getByRole('button', { name: `${act}: Clients are erased after a time` }).click();
      expect(await dialog.textContent()).toContain('Erases records of clients for good');
      await dialog.locator('button.main').click();
      if (act === 'Switch off') await confirm(stage, page);
      await gone(dialog);
    }
    await page.getByRole('button', { name: 'Switch on: Clients are erased after a time' }).waitFor();
    await context.close();
  });

  it('H1 L2 saves a draft, shows it as it reads, and publishes it', async () => {
    const { page, context } = await signedIn(stage, 'admin');
    await go(page, '/app/settings/policies');
    await page.locator('main select').first().selectOption({ label: 'Cancellation rules' });
    const draft = page.getByRole('textbox', { name: 'Draft' });
    await draft.fill('# Cancelling\n\nUp to **one day** before.\n\n- by the link\n- by phone');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.').waitFor();
    expect(await page.locator('.policy li').count()).toBe(2);
    await page.getByRole('button', { name: 'Publish the saved draft' }).click();
    await page.getByText('Published.').waitFor();
    await context.close();
  });

  it('A4 L2 shows settings to those who may not change them, and says who can', async () => {
    const { page, context } = await signedIn(stage, 'viewer');
    await go(page, '/app/settings/services');
    await page.getByText('An owner or administrator can change it').waitFor();
    expect(await page.getByRole('button', { name: 'New service' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Visita' }).click();
    expect(await page.getByRole('dialog').getByRole('button', { name: 'Save' }).count()).toBe(0);
    expect(await page.getByRole('dialog').getByLabel('Name').isDisabled()).toBe(true);
    await go(page, '/app/settings/policies');
    await page.getByRole('alert').waitFor();
    await context.close();
  });
});

describe('the settings of the console, looked at', () => {
  it.each(tongues)(
    'L2 pass every rule of WCAG 2.2 AA in light and dark, from 320 to 1280 px (%s)',
    async (language, locale) => {
      const { page, context, faults } = await signedIn(stage, 'owner', { locale });
      const found: string[] = [];
      for (const [section, ready] of [
        ['company', '.editor'],
        ['services', '.cards li'],
        ['providers', '.cards li'],
        ['closures', '.editor'],
        ['booking', '.editor'],
        ['policies', '.editor'],
        ['features', '.list'],
      ] as const) {
        await go(page, `/app/settings/${section}`);
        await page.locator(ready).first().waitFor();
        found.push(...(await look(page, `settings-${section}`, language)));
      }
      for (const section of ['services', 'providers'] as const) {
        await go(page, `/app/settings/${section}`);
        await page.locator('.cards button').first().click();
        await page.getByRole('dialog').locator('.editor').last().waitFor();
        found.push(...(await look(page, `settings-${section}-open`, language)));
        await page.getByRole('dialog').locator('.sheet-top button').click();
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
