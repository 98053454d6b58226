import { Refusal, requestKinds } from '@riserbo/contracts';
import { dueAt, extendedDueAt, lawFor } from './due-dates';

const at = (text: string) => new Date(`${text}T10:00:00Z`);
const day = (date: Date) => date.toISOString().slice(0, 10);

describe('due dates of requests', () => {
  it('D6 gives the GDPR one calendar month, and at most two more', () => {
    expect(day(dueAt('gdpr', 'erasure', at('2026-03-15')))).toBe('2026-04-15');
    expect(day(extendedDueAt('gdpr', 'erasure', at('2026-03-15')))).toBe('2026-06-15');
  });

  it.each([
    ['2026-01-31', '2026-02-28', '2026-04-30'],
    ['2028-01-31', '2028-02-29', '2028-04-30'],
    ['2026-11-30', '2026-12-30', '2027-02-28'],
    ['2026-12-31', '2027-01-31', '2027-03-31'],
  ])('D6 a month from %s ends on %s, and with two more on %s', (from, due, extended) => {
    expect(day(dueAt('gdpr', 'access', at(from)))).toBe(due);
    expect(day(extendedDueAt('gdpr', 'access', at(from)))).toBe(extended);
  });

  it('D6 gives an Italian access log 15 days, or 30', () => {
    expect(day(dueAt('it_access_log', 'access_log', at('2026-03-01')))).toBe('2026-03-16');
    expect(day(extendedDueAt('it_access_log', 'access_log', at('2026-03-01')))).toBe('2026-03-31');
  });

  it('D6 gives HIPAA access 30 + 30 days, and amendment 60 + 30', () => {
    expect(day(dueAt('hipaa', 'access', at('2026-03-01')))).toBe('2026-03-31');
    expect(day(extendedDueAt('hipaa', 'access', at('2026-03-01')))).toBe('2026-04-30');
    expect(day(dueAt('hipaa', 'rectification', at('2026-03-01')))).toBe('2026-04-30');
    expect(day(extendedDueAt('hipaa', 'rectification', at('2026-03-01')))).toBe('2026-05-30');
  });

  it('D6 finds a law with a due date for every kind, with and without HIPAA', () => {
    for (const kind of requestKinds)
      for (const hipaa of [true, false])
        expect(dueAt(lawFor(kind, hipaa), kind, at('2026-03-01')).getTime()).toBeGreaterThan(0);
    expect(lawFor('erasure', true)).toBe('gdpr');
    expect(lawFor('access', true)).toBe('hipaa');
    expect(lawFor('access_log', false)).toBe('it_access_log');
  });

  it('D6 refuses a law that says nothing about the kind, and a date before it', () => {
    expect(() => dueAt('hipaa', 'erasure', at('2026-03-01'))).toThrow(Refusal);
    expect(() => dueAt('gdpr', 'access', at('2018-05-01'))).toThrow(Refusal);
  });
});
