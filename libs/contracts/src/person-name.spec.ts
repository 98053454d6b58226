import { personName } from './person-name';

const passes = (name: string) => personName(120).safeParse(name).success;

describe('the name of a person', () => {
  it.each([
    ...[
      'Greta Guest',
      'J.R.R. Tolkien',
      'Dr.Rossi',
      'M.Sc.',
      'Anna Rossi M.Sc.',
      'Dr.No',
      'Prof.Dr.med.Hans Maier',
    ],
    ...[
      'O’Neil-Bürger',
      'D.ssa Bianchi',
      'Ph.D.',
      'St.John',
      'José Ñúñez',
      '李小龍',
      'Мария',
      'عائشة',
      'X Æ A-12',
      'Nguyễn Thị Minh',
    ],
  ])('X107 %s passes', (name) => {
    expect(passes(name)).toBe(true);
  });

  it.each([
    ...[
      'http://x',
      'a://b',
      'javascript://x',
      'www.evil',
      'WWW.evil.xyz',
      'evil.example',
      'Visit evil.com now',
    ],
    ...[
      'evil.com/x?y',
      'anna@evil.com',
      'mailto:anna@evil.com',
      '1.2.3.4',
      'пример.рф',
      'xn--e1afmkfd.xn--p1ai',
      't.co/x',
    ],
    ...['evil．com', 'evil。com', 'ev\u200bil.com', 'tinyurl.com', 'Dr.it', 'sub.evil.co.uk'],
  ])('X107 rejects %s, which mail programs turn into a link', (name) => {
    expect(personName(120).safeParse(name).error?.issues[0]?.message).toBe('link');
  });

  it.each(['\u200b\u200d', '\u3164', '\u2800\u2800', '\u00ad', '\u{e0041}\u{e0042}', '...', '\u0301'])(
    'X107 rejects a name without a readable character',
    (name) => {
      expect(passes(name)).toBe(false);
    },
  );

  it.each(['Anna \u202eissoR', '\u2066Anna', 'Anna\u200f', '\u061cAnna'])(
    'X107 rejects a name that changes the text direction',
    (name) => {
      expect(passes(name)).toBe(false);
    },
  );
});
