import { rate, type HttpRequest } from '../load';
import { paired, round, type Row } from '../row';
import type { BenchSystem } from '../fixtures/system';

const IN_FLIGHT = 16;
/** An empty call: the service's guard admits it, and it finds no such hold. */
const empty = (headers: Record<string, string>): HttpRequest => ({
  method: 'DELETE',
  path: '/v1/holds/0190c4a2-0000-7000-8000-00000000dead',
  headers,
});

/**
 * The same route for a member, whose session is checked and whose activity is recorded, and for a guest
 * without one.
 */
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
    const run = (headers: Record<string, string>, count: number) => () => send(system, headers, count);
    await run(member, size)();
    await run(guest, size)();
    const result = await paired(rounds, run(member, size), run(guest, size));
    return {
      ratio: result.ratio,
      detail: { 'with/s': round(result.ours, 0), 'without/s': round(result.theirs, 0) },
    };
  },
};

async function send(
  { generator }: BenchSystem,
  headers: Record<string, string>,
  count: number,
): Promise<number> {
  const requests = Array.from({ length: count }, () => empty(headers));
  return rate(requests, IN_FLIGHT, async (request) => {
    const status = await generator.send(request);
    if (status !== 404) throw new Error(`an empty call was answered ${status}`);
  });
}
