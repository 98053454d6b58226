import { channelOf, shouldConfirm, type Reachable } from './channel';

const any: Reachable = { wants: null, hasMail: true, mode: 'on_request', number: 'usable' };
const of = (change: Partial<Reachable>) => channelOf({ ...any, ...change });

describe('the channel of a message', () => {
  it('D8 G10 is what the client asked for, or none', () => {
    expect(of({ wants: 'sms' })).toBe('sms');
    expect(of({ wants: 'email' })).toBe('email');
    expect(of({ wants: 'phone' })).toEqual({ skip: 'other_channel' });
    expect(of({ wants: 'post' })).toEqual({ skip: 'other_channel' });
    expect(of({ wants: 'sms', mode: 'off' })).toEqual({ skip: 'other_channel' });
    expect(of({ wants: 'email', hasMail: false })).toEqual({ skip: 'no_address' });
    for (const number of ['no_address', 'country_not_allowed', 'number_unconfirmed'] as const)
      expect(of({ wants: 'sms', number })).toEqual({ skip: number });
  });
  it('G10 is mail by default, and SMS where the company prefers it or there is no mail address', () => {
    expect(of({})).toBe('email');
    expect(of({ mode: 'preferred' })).toBe('sms');
    expect(of({ mode: 'preferred', number: 'number_unconfirmed' })).toBe('email');
    expect(of({ mode: 'preferred', number: 'country_not_allowed' })).toBe('email');
    expect(of({ hasMail: false })).toBe('sms');
    expect(of({ hasMail: false, mode: 'off' })).toEqual({ skip: 'no_address' });
    expect(of({ hasMail: false, number: 'country_not_allowed' })).toEqual({ skip: 'country_not_allowed' });
  });
  it('G10 asks a number only if an SMS would go to it', () => {
    const unconfirmed = { ...any, number: 'number_unconfirmed' } as const;
    expect(shouldConfirm(unconfirmed)).toBe(false);
    expect(shouldConfirm({ ...unconfirmed, mode: 'preferred' })).toBe(true);
    expect(shouldConfirm({ ...unconfirmed, wants: 'sms' })).toBe(true);
    expect(shouldConfirm({ ...unconfirmed, wants: 'sms', mode: 'off' })).toBe(false);
    expect(shouldConfirm({ ...unconfirmed, hasMail: false })).toBe(true);
    expect(shouldConfirm({ ...unconfirmed, wants: 'email', mode: 'preferred' })).toBe(false);
  });
});
