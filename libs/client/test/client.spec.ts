import { ApiProblem, connect } from '@riserbo/client';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  Promise.resolve(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    }),
  );

describe('the typed client', () => {
  it('J1 sends the token that is valid now, and the parameters in their places', async () => {
    const seen: Request[] = [];
    let token = 'first';
    const api = connect({
      baseUrl: 'https://booking.example',
      token: () => token,
      fetch: (input) => (seen.push(input as Request), answer(200, { id: 'b' }, { etag: '"v3"' })),
    });
    const { data, response } = await api.readBooking({ path: { bookingId: 'a/b' } });
    token = 'second';
    await api.searchSlots({
      query: { serviceId: 's', from: 'f', to: 't' },
      headers: { 'X-Service-Access': 'key' },
    });
    expect(data).toEqual({ id: 'b' });
    expect(response.headers.get('etag')).toBe('"v3"');
    expect(
      seen.map(({ url, headers }) => [url, headers.get('authorization'), headers.get('x-service-access')]),
    ).toEqual([
      ['https://booking.example/v1/bookings/a%2Fb', 'Bearer first', null],
      ['https://booking.example/v1/slots?serviceId=s&from=f&to=t', 'Bearer second', 'key'],
    ]);
  });

  it('J1 throws a refusal with its code, fields and wait', async () => {
    const problem = {
      type: '/docs/refusals#too_many_requests',
      title: 'Too many requests',
      status: 429,
      code: 'too_many_requests',
      correlationId: 'c',
      detail: 'Troppi tentativi.',
      errors: [{ path: 'name', code: 'too_big', maxLength: 5 }],
    };
    const api = connect({
      baseUrl: 'https://booking.example',
      fetch: () => answer(429, problem, { 'content-type': 'application/problem+json', 'retry-after': '7' }),
    });
    const refused = await api.readCompany().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiProblem);
    expect(refused).toMatchObject({
      code: 'too_many_requests',
      status: 429,
      correlationId: 'c',
      detail: 'Troppi tentativi.',
      retryAfterSeconds: 7,
      errors: [{ path: 'name', code: 'too_big', maxLength: 5 }],
    });
  });

  it('J1 passes on the error of a network that is not there', async () => {
    const fault = new TypeError('fetch failed');
    const api = connect({ baseUrl: 'https://booking.example', fetch: () => Promise.reject(fault) });
    await expect(api.readCompany()).rejects.toBe(fault);
  });
});
