import { admitGuestCall, changeCompanyCall, changeCompany } from '@riserbo/contracts';
import { refusalCode } from '@riserbo/testing';
import { actorOf } from './factors';
import { aCompany, gateway, runAuth, signIn, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

/** A company that has listed these sites. */
async function listing(embedOrigins: string[]) {
  const company = await aCompany(running);
  const owner = actorOf(await signIn(running, company));
  await running.ask(changeCompanyCall, { embedOrigins }, owner, { ifMatch: 1 });
  return company;
}
const admit = (slug: string, origin?: string) =>
  refusalCode(running.ask(admitGuestCall, { slug, ...(origin === undefined ? {} : { origin }) }, gateway));

describe('web sites that show a booking page', () => {
  it('J3 gives visitors of any site a token as long as the company has listed none', async () => {
    const { slug } = await aCompany(running);
    for (const origin of [undefined, 'https://studio.example', 'null'])
      expect(await admit(slug, origin)).toBe('done');
  });

  it('J3 gives a token on listed sites and its own pages only, once some are listed', async () => {
    const { slug } = await listing(['https://studio.example', 'http://localhost:5173']);
    const own = 'http://riserbo.example'; // PUBLIC_URL of test services
    for (const origin of [undefined, own, 'https://studio.example', 'http://localhost:5173'])
      expect([origin, await admit(slug, origin)]).toEqual([origin, 'done']);
    for (const origin of [
      'https://evil.example',
      'http://studio.example',
      'https://studio.example:444',
      'null',
    ])
      expect([origin, await admit(slug, origin)]).toEqual([origin, 'embed_refused']);
  });

  it.each([
    'https://studio.example/',
    'https://Studio.example',
    'https://studio.example:443',
    '*',
    'null',
    'ftp://a.b',
  ])('J3 refuses %s as a site, which no browser would send', (origin) => {
    expect(changeCompany.safeParse({ embedOrigins: [origin] }).success).toBe(false);
  });
});
