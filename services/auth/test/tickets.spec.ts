import { randomUUID } from 'node:crypto';
import {
  publicCalls,
  forgotPasswordCall,
  publicKeysCall,
  refreshSessionCall,
  resetPasswordCall,
  type Call,
} from '@riserbo/contracts';
import { Calls, connectNats, ServiceTokens } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { refusalCode } from '@riserbo/testing';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { anEnrolled, codeOf, prove, ticketOf } from './factors';
import { gateway, mailTo, runAuth, showPassword, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());

describe('the ticket of a sign-in', () => {
  it('B2 X07 is refused as an access token and as a refresh token', async () => {
    const { who } = await anEnrolled(running);
    const ticket = await ticketOf(running, who);
    const bus = await connectNats(running.nats.credentials('gateway'), Log.silent());
    const calls = new Calls(bus, running.clock, () => false, new ServiceTokens('gateway', {}, running.clock));
    const own = publicCalls.filter(
      ({ owner, subject }) => owner === 'auth' && subject !== publicKeysCall.subject,
    );
    const ask = (call: Call) =>
      refusalCode(calls.ask(call, {}, { token: ticket, correlationId: randomUUID() }));
    const outcomes = new Set(await Promise.all(own.map(ask)));
    await bus.close();
    expect(own.length).toBeGreaterThan(10);
    expect(outcomes).toEqual(new Set(['not_authenticated']));
    expect(
      await refusalCode(running.ask(refreshSessionCall, { refreshToken: ticket.slice(0, 200) }, gateway)),
    ).toBe('session_ended');
  });

  it('B2 expires after five minutes and is refused when modified', async () => {
    const { who, secret } = await anEnrolled(running);
    const ticket = await ticketOf(running, who);
    expect(decodeProtectedHeader(ticket)).toMatchObject({ alg: 'ES256', typ: 'second-factor+jwt' });
    const claims = decodeJwt(ticket);
    expect((claims.exp as number) - (claims.iat as number)).toBe(300);
    expect(claims['actor']).toBeUndefined();
    const [head = '', body = ''] = ticket.split('.');
    const stepUp = await running.keys.stepUpOf(
      (await anEnrolled(running)).actor,
      'records',
      running.clock.now(),
    );
    for (const forged of [`${head}.${body}.AAAA`, stepUp, 'x'.repeat(40)])
      expect(await refusalCode(prove(running, forged, { code: '123456' }))).toBe('ticket_invalid');
    running.clock.advance(300_000);
    expect(await refusalCode(prove(running, ticket, { code: codeOf(running, secret) }))).toBe(
      'ticket_invalid',
    );
  });

  it('B2 B3 X06 becomes void when the password changes; after a reset the second factor is still required', async () => {
    const { who, secret } = await anEnrolled(running);
    const ticket = await ticketOf(running, who);
    await running.ask(forgotPasswordCall, { email: who.email }, gateway, { ip: randomUUID() });
    const { token = '' } = await mailTo(running, who.email, 'password_reset');
    const next = { ...who, password: 'another long password' };
    await running.ask(resetPasswordCall, { token, password: next.password }, gateway);
    const code = codeOf(running, secret);
    expect(await refusalCode(prove(running, ticket, { code }))).toBe('ticket_invalid');
    expect(await refusalCode(prove(running, await ticketOf(running, next), { code }))).toBe('done');
  });

  it('B2 costs no attempt', async () => {
    const { who } = await anEnrolled(running);
    for (let index = 0; index < 7; index += 1)
      expect(await refusalCode(showPassword(running, who, 'home'))).toBe('done');
    expect(await refusalCode(showPassword(running, { ...who, password: 'a wrong password' }))).toBe(
      'credentials_wrong',
    );
  });
});
