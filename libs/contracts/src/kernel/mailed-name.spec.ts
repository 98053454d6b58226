import {
  changeCompany,
  changeProvider,
  createClientCall,
  createProvider,
  createService,
  changeService,
  inviteMemberCall,
  signUp,
} from '..';
import { mailedName } from './mailed-name';

const passes = (name: string) => mailedName(120).safeParse(name).success;

describe('a name that mails repeat', () => {
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
    expect(mailedName(120).safeParse(name).error?.issues[0]?.message).toBe('link');
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

  it.each([
    ['name', signUp],
    ['companyName', signUp],
    ['name', changeCompany],
    ['name', inviteMemberCall.request],
    ['name', createClientCall.request],
    ['name', createService],
    ['name', changeService],
    ['displayName', createProvider],
    ['displayName', changeProvider],
  ])('X107 a %s that reaches mails is bound by it for every sender', (field, schema) => {
    const issuesOf = (name: string) =>
      (schema.safeParse({ [field]: name }).error?.issues ?? []).filter(({ path }) => path[0] === field);
    expect(issuesOf('Visit evil.example').map(({ message }) => message)).toEqual(['link']);
    expect(issuesOf('Dr.Rossi')).toEqual([]);
  });
});
