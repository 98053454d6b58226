import {
  changeCompany,
  changeCompanyCall,
  companyPageCall,
  companySettingsCall,
  readCompanyCall,
} from '@riserbo/contracts';
import { actorOf } from './factors';
import { aCompany, gateway, runAuth, signIn, type RunningAuth } from './running';

const profile = {
  address: { street: 'Via Roma 1', postalCode: '00184', city: 'Roma', area: 'RM', country: 'IT' },
  phone: '+390612345678',
  email: 'desk@studio.example',
  website: 'https://www.studio.example/contact',
  directions: { en: 'Metro B, stop Cavour.\nSecond door.', it: 'Metro B, fermata Cavour.' },
  senderName: 'Studio R',
  region: 'IT',
  italianForm: 'tu' as const,
};

describe('the profile of a company', () => {
  let running: RunningAuth;
  beforeAll(async () => {
    running = await runAuth();
  });
  afterAll(() => running?.stop());

  it('A1 G2 tells guests and other services how to reach the company', async () => {
    const company = await aCompany(running);
    const owner = actorOf(await signIn(running, company));
    expect((await running.ask(readCompanyCall, {}, owner)).profile).toEqual({});
    const changed = await running.ask(changeCompanyCall, { profile }, owner, { ifMatch: 1 });
    expect(changed).toMatchObject({ profile, version: 2 });
    expect((await running.ask(companyPageCall, { slug: company.slug }, gateway)).profile).toEqual(profile);
    const service = { kind: 'service', service: 'notifications', companyId: owner.companyId } as const;
    expect((await running.ask(companySettingsCall, {}, service)).profile).toEqual(profile);
  });

  it('A1 J1 keeps the fields that a change leaves out, and removes those set to null', async () => {
    const owner = actorOf(await signIn(running, await aCompany(running)));
    await running.ask(changeCompanyCall, { profile }, owner, { ifMatch: 1 });
    const change = { phone: null, directions: { en: 'Ring twice.' } };
    const changed = await running.ask(changeCompanyCall, { profile: change }, owner, { ifMatch: 2 });
    const { phone: _, ...kept } = profile;
    expect(changed.profile).toEqual({ ...kept, directions: change.directions });
  });

  it('A1 J1 completes a phone number for the country of the address', async () => {
    const owner = actorOf(await signIn(running, await aCompany(running)));
    const change = { address: { ...profile.address, country: 'GB' }, phone: '020 7946 0018' };
    const changed = await running.ask(changeCompanyCall, { profile: change }, owner, { ifMatch: 1 });
    expect(changed.profile.phone).toBe('+442079460018');
  });

  it.each([
    [{ phone: '+1 2' }],
    [{ website: 'http://studio.example' }],
    [{ website: 'https://user:secret@studio.example/' }],
    [{ website: 'javascript:alert(1)' }],
    [{ logo: 'data:image/png;base64,AAAA' }],
    [{ email: 'a@x.example, b@y.example' }],
    [{ email: 'desk@studio.example\r\nBcc: b@y.example' }],
    [{ senderName: 'Studio\r\nBcc: b@y.example' }],
    [{ senderName: 'see evil.example' }],
    [{ region: 'ZZ' }],
    [{ region: 'Italy' }],
    [{ directions: { de: 'Hier' } }],
    [{ address: { street: 'Via Roma 1', city: 'Roma' } }],
    [{ bcc: 'b@y.example' }],
  ])('X41 X42 A1 refuses %j', (wrong) => {
    expect(changeCompany.safeParse({ profile: wrong }).success).toBe(false);
  });
});
