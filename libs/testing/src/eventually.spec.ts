import { eventually } from './eventually';

describe('eventually', () => {
  it('answers what the first attempt that did not throw answered', async () => {
    let tries = 0;
    const answer = await eventually(() => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
      return tries;
    });
    expect(answer).toBe(3);
  });

  it('throws the last error when the time is over', async () => {
    const attempt = eventually(() => Promise.reject(new Error('still not')), { within: 50 });
    await expect(attempt).rejects.toThrow('still not');
  });
});
