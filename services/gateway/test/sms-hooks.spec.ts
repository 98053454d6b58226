import { openMessageLinkCall, receiveSmsCall, Refusal } from '@riserbo/contracts';
import { stubCall } from '@riserbo/testing';
import { openGateway, type TestGateway } from './door';

const token = 'abcdefghijklmnopqrstuv';
const ref = '11111111-1111-4111-8111-111111111111.22222222-2222-4222-8222-222222222222';
const signed = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'YQ==' };

describe('what the provider of SMS posts', () => {
  let door: TestGateway;
  let ends: { stop(): Promise<void> }[] = [];
  const received: object[] = [];
  beforeAll(async () => {
    door = await openGateway();
    ends = [
      await stubCall(door.nats, receiveSmsCall, ({ form, ...sent }) => {
        const body = Buffer.from(form, 'base64').toString();
        received.push({ ...sent, body });
        if (body === 'forged') throw new Refusal('signature_wrong');
        return { text: body.includes('STOP') ? 'Studio <R>: no more SMS' : null };
      }),
      await stubCall(door.nats, openMessageLinkCall, (sent) => {
        if (sent.token !== token) throw new Refusal('link_invalid');
        return { url: 'https://book.example/m/en/abc' };
      }),
    ];
  });
  beforeEach(() => void received.splice(0));
  afterAll(async () => {
    await Promise.all(ends.map((end) => end.stop()));
    await door?.stop();
  });

  it('G3 hands it on as it came, and answers as the provider reads it', async () => {
    const reply = await door.say('POST', '/hooks/sms', { headers: signed, body: 'Body=STOP&From=%2B39' });
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8']);
    expect(reply.text).toContain('<Response><Message>Studio &lt;R&gt;: no more SMS</Message></Response>');
    const report = await door.say('POST', `/hooks/sms?d=${ref}`, {
      headers: signed,
      body: 'MessageStatus=sent',
    });
    expect(report.text).toContain('<Response></Response>');
    expect(received).toEqual([
      { signature: 'YQ==', body: 'Body=STOP&From=%2B39' },
      { signature: 'YQ==', ref, body: 'MessageStatus=sent' },
    ]);
  });

  it.each([
    ['without a signature', '/hooks/sms', { 'content-type': signed['content-type'] }, 'Body=x'],
    ['with a signature that is none', '/hooks/sms', { ...signed, 'x-twilio-signature': '<>' }, 'Body=x'],
    ['about something that cannot be', '/hooks/sms?d=canary', signed, 'Body=x'],
    ['that notifications refuses', '/hooks/sms', signed, 'forged'],
  ])('G3 refuses what comes %s', async (_, path, headers, body) => {
    expect((await door.say('POST', path, { headers, body })).status).toBe(400);
  });

  it('G1 leads the link of an SMS on to the appointment, and shows a page for any other', async () => {
    const { status, headers } = await door.say('GET', `/s/${token}`);
    expect([status, headers['location'], headers['cache-control']]).toEqual([
      ...[303, 'https://book.example/m/en/abc', 'no-store'],
    ]);
    for (const path of ['/s/short', `/s/${'z'.repeat(22)}`]) {
      const answer = await door.say('GET', path);
      expect([answer.status, answer.text.includes('This link no longer works')]).toEqual([404, true]);
    }
  });
});
