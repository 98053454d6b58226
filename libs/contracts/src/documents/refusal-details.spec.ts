import { refusalDetails, detailLanguages } from '../kernel/details';
import { allows, permissions, type Permission } from '../kernel/permissions';
import type { RefusalCode } from '../kernel/refusals';
import { openapi } from './openapi';

interface Response {
  $ref?: string;
  content?: Record<
    string,
    { schema: { allOf?: [unknown, { properties: { code: { enum: RefusalCode[] } } }] } }
  >;
}
interface Operation {
  'x-permission': Permission;
  responses: Record<string, Response>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Response> };
}

const forGuests = (permission: Permission) =>
  permissions[permission].roles === 'anyone' || allows(permission, 'guest') || allows(permission, 'client');
/** Refusals before a route is known. */
const ofAnyRequest: RefusalCode[] = [
  ...(['malformed_request', 'request_timeout', 'headers_too_large', 'method_not_allowed'] as const),
];

function met(): RefusalCode[] {
  const { paths, components } = openapi() as Document;
  const operations = Object.values(paths)
    .flatMap((path) => Object.values(path))
    .filter((operation) => forGuests(operation['x-permission']));
  const responses = operations
    .flatMap(({ responses: each }) => Object.values(each))
    .map((each) => components.responses[each.$ref?.split('/').at(-1) ?? ''] ?? each);
  const codes = responses.flatMap(
    ({ content }) => content?.['application/problem+json']?.schema.allOf?.[1].properties.code.enum ?? [],
  );
  return [...new Set([...ofAnyRequest, ...codes])];
}

const texts = (language: 'en' | 'it') => Object.values(refusalDetails[language]);
const sentences = (text: string) => text.split(/(?<=[.?])\s+/);

describe('the details of refusals', () => {
  it('J1 exist in both languages for every code that guests and clients can meet', () => {
    const codes = met();
    expect(codes.length).toBeGreaterThan(60);
    for (const language of detailLanguages)
      expect(codes.filter((code) => refusalDetails[language][code] === undefined)).toEqual([]);
  });

  it('J1 are written in each language separately', () => {
    for (const [code, text] of Object.entries(refusalDetails.en))
      expect([code, refusalDetails.it[code as RefusalCode]]).not.toEqual([code, text]);
  });

  it.each([
    ['en', /\b(?:errors?|invalid|failed|kindly|stands|anew|somebody)\b|!|'/i],
    ['it', /\b(?:errore|non valido|si prega|gentile|effettuare|presso|cliccare)\b|!|'/i],
    ['it', /\b(?:tu|tuo|tua|tuoi|tue|ti|hai|puoi|sei)\b/i],
  ] as const)('J1 in %s avoid %s', (language, words) => {
    expect(texts(language).filter((text) => words.test(text))).toEqual([]);
  });

  it.each(detailLanguages)('J1 in %s are short sentences', (language) => {
    for (const text of texts(language)) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.length).toBeLessThanOrEqual(140);
      for (const each of sentences(text)) expect(each.split(' ').length).toBeLessThanOrEqual(20);
    }
  });
});
