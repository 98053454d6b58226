import {
  attendCall,
  chooseMessagesCall,
  oneClickStopCall,
  readMessageLinkCall,
  Refusal,
  type RecipientPage,
} from '@riserbo/contracts';
import { stubCall } from '@riserbo/testing';
import { openGateway, type TestGateway } from './door';

const token = 'abcdefghijklmnopqrstuv';
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`;

describe('the page of a recipient', () => {
  let door: TestGateway;
  let ends: { stop(): Promise<void> }[] = [];
  const chosen: object[] = [];
  const page: RecipientPage = {
    ...{ sender: 'Studio <b>R</b>', locale: 'en', purpose: 'reminder', stopped: [], attendance: 'open' },
    offer: { subject: 'Spring <i>offer</i>', body: 'First line\n\nSecond line' },
  };
  beforeAll(async () => {
    door = await openGateway();
    const known = (sent: { token: string }) => {
      if (sent.token !== token) throw new Refusal('link_invalid');
    };
    ends = [
      await stubCall(door.nats, readMessageLinkCall, (sent) => (known(sent), page)),
      await stubCall(door.nats, chooseMessagesCall, (sent) => (known(sent), chosen.push(sent), page)),
      await stubCall(door.nats, attendCall, (sent) => {
        known(sent);
        chosen.push({ attend: sent.token });
        return { ...page, attendance: 'answered' as const };
      }),
      await stubCall(door.nats, oneClickStopCall, (sent) => (chosen.push({ oneClick: sent.token }), {})),
    ];
  });
  beforeEach(() => void chosen.splice(0));
  afterAll(async () => {
    await Promise.all(ends.map((end) => end.stop()));
    await door?.stop();
  });

  it.each(['GET', 'HEAD'])('X59 G3 is only shown by %s, however often', async (method) => {
    for (let time = 0; time < 100; time += 1)
      expect((await door.say(method, `/u/${token}`)).status).toBe(200);
    expect(chosen).toEqual([]);
  });

  it('G3 works without scripts, loads nothing and escapes the name of the company', async () => {
    const { text, headers } = await door.say('GET', `/u/${token}`);
    expect(text).toContain('Stop reminders from Studio &lt;b&gt;R&lt;/b&gt;?');
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(text).toContain('<h2>Spring &lt;i&gt;offer&lt;/i&gt;</h2><p>First line</p><p>Second line</p>');
    expect(text).not.toMatch(/<script|src=|@import|url\(/);
    expect(headers['content-security-policy']).toContain("form-action 'self'");
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['urlencoded', urlencoded, 'List-Unsubscribe=One-Click'],
    ['multipart', multipart, part('List-Unsubscribe', 'One-Click')],
  ])(
    'X60 G3 takes one click of a mail program, %s, without cookie and without redirect',
    async (_, headers, body) => {
      const { status, headers: sent } = await door.say('POST', `/u/${token}`, { headers, body });
      expect([status, sent['location']]).toEqual([200, undefined]);
      expect(chosen).toEqual([{ oneClick: token }]);
    },
  );

  it('G3 answers one click the same for a token that does not exist', async () => {
    const send = (path: string) =>
      door.say('POST', path, { headers: urlencoded, body: 'List-Unsubscribe=One-Click' });
    const answers = [await send(`/u/${token}`), await send(`/u/${'z'.repeat(22)}`), await send('/u/short')];
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  it.each([
    ['act=stop&purpose=booking', { act: 'stop', purpose: 'booking' }, 'Done: no more booking emails.'],
    ['act=resume&purpose=reminder', { act: 'resume', purpose: 'reminder' }, 'get reminders again.'],
    ['act=not_me', { act: 'not_me' }, 'Thank you.'],
  ])('G3 takes the form %s', async (body, expected, said) => {
    const { status, text } = await door.say('POST', `/u/${token}`, { headers: urlencoded, body });
    expect(status).toBe(200);
    expect(text).toContain(said);
    expect(chosen).toEqual([{ token, ...expected }]);
  });

  it('X50 G3 takes a form that a browser sent from the page, wherever it is served', async () => {
    const headers = { ...urlencoded, origin: 'https://book.example', 'sec-fetch-site': 'same-origin' };
    expect((await door.say('POST', `/u/${token}`, { headers, body: 'act=stop' })).status).toBe(200);
  });

  it.each([
    '',
    'act=erase',
    'act=stop&purpose=security',
    'act=stop&purpose=booking&purpose=x',
    '{"act":"stop"}',
  ])('G3 changes nothing for the body %j', async (body) => {
    expect((await door.say('POST', `/u/${token}`, { headers: urlencoded, body })).code).toBe(
      'malformed_body',
    );
    expect(chosen).toEqual([]);
  });

  it('G9 takes “I will come” by POST only', async () => {
    expect((await door.say('GET', `/r/${token}`)).text).toContain('I&#39;ll be there');
    expect(chosen).toEqual([]);
    expect((await door.say('POST', `/r/${token}`, { headers: urlencoded, body: '' })).text).toContain(
      'See you then',
    );
    expect(chosen).toEqual([{ attend: token }]);
  });

  it('G3 says in the reader’s language that a link is unknown', async () => {
    const headers = { 'accept-language': 'it' };
    for (const path of ['/u/short', `/u/${'z'.repeat(22)}`, `/r/${'z'.repeat(22)}`]) {
      const { status, text } = await door.say('GET', path, { headers });
      expect([status, text.includes('Questo link non vale più')]).toEqual([404, true]);
    }
  });
});
