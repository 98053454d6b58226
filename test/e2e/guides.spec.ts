import { testSystem, type TestSystem } from '@riserbo/testing';
import { bookInFiveCalls } from '../../docs/guides/book-in-five-calls';
import { consoleInTenCalls } from '../../docs/guides/console-in-ten-calls';
import { createFixture, type Fixture } from './good-calls';
import { password } from './good-calls/stage';

describe('the guides', () => {
  let system: TestSystem;
  let fixture: Fixture;
  beforeAll(async () => {
    system = await testSystem();
    fixture = await createFixture(system);
  }, 120_000);
  afterAll(() => system?.stop());

  it('C6 C7 book a visit in five calls', async () => {
    const booking = await bookInFiveCalls(system.baseUrl, fixture.slug, {
      name: 'Ada Lovelace',
      email: 'ada@visitor.example',
    });
    expect(booking).toMatchObject({ status: 'confirmed', channel: 'online' });
    expect((await fixture.office.get(`/v1/bookings/${booking.id}`)).status).toBe(200);
  });

  it('C1 C2 C11 run a console in ten calls', async () => {
    const { body: account } = await fixture.office.get<{ email: string }>('/v1/me');
    const moved = await consoleInTenCalls(system.baseUrl, {
      email: account.email,
      password,
      slug: fixture.slug,
    });
    expect(moved).toMatchObject({ status: 'confirmed', channel: 'office', version: 2 });
  });
});
