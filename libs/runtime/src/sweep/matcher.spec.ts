import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Matcher } from './matcher';

const person = { caseId: 'case', ids: ['6f1f6a3e-7b7e-4a63-9a3e-0f3b7a2f5d10'] };
const email = 'anna.rossi@example.org';
const find = (text: string, identifiers = [email]) =>
  new Matcher([{ ...person, identifiers }]).search(text).some(({ isSure }) => isSure);

describe('the search for traces', () => {
  it.each([
    ['as it is', (text: string) => `to=${text};`],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['in base64', (text: string) => Buffer.from(text).toString('base64')],
    ['in base64url', (text: string) => Buffer.from(text).toString('base64url')],
    ['in hex', (text: string) => Buffer.from(text).toString('hex')],
    ['percent-encoded', (text: string) => encodeURIComponent(text)],
    [
      'percent-encoded byte by byte',
      (text: string) => Buffer.from(text).toString('hex').replace(/../g, '%$&'),
    ],
    [
      'in JSON escapes',
      (text: string) => [...text].map((each) => `\\u00${Buffer.from(each).toString('hex')}`).join(''),
    ],
    ['as MD5', (text: string) => createHash('md5').update(text).digest('hex')],
    ['as SHA-256', (text: string) => createHash('sha256').update(text).digest('hex')],
    ['as SHA-256 in base64', (text: string) => createHash('sha256').update(text).digest('base64')],
  ])('H4 finds an address %s', (_, written) => {
    expect(find(`before ${written(email)} after`)).toBe(true);
    expect(find(`before ${written('bea.verdi@example.org')} after`)).toBe(false);
  });

  it('H4 finds an address anywhere within a longer text in base64', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) =>
        find(Buffer.from(before + email + after).toString('base64')),
      ),
    );
  });

  it('H4 finds names in composed and decomposed letters, and numbers without signs', () => {
    const name = 'José Núñez';
    expect(find(`{"name":"${name.normalize('NFD')}"}`, [name.normalize('NFC')])).toBe(true);
    expect(find('Jos\\u00e9 N\\u00fa\\u00f1ez', [name])).toBe(true);
    expect(find('tel 393331234567.', ['+39 333 123-4567'])).toBe(true);
  });

  it('H4 does not take a part of a longer word, nor one word of a name, for the person', () => {
    expect(find('banna.rossi@example.organisation')).toBe(false);
    expect(find('the Rossi building', ['Rossi'])).toBe(false);
    expect(find(`${person.ids[0]} Rossi`, ['Rossi'])).toBe(true);
  });
});
