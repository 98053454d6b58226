import { rate, type Shot } from '../load';
import { paired, round, type Row } from '../row';
import type { BenchSystem } from '../stage/system';

const inFlight = 16;
/** An empty call: it goes to the service, whose guard lets it in, and finds no such hold. */
const empty = (headers: Record<string, string>): Shot => ({
  method: 'DELETE',
  path: '/v1/holds/0190c4a2-0000-7000-8000-00000000dead',
  headers,
});

/** The same route for a member, whose session is looked up and whose activity is noted, and for a guest, who has none. */
export const session: Row = {
  name: 'session',
  metric: 'requests/s of an empty call with a session, gateway and service together, 16 in flight',
  dividedBy: 'the same call with a token without a session',
  target: { least: 0.8 },
  needs: 'system',
  async measure(bench) {
    const system = await bench.system();
    const { rounds, size } = bench.quick ? { rounds: 7, size: 2_000 } : { rounds: 11, size: 5_000 };
    const [member, guest] = [await system.practice.signIn(), await system.practice.guest()];
    const run = (headers: Record<string, string>, count: number) => () => fire(system, headers, count);
    await run(member, size)();
    await run(guest, size)();
    const result = await paired(rounds, run(member, size), run(guest, size));
    return {
      ratio: result.ratio,
      detail: { 'with/s': round(result.ours, 0), 'without/s': round(result.theirs, 0) },
    };
  },
};

async function fire({ gun }: BenchSystem, headers: Record<string, string>, count: number): Promise<number> {
  const shots = Array.from({ length: count }, () => empty(headers));
  return rate(shots, inFlight, async (shot) => {
    const status = await gun.fire(shot);
    if (status !== 404) throw new Error(`an empty call was answered ${status}`);
  });
}
