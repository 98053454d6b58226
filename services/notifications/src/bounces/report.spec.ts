import { readReport } from './report';

const mail = (type: string, parts: [type: string, body: string][]) =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      `Content-Type: multipart/report; report-type=${type}; boundary="=_x"`,
      '',
      ...parts.flatMap(([part, body]) => ['--=_x', `Content-Type: ${part}`, '', body]),
      '--=_x--',
      '',
    ].join('\r\n'),
  );
const words: [string, string] = ['text/plain', 'I could not deliver your mail.'];
const dsn = (group: string) =>
  readReport(
    mail('delivery-status', [
      words,
      ['message/delivery-status', `Reporting-MTA: dns; mx.example\r\n\r\n${group}`],
      ['message/rfc822', 'Subject: Your booking\r\n\r\nHello'],
    ]),
  );
const arf = (feedback: string, original = 'Subject: Your booking') =>
  readReport(
    mail('feedback-report', [
      words,
      ['message/feedback-report', `${feedback}\r\nUser-Agent: Mail/1.0\r\nVersion: 1`],
      ['message/rfc822', `${original}\r\n\r\nHello`],
    ]),
  );
const failed = 'Final-Recipient: rfc822; zoe@mail.example\r\nAction: failed\r\n';

describe('a report of a mail server', () => {
  it.each([
    ['Status: 5.1.1', 'hard'],
    ['Status: 5.2.1 (mailbox disabled)', 'hard'],
    ['Status: 5.0.0\r\nDiagnostic-Code: smtp; 550 5.1.1 <zoe@mail.example>:\r\n    no such user', 'hard'],
    ['Status: 5.2.2', 'soft'],
    ['Status: 5.7.1', 'soft'],
    ['Status: 4.4.7', 'soft'],
  ])('G6 RFC 3464 with %j is a bounce: %s', async (status, severity) => {
    expect(await dsn(failed + status)).toEqual({ kind: 'bounce', severity });
  });

  it('G6 RFC 3464 finds the failed recipient after one that was relayed', async () => {
    const relayed = 'Final-Recipient: rfc822; a@mail.example\r\nAction: relayed\r\nStatus: 2.1.9';
    expect(await dsn(`${relayed}\r\n\r\n${failed}Status: 5.1.1`)).toEqual({
      kind: 'bounce',
      severity: 'hard',
    });
  });

  it('G6 a delay, a success, another mail and noise are none', async () => {
    for (const action of ['delayed', 'delivered', 'relayed', 'expanded'])
      expect(await dsn(`Action: ${action}\r\nStatus: 4.4.1`)).toBeUndefined();
    expect(
      await readReport(Buffer.from('Subject: Out of office\r\n\r\nStatus: 5.1.1\r\nAction: failed')),
    ).toBeUndefined();
    for (const raw of ['', '\r\n', '\u0000\u00ff'.repeat(1000), 'Content-Type: multipart/report'])
      expect(await readReport(Buffer.from(raw, 'latin1'))).toBeUndefined();
  });

  it('G3 RFC 5965 is a complaint about the mail whose return path it names', async () => {
    const complaint = { kind: 'complaint', returnPath: 'babc@bounces.example' };
    expect(await arf('Feedback-Type: abuse\r\nOriginal-Mail-From: <babc@bounces.example>')).toEqual(
      complaint,
    );
    expect(await arf('Feedback-Type: Abuse', 'Return-Path: <babc@bounces.example>')).toEqual(complaint);
    expect(await arf('Feedback-Type: fraud')).toEqual({ kind: 'complaint', returnPath: undefined });
    for (const type of ['auth-failure', 'not-spam', 'opt-out'])
      expect(await arf(`Feedback-Type: ${type}`)).toBeUndefined();
  });
});
