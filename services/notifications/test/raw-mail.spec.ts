import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  verify,
  type KeyObject,
} from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookingConfirmed } from '@riserbo/contracts';
import { eventually, publish, type RelayedMail } from '@riserbo/testing';
import { simpleParser } from 'mailparser';
import { aBooking, header, openPostOffice, usual, type NotificationsHarness } from './post-office';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
let office: NotificationsHarness;

beforeAll(async () => {
  office = await openPostOffice((folder) => {
    const DKIM_KEY_FILE = join(folder, 'dkim.pem');
    writeFileSync(DKIM_KEY_FILE, pem);
    return { DKIM_DOMAIN: 'riserbo.example', DKIM_SELECTOR: 'mail', DKIM_KEY_FILE };
  });
});
beforeEach(() => {
  office.relay.mails.length = 0;
  Object.assign(office.answers, usual());
});
afterAll(() => office?.stop());

/** The only mail of the company's booking, or the state of its delivery. */
async function sent(): Promise<RelayedMail | string> {
  const companyId = randomUUID();
  await publish(office.nats, bookingConfirmed, companyId, aBooking());
  return eventually(
    async () => {
      const [row] = await office.ledger(companyId);
      if (row?.state === 'sent') {
        expect(office.relay.mails).toHaveLength(1);
        return office.relay.mails[0] as RelayedMail;
      }
      expect(row?.attempts).toBe(1);
      expect(row?.state).toBe('queued');
      const [due] = await office.rows<{ due_at: Date }>(
        'SELECT due_at FROM deliveries WHERE company_id = $1',
        [companyId],
      );
      expect((due?.due_at.getTime() ?? 0) - office.clock.now().getTime()).toBeLessThan(10_000);
      return 'not sent';
    },
    { within: 20_000 },
  );
}

describe('the raw mail', () => {
  it('G1 has one recipient, one From, one Date, and is marked as auto-generated', async () => {
    const { raw, recipients, from } = (await sent()) as RelayedMail;
    expect([from, recipients]).toEqual([
      expect.stringContaining('<post@riserbo.example>'),
      ['canary@client.example'],
    ]);
    for (const name of ['From', 'To', 'Subject', 'Date', 'Message-ID', 'DKIM-Signature'])
      expect([name, header(raw, name).length]).toEqual([name, 1]);
    expect(header(raw, 'Auto-Submitted')).toEqual(['auto-generated']);
    expect(header(raw, 'Content-Language')).toEqual(['en']);
    expect(header(raw, 'Bcc')).toEqual([]);
  });

  it.each(['Greta\r\nBcc: b@evil.example', 'Greta\nSubject: other', 'Greta\u2028Bcc: b@evil.example'])(
    'X41 a person named %j is no answer of the clients service, so no mail leaves',
    async (name) => {
      office.answers.contact = { ...usual().contact, name };
      expect(await sent()).toBe('not sent');
      expect(office.relay.mails).toEqual([]);
    },
  );

  it.each([
    'Greta <b@evil.example>, x',
    'b@evil.example, Greta',
    '"Greta" <b@evil.example>',
    '=?utf-8?Q?=0D=0ABcc:_b@evil.example?=',
  ])('X41 X42 a person named %j adds no header and no recipient', async (name) => {
    office.answers.contact = { ...usual().contact, name };
    const { raw, recipients } = (await sent()) as RelayedMail;
    expect(recipients).toEqual(['canary@client.example']);
    expect([header(raw, 'Bcc'), header(raw, 'Cc')]).toEqual([[], []]);
    expect(header(raw, 'Subject')).toHaveLength(1);
    const { to } = await simpleParser(raw);
    expect([to].flat().flatMap((each) => each?.value.map(({ address }) => address))).toEqual([
      'canary@client.example',
    ]);
  });

  it.each(['Studio\r\nBcc: b@evil.example', 'Studio\r\n\r\nbody'])(
    'X41 a company named %j is no answer of auth, so no mail leaves',
    async (name) => {
      office.answers.facts.name = name;
      expect(await sent()).toBe('not sent');
      expect(office.relay.mails).toEqual([]);
    },
  );

  it.each(['Studio <b@evil.example>, x'])('X41 a company named %j adds no header', async (name) => {
    office.answers.facts.name = name;
    const { raw, recipients } = (await sent()) as RelayedMail;
    expect(recipients).toEqual(['canary@client.example']);
    expect([header(raw, 'Bcc'), header(raw, 'From').length, header(raw, 'Subject').length]).toEqual([
      [],
      1,
      1,
    ]);
    const { from } = await simpleParser(raw);
    expect(from?.value.map(({ address }) => address)).toEqual(['post@riserbo.example']);
  });

  it.each([
    'a@x.example, b@y.example',
    'a@x.example;b@y.example',
    '"b@y.example x"@z.example',
    'a@x.example\r\nRCPT TO:<b@y.example>',
    'a@x.example>\r\nDATA\r\n',
    'Team: a@x.example, b@y.example;',
    '<a@x.example> <b@y.example>',
  ])('X42 an address such as %j never makes two recipients', async (email) => {
    office.answers.contact = { ...usual().contact, email };
    const mail = await sent();
    if (typeof mail === 'string') return expect(office.relay.mails).toEqual([]);
    expect(mail.recipients).toHaveLength(1);
    expect(mail.recipients[0]).not.toMatch(/^b@y\.example$/);
  });

  it('X43 X40 an object or a template in place of a text is never read or executed', async () => {
    office.answers.contact = { ...usual().contact, name: { path: '/etc/passwd' } as never };
    office.answers.booking.serviceName = '{{constructor}} ${7*7} {{lookup this "constructor"}}';
    const mail = await sent();
    const { raw, text } =
      typeof mail === 'string'
        ? { raw: '', text: '' }
        : { raw: mail.raw, text: (await simpleParser(mail.raw)).text ?? '' };
    expect(raw + text).not.toMatch(/root:|function Object/);
    expect(raw + text).not.toContain(' 49 ');
  });

  it('G1 X64 is signed with DKIM over the named headers and the body', async () => {
    const { raw } = (await sent()) as RelayedMail;
    const [signature = ''] = header(raw, 'DKIM-Signature');
    const tags = Object.fromEntries(
      signature
        .split(';')
        .map((part) => [
          part.slice(0, part.indexOf('=')).trim(),
          part.slice(part.indexOf('=') + 1).replaceAll(/\s/g, ''),
        ]),
    ) as Record<string, string>;
    expect(tags).toMatchObject({
      v: '1',
      a: 'rsa-sha256',
      c: 'relaxed/relaxed',
      d: 'riserbo.example',
      s: 'mail',
    });
    expect(tags['h']?.split(':').map((name) => name.toLowerCase())).toEqual(
      expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id']),
    );
    expect(tags['bh']).toBe(bodyHash(raw));
    expect(isSigned(raw, tags, createPublicKey(privateKey.export({ type: 'pkcs8', format: 'pem' })))).toBe(
      true,
    );
    expect(isSigned(raw.replace('Subject: ', 'Subject: x'), tags, createPublicKey(pem))).toBe(false);
  });
});

/** RFC 6376, 3.4.4: relaxed. */
function bodyHash(raw: string): string {
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
  const lines = body.split('\r\n').map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''));
  const canonical = lines.join('\r\n').replace(/(\r\n)*$/, '\r\n');
  return createHash('sha256').update(canonical).digest('base64');
}
/** RFC 6376, 3.4.2 and 3.7. */
function isSigned(raw: string, tags: Record<string, string>, key: KeyObject): boolean {
  const relaxed = (name: string, value: string) =>
    `${name.toLowerCase()}:${value.replaceAll(/\s+/g, ' ').trim()}`;
  const named = (tags['h'] ?? '').split(':').map((name) => relaxed(name, header(raw, name)[0] ?? ''));
  const own = relaxed('dkim-signature', (header(raw, 'DKIM-Signature')[0] ?? '').replace(/\bb=[^;]*$/, 'b='));
  return verify(
    'sha256',
    Buffer.from([...named, own].join('\r\n')),
    key,
    Buffer.from(tags['b'] ?? '', 'base64'),
  );
}
