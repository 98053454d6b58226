import { randomUUID } from 'node:crypto';
import { exchangeSubscriberKeyCall, refreshClientCall, refreshSessionCall } from '@riserbo/contracts';
import { refusalCode } from '@riserbo/testing';
import { newSecret } from '../src/domain/refresh-token';
import { writeRefreshToken } from '../src/keys/refresh-token';
import { gateway, tokenKeysOf, runAuth, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

const dashes = '-'.repeat(36);
const names = [
  [randomUUID(), dashes],
  [dashes, randomUUID()],
  [randomUUID(), randomUUID()],
] as const;

describe.each(names)('a token that names %s and %s', (company, thing) => {
  it('B5 X11 does not refresh', async () => {
    const named = { companyId: company, sessionId: thing, secret: newSecret() };
    const refreshToken = writeRefreshToken(tokenKeysOf(running), named);
    for (const call of [refreshSessionCall, refreshClientCall])
      expect(await refusalCode(running.ask(call, { refreshToken }, gateway))).toBe('session_ended');
  });
  it('C15 B10 opens nothing as a subscriber key', async () => {
    const key = `sub.${company}.${thing}.${newSecret()}`;
    expect(await refusalCode(running.ask(exchangeSubscriberKeyCall, { key }, gateway))).toBe(
      'subscriber_key_wrong',
    );
  });
});
