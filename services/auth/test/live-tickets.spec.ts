import { openLiveTicketCall, spendLiveTicketCall } from '@riserbo/contracts';
import { refusalCode } from '@riserbo/testing';
import { decodeJwt } from 'jose';
import { LiveTicketsService } from '../src/live/live-tickets.service';
import { actorOf } from './factors';
import { aCompany, gateway, runAuth, signIn, type RunningAuth } from './running';

describe('a ticket for a live stream', () => {
  let running: RunningAuth;
  beforeAll(async () => {
    running = await runAuth();
  });
  afterAll(() => running?.stop());
  const open = async () => {
    const member = actorOf(await signIn(running, await aCompany(running)));
    return { member, ...(await running.ask(openLiveTicketCall, {}, member)) };
  };
  const spend = (ticket: string) => running.ask(spendLiveTicketCall, { ticket }, gateway);

  it('J2 B5 becomes an access token of the same session, once, of twenty at the same time', async () => {
    const { member, ticket } = await open();
    const all = await Promise.all(Array.from({ length: 20 }, () => spend(ticket).catch(() => undefined)));
    const [token, ...more] = all.flatMap((each) => each?.accessToken ?? []);
    expect(more).toEqual([]);
    expect(decodeJwt(token as string)['actor']).toEqual(member);
    expect(await refusalCode(spend(ticket))).toBe('not_authenticated');
  });

  it('J2 X15 is refused after half a minute, made up, and for another company', async () => {
    const { ticket } = await open();
    const other = await open();
    const [company] = other.ticket.split('.');
    for (const wrong of [`${ticket.slice(0, -1)}_`, `${company}.${ticket.split('.')[1]}`])
      expect(await refusalCode(spend(wrong))).toBe('not_authenticated');
    running.clock.advance(30_000);
    expect(await refusalCode(spend(ticket))).toBe('not_authenticated');
    await running.service.app.get(LiveTicketsService).sweep();
    expect(await running.rows('SELECT FROM live_tickets')).toEqual([]);
  });
});
