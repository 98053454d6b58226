import { randomUUID } from 'node:crypto';
import { forgotPasswordCall, signInCall, signUpCall } from '@riserbo/contracts';
import { outcome } from '@riserbo/testing';
import { aCompany, aSignUp, gateway, runAuth, type RunningAuth } from './running';

const pairs = 60;
const bound = 1.35;
let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

type Act = (email: string) => Promise<string>;
const from = () => ({ ip: randomUUID() });
const acts: Record<string, Act> = {
  'at sign-in': (email) =>
    outcome(running.ask(signInCall, { email, password: 'a wrong password' }, gateway, from())),
  'for a forgotten password': (email) => outcome(running.ask(forgotPasswordCall, { email }, gateway, from())),
  'at sign-up': (email) => outcome(running.ask(signUpCall, aSignUp({ email }), gateway, from())),
};
const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] as number;
async function timed(act: Act, email: string): Promise<{ answer: string; ms: number }> {
  const began = performance.now();
  const answer = await act(email);
  return { answer, ms: performance.now() - began };
}

describe('a known and an unknown address', () => {
  it.each(Object.entries(acts))(
    'B1 X08 are told the same in as much time %s',
    async (_, act) => {
      const { email } = await aCompany(running);
      const times = { known: [] as number[], unknown: [] as number[] };
      for (let round = 0; round < pairs; round += 1) {
        // a new hour, so that the limit of letters to an address is never what is measured
        running.clock.advance(3_600_000);
        const stranger = `nobody-${randomUUID()}@practice.example`;
        const order = round % 2 === 0 ? [email, stranger] : [stranger, email];
        const answers = [await timed(act, order[0] as string), await timed(act, order[1] as string)];
        const [known, unknown] = round % 2 === 0 ? answers : [...answers].reverse();
        expect(unknown?.answer).toBe(known?.answer);
        times.known.push(known?.ms ?? Number.NaN);
        times.unknown.push(unknown?.ms ?? Number.NaN);
      }
      const ratio = median(times.unknown) / median(times.known);
      expect(ratio).toBeGreaterThan(1 / bound);
      expect(ratio).toBeLessThan(bound);
    },
    180_000,
  );
});
