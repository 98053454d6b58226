import { Health } from './health';

describe('readiness', () => {
  it('J3 checks dependencies once for concurrent requests', async () => {
    let asked = 0;
    const health = new Health([async () => (asked += 1)]);
    health.turn(true);
    expect(await Promise.all(Array.from({ length: 100 }, () => health.ready()))).toEqual(
      Array(100).fill(true),
    );
    expect(asked).toBe(1);
    await health.ready();
    expect(asked).toBe(2);
  });

  it('K2 turns unready the moment the service shuts down, whatever check is pending', async () => {
    const health = new Health([async () => undefined]);
    health.turn(true);
    const asked = health.ready();
    health.turn(false);
    expect(await asked).toBe(false);
    expect(await health.ready()).toBe(false);
  });
});
