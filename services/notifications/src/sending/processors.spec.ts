import { processors } from './processors';

describe('the processors of messages', () => {
  it('E3 are the hosts of the configuration, without account and token', () => {
    const SMTP_URL = 'smtps://user:canary@mail.example:465';
    const SMS_URL = 'https://account:canary@sms.example/2010';
    expect(processors({ SMTP_URL, SMS_URL })).toEqual([
      { task: 'mail', host: 'mail.example' },
      { task: 'sms', host: 'sms.example' },
    ]);
  });

  it('E3 has no provider of SMS where none is configured', () => {
    expect(processors({ SMTP_URL: 'smtp://127.0.0.1:1025', SMS_URL: undefined })).toEqual([
      { task: 'mail', host: null },
    ]);
  });
});
