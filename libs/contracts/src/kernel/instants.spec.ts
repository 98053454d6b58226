import { instant } from './fields';

describe('an instant', () => {
  it.each([
    ['2027-03-01T09:00:00.000Z', '2027-03-01T09:00:00.000Z'],
    ['2027-03-01T09:00Z', '2027-03-01T09:00:00.000Z'],
    ['2027-03-01T10:00+01:00', '2027-03-01T09:00:00.000Z'],
    ['2027-03-01T10:00:00+01:00', '2027-03-01T09:00:00.000Z'],
    ['2027-02-28T23:30:00-09:30', '2027-03-01T09:00:00.000Z'],
    ['2027-03-01T09:00:00.123456Z', '2027-03-01T09:00:00.123Z'],
  ])('J1 accepts %s, as answers show times, and means %s', (text, meant) => {
    expect(instant.parse(text)).toBe(meant);
  });
  it('J1 accepts each day of a leap year and of another as it is, and no other day', () => {
    const texts = [2027, 2028].flatMap((year) =>
      Array.from({ length: 13 }, (_, month) =>
        Array.from({ length: 33 }, (__, day) => `${year}-${two(month)}-${two(day)}T23:59:59.999Z`),
      ).flat(),
    );
    const accepted = texts.filter((text) => instant.safeParse(text).data === text);
    const isReal = (text: string) => {
      const time = new Date(text);
      return !Number.isNaN(time.getTime()) && time.toISOString() === text;
    };
    expect(accepted).toEqual(texts.filter(isReal));
    expect(accepted).toHaveLength(365 + 366);
  });
  it.each([
    '2027-03-01',
    '2027-03-01T09:00:00',
    '2027-02-30T09:00Z',
    '2027-02-30T09:00:00.000Z',
    '2027-13-01T09:00Z',
    '2027-03-01T25:00Z',
    '2027-03-01T09:00:00+25:00',
    '2027-03-01 09:00Z',
    '1999-12-31T23:59Z',
    '2200-01-01T00:00Z',
    '',
    `2027-03-01T09:00:00.${'1'.repeat(100)}Z`,
  ])('J1 refuses %s', (text) => {
    expect(instant.safeParse(text).success).toBe(false);
  });
});

const two = (number: number) => String(number).padStart(2, '0');
