import { eventually } from './eventually';

describe('eventually', () => {
  it('returns the result of the first attempt that does not throw', async () => {
    let tries = 0;
    const answer = await eventually(() => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
      return tries;
    });
    expect(answer).toBe(3);
  });

  it('throws the last error after the time limit', async () => {
    const attempt = eventually(() => Promise.reject(new Error('still not')), { within: 50 });
    await expect(attempt).rejects.toThrow('still not');
  });
});
