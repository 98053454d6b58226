import { countryOfZone, e164, typedPhone } from '..';

const parsed = (text: string) => {
  const { success, data, error } = typedPhone.safeParse(text);
  return success ? data : error?.issues[0]?.message;
};

describe('phone numbers', () => {
  it('D1 normalises international numbers as people type them', () => {
    for (const text of ['+39 06 1234 5678', '+39 (06) 1234-5678', ' +39.06.12345678 ', '+39/0612345678'])
      expect(parsed(text)).toBe('+390612345678');
  });

  it('D1 leaves national numbers to the owner, which completes them for a country', () => {
    expect(parsed('06 1234 5678')).toBe('06 1234 5678');
    expect(e164('06 1234 5678', 'IT')).toBe('+390612345678');
    expect(e164('0039 06 12345678', 'IT')).toBe('+390612345678');
    expect(e164('(212) 555-0100', 'US')).toBe('+12125550100');
    expect(e164('06 1234 5678')).toBeUndefined();
    expect(e164('112', 'IT')).toBeUndefined();
  });

  it('D1 refuses impossible numbers, extensions and other text', () => {
    for (const text of [
      '+1 2',
      '+39 06 12345678 ext. 12',
      'tel:+390612345678',
      '+39 call me',
      '+',
      '+999123456789',
    ])
      expect(parsed(text)).toBe('not_a_phone_number');
  });

  it('D1 knows the country of a time zone by its old and new names', () => {
    const zones = ['Europe/Rome', 'Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'America/New_York', 'UTC'];
    expect(zones.map(countryOfZone)).toEqual(['IT', 'IN', 'IN', 'UA', 'US', undefined]);
  });
});
