import type { Refusal } from '@riserbo/contracts';
import { BloomFilter } from './bloom-filter';
import { isCommon } from './common-passwords';
import { hashPassword, isPassword, refuseWeak } from './passwords';
import { isMadeOf } from './personal-words';

/** What people take when twelve characters are asked for. */
const typical = [
  ...['Password1234', 'Password123!', 'P@ssw0rd2026!', 'Passw0rd!!!!', 'Welcome12345!', 'Qwerty123456!'],
  ...['1q2w3e4r5t6y', 'Qwertyuiop12!', 'Iloveyou2026!', 'Sunshine1234!', 'Football2024!', 'Liverpool1892!'],
  ...[
    'Superman12345',
    'Letmein12345!',
    'Trustno1trustno1',
    'Administrator1!',
    'Changeme2026!',
    'Summer2026!!!',
  ],
  ...[
    'CorrectHorseBatteryStaple',
    'passwordpassword',
    '123456789012',
    '!!!Princess2010!!!',
    'Juventus1897!',
    'ForzaMilan1899!',
  ],
  ...[
    'Francesca1998!',
    'Amoremio2024!',
    'Benvenuto2026!',
    'Dottoressa2026',
    'Appointment1!',
    'qwerty qwerty 1',
  ],
];
const fine = [
  ...['correct horse battery', 'another horse battery', 'a password of my own', 'chosen by the owner'],
  ...['T7#qLwz!0vXbRk', 'gelato alla nocciola sotto casa', 'k3v9-w2px-77dq-mmz4', 'vento contro piove rame'],
];

describe('common passwords', () => {
  it.each(typical)('B1 refuses %s', (password) => {
    expect([typical.length, isCommon(password)]).toEqual([30, true]);
  });
  it.each(fine)('B1 takes %s', (password) => {
    expect(isCommon(password)).toBe(false);
  });
  it('B1 the filter knows every word of its list and, of a thousand others, none', () => {
    const words = (kind: string) => Array.from({ length: 1_000 }, (_, index) => `${kind} ${index}`);
    const filter = BloomFilter.parse(BloomFilter.of(new Set(words('listed'))).toString());
    expect(words('listed').filter((word) => !filter.has(word))).toEqual([]);
    expect(words('other').filter((word) => filter.has(word))).toEqual([]);
  });
});

describe('personal passwords', () => {
  const about = ['olivia.owner@studio-verdi.example', "Nicolò D'Angelo", 'Studio Verdi', 'studio-verdi'];
  it.each([
    ...['NicolòDangelo2026!', 'nicolo.dangelo.1', 'StudioVerdi12345', 'studio-verdi-2026', 'olivia.owner!!!'],
    ...['2026 Studio Verdi 2026', 'DAngelo@Verdi99', 'Verdi password 1', 'olivia.owner@studio-verdi.example'],
  ])('B1 refuses %s', (password) => {
    expect(isMadeOf(password, about)).toBe(true);
  });
  it.each(['verdi prati e cavalli bianchi', 'correct horse battery', 'T7#qLwz!0vXbRk', '48205-99173-3381'])(
    'B1 takes %s',
    (password) => {
      expect(isMadeOf(password, about)).toBe(false);
    },
  );
});

describe('the length of a password', () => {
  const weak = (password: string, hasSecondFactor: boolean) => {
    try {
      refuseWeak(password, { hasSecondFactor, about: [] });
      return 'done';
    } catch (error) {
      return (error as Refusal).code;
    }
  };
  it('B1 is fifteen characters alone, and twelve beside a second factor', () => {
    const [fourteen, fifteen] = ['vento contro p', 'vento contro pi'];
    expect([weak(fourteen, false), weak(fifteen, false), weak(fourteen, true)]).toEqual([
      'password_short',
      'done',
      'done',
    ]);
  });
  it('B1 counts characters, in normal form', () => {
    expect(weak('e\u0301'.repeat(14), false)).toBe('password_short');
    expect(weak('😀'.repeat(14), false)).toBe('password_short');
  });
});

it('B1 a password is the same in every form of Unicode', async () => {
  const [composed, apart] = ['perché no, caffè e tè', 'perché no, caffè e tè'.normalize('NFD')];
  expect(composed).not.toBe(apart);
  for (const [set, typed] of [
    [composed, apart],
    [apart, composed],
  ] as const)
    expect(await isPassword(await hashPassword(set), typed)).toBe(true);
  expect(await isPassword(await hashPassword(composed), 'perche no, caffe e te')).toBe(false);
});
