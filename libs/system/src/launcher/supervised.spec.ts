import { eventually } from '@riserbo/testing';
import type { Exit, Running } from '../embedded/tied';
import { Supervised } from './supervised';

/** A part whose end the test decides. */
class Part implements Running {
  readonly pid = 1;
  end: (exit: Exit) => void = () => undefined;
  readonly exited = new Promise<Exit>((resolve) => (this.end = resolve));
  readonly stop = async () => this.end({ code: 0, signal: null });
  readonly kill = async () => this.end({ code: null, signal: 'SIGKILL' });
}

describe('Supervised', () => {
  let parts: { part: Part; at: number }[];
  let said: string[];
  const launch = async () => {
    const part = new Part();
    parts.push({ part, at: Date.now() });
    return part;
  };
  beforeEach(() => {
    parts = [];
    said = [];
  });

  it('starts a crashed part again, at most once a second, and says so', async () => {
    const supervised = new Supervised('NATS', launch, (line) => said.push(line));
    await supervised.start();
    parts[0]?.part.end({ code: null, signal: 'SIGKILL' });
    await eventually(() => expect(parts).toHaveLength(2));
    parts[1]?.part.end({ code: 3, signal: null });
    await eventually(() => expect(parts).toHaveLength(3));
    expect(said).toEqual([
      'NATS ended (SIGKILL), starting it again',
      'NATS ended (code 3), starting it again',
    ]);
    for (const [index, { at }] of parts.entries())
      expect(at - (parts[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(990);
    await supervised.stop();
  });

  it('goes on trying when the part does not start again', async () => {
    let failures = 1;
    const supervised = new Supervised(
      'NATS',
      () => (parts.length === 1 && failures-- > 0 ? Promise.reject(new Error('no room')) : launch()),
      (line) => said.push(line),
    );
    await supervised.start();
    parts[0]?.part.end({ code: 1, signal: null });
    await eventually(() => expect(parts).toHaveLength(2));
    expect(said).toContain('NATS did not start: no room');
    await supervised.stop();
  });

  it.each(['stop', 'kill'] as const)('leaves the part down after %s', async (way) => {
    const supervised = new Supervised('NATS', launch, (line) => said.push(line));
    await supervised.start();
    await supervised[way]();
    expect([parts.length, said, supervised.current]).toEqual([1, [], undefined]);
    await supervised.start();
    expect(parts).toHaveLength(2);
    await supervised.stop();
  });

  it('stops a part that is still starting', async () => {
    let finish: () => void = () => undefined;
    const supervised = new Supervised(
      'NATS',
      () => new Promise<Part>((resolve) => (finish = () => resolve(launchNow()))),
      () => undefined,
    );
    const launchNow = () => {
      const part = new Part();
      parts.push({ part, at: Date.now() });
      return part;
    };
    const starting = supervised.start();
    const stopping = supervised.stop();
    finish();
    await Promise.all([starting, stopping]);
    expect(await parts[0]?.part.exited).toEqual({ code: 0, signal: null });
  });

  it('passes on why the first start failed', async () => {
    const supervised = new Supervised(
      'NATS',
      () => Promise.reject(new Error('no room')),
      (line) => said.push(line),
    );
    await expect(supervised.start()).rejects.toThrow('no room');
    expect(said).toEqual([]);
  });
});
