import { randomUUID } from 'node:crypto';
import {
  forgotPasswordCall,
  openClientCall,
  requestClientLinkCall,
  resolveAddressCall,
  signInCall,
  signUpCall,
} from '@riserbo/contracts';
import { refusalCode, stubCall } from '@riserbo/testing';
import { aCompany, aSignUp, gateway, runAuth, type RunningAuth } from './running';

const pairs = 60;
const bound = 1.35;
let running: RunningAuth;
let clients: { stop(): Promise<void> };
let slug: string;
/** What the clients service knows of addresses. */
const known = new Map<string, { clientId: string; version: number }>();
beforeAll(async () => {
  running = await runAuth();
  clients = await stubCall(running.nats, resolveAddressCall, ({ email }) => ({
    clients: [known.get(email)].flatMap((client) => client ?? []),
  }));
  ({ slug } = await aCompany(running));
  await running.rows(`UPDATE companies SET features = '{client_login}' WHERE slug = $1`, [slug]);
});
afterAll(async () => {
  await clients?.stop();
  await running?.stop();
});

/** An owner's address, which the clients service knows as a client with an account. */
async function aKnownAddress(): Promise<string> {
  const { email } = await aCompany(running);
  const clientId = randomUUID();
  known.set(email, { clientId, version: 1 });
  await running.rows(
    `INSERT INTO client_accounts (company_id, client_id, password_hash, created_at)
     SELECT c.company_id, $2, u.password_hash, now() FROM companies c, users u WHERE c.slug = $1 AND u.email = $3`,
    [slug, clientId, email],
  );
  return email;
}

type Act = (email: string) => Promise<string>;
const from = () => ({ ip: randomUUID() });
const acts: Record<string, Act> = {
  'at sign-in': (email) =>
    refusalCode(running.ask(signInCall, { email, password: 'a wrong password' }, gateway, from())),
  'for a forgotten password': (email) =>
    refusalCode(running.ask(forgotPasswordCall, { email }, gateway, from())),
  'at a client’s sign-in': (email) =>
    refusalCode(running.ask(openClientCall, { slug, email, password: 'a wrong password' }, gateway, from())),
  'for a client’s link': (email) =>
    refusalCode(running.ask(requestClientLinkCall, { slug, email }, gateway, from())),
  'at sign-up': (email) => refusalCode(running.ask(signUpCall, aSignUp({ email }), gateway, from())),
};
const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] as number;
async function timed(act: Act, email: string): Promise<{ answer: string; ms: number }> {
  const began = performance.now();
  const answer = await act(email);
  return { answer, ms: performance.now() - began };
}

const isApart = (ratio: number) => ratio <= 1 / bound || ratio >= bound;

/** The median time for unknown addresses over that for a known one, in interleaved pairs. */
async function ratioOf(act: Act, email: string): Promise<number> {
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let round = 0; round < pairs; round += 1) {
    // a new hour, so that the limit of mails to an address is never what is measured
    running.clock.advance(3_600_000);
    const stranger = `nobody-${randomUUID()}@practice.example`;
    const order = round % 2 === 0 ? [email, stranger] : [stranger, email];
    const answers = [await timed(act, order[0] as string), await timed(act, order[1] as string)];
    const [known, unknown] = round % 2 === 0 ? answers : [...answers].reverse();
    expect(unknown?.answer).toBe(known?.answer);
    times.known.push(known?.ms ?? Number.NaN);
    times.unknown.push(unknown?.ms ?? Number.NaN);
  }
  return median(times.unknown) / median(times.known);
}

describe('a known and an unknown address', () => {
  it.each(Object.entries(acts))(
    'B1 B12 X08 get the same response in the same time %s',
    async (_, act) => {
      const email = await aKnownAddress();
      // what another process does to one turn is no leak; what the code does is there in every turn
      const ratios: number[] = [];
      do ratios.push(await ratioOf(act, email));
      while (isApart(ratios.at(-1) as number) && ratios.length < 3);
      expect({ ratios, apart: isApart(ratios.at(-1) as number) }).toEqual({ ratios, apart: false });
    },
    180_000,
  );
});
