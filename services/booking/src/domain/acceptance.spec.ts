import { notAccepted, type PolicyVersion } from './acceptance';

const version = (kind: PolicyVersion['kind'], id: string, number = 1, locale = 'en'): PolicyVersion => ({
  ...{ kind, id, number, locale },
});
const known = [
  version('terms', 't1'),
  version('terms', 't2', 2),
  version('terms', 't-it', 1, 'it'),
  version('privacy', 'p1'),
  version('cancellation', 'c1'),
];
const both = { terms: true, cancellation: true };

describe('what has to be accepted', () => {
  it('C5 X75 is the newest version of terms and privacy policy, in any language', () => {
    const good = { privacy: 'p1', cancellation: 'c1' };
    expect(notAccepted(known, { ...good, terms: 't2' }, both)).toBeUndefined();
    expect(notAccepted(known, { ...good, terms: 't-it' }, both)).toBeUndefined();
    expect(notAccepted(known, { ...good, terms: 't1' }, both)).toEqual({
      code: 'terms_outdated',
      kind: 'terms',
    });
    expect(notAccepted(known, good, both)).toEqual({ code: 'terms_not_accepted', kind: 'terms' });
    expect(notAccepted(known, { ...good, terms: 'x' }, both)?.code).toBe('terms_not_accepted');
    expect(notAccepted(known, { terms: 'p1', privacy: 'p1' }, both)?.code).toBe('terms_not_accepted');
    expect(notAccepted(known, { terms: 't2' }, both)).toEqual({
      code: 'terms_not_accepted',
      kind: 'privacy',
    });
  });

  it('E1 is the cancellation policy where the company asks for it and has one', () => {
    const good = { terms: 't2', privacy: 'p1' };
    expect(notAccepted(known, good, both)?.kind).toBe('cancellation');
    expect(notAccepted(known, good, { terms: true, cancellation: false })).toBeUndefined();
    const none = known.filter(({ kind }) => kind !== 'cancellation');
    expect(notAccepted(none, good, both)).toBeUndefined();
  });

  it('E1 cannot be accepted where nothing is published', () => {
    expect(notAccepted([], {}, both)).toEqual({ code: 'policies_missing', kind: 'terms' });
    expect(notAccepted([version('terms', 't1')], { terms: 't1' }, both)).toEqual({
      code: 'policies_missing',
      kind: 'privacy',
    });
  });

  it('C5 is nothing where the company does not ask; what is named anyhow has to be right', () => {
    const nothing = { terms: false, cancellation: false };
    expect(notAccepted([], {}, nothing)).toBeUndefined();
    expect(notAccepted(known, { terms: 't2' }, nothing)).toBeUndefined();
    expect(notAccepted(known, { terms: 't1' }, nothing)?.code).toBe('terms_outdated');
  });
});
