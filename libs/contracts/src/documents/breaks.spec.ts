import { readFileSync } from 'node:fs';
import { breaks, type Described } from './breaks';
import { openapi } from './openapi';

const present = () => JSON.parse(JSON.stringify(openapi())) as Described;
type Path = readonly string[];
const at = (document: Described, path: Path): Record<string, unknown> =>
  path.reduce<Record<string, unknown>>(
    (part, key) => part[key] as Record<string, unknown>,
    document as never,
  );
const change = (path: Path, act: (part: Record<string, unknown>) => void): string[] => {
  const after = present();
  act(at(after, path));
  return breaks(present(), after);
};
const schema = (name: string): Path => ['components', 'schemas', name];

describe('the documents of two releases', () => {
  it('J6 the document breaks nothing of the last release (mend, or `npm run docs -- release` before the first one)', () => {
    const released = JSON.parse(readFileSync('docs/released/openapi.json', 'utf8')) as Described;
    expect(breaks(released, present())).toEqual([]);
  });

  it('J6 nothing breaks between equal documents, nor by additions', () => {
    expect(breaks(present(), present())).toEqual([]);
    const more = change(
      [...schema('Booking'), 'properties'],
      (part) => (part['colour'] = { type: 'string' }),
    );
    const optional = change(
      [...schema('HoldSlot'), 'properties'],
      (part) => (part['note'] = { type: 'string' }),
    );
    const route = change(['paths'], (part) => (part['/v1/more'] = part['/v1/slots']));
    const value = change(schema('BookingStatus'), (part) => (part['enum'] as string[]).push('moved'));
    expect([more, optional, route, value.filter((each) => !each.includes('GET'))]).toEqual([[], [], [], []]);
  });

  it('J6 finds routes, fields, values and promises that are gone, and requests that need more', () => {
    const gone = (name: string) => (part: Record<string, unknown>) => Reflect.deleteProperty(part, name);
    expect(change(['paths', '/v1/holds'], gone('post'))).toEqual(['POST /v1/holds is gone']);
    expect(change([...schema('HoldSlot'), 'properties'], gone('access'))).toEqual([
      'POST /v1/holds body.access is gone',
    ]);
    expect(change([...schema('Hold'), 'properties'], gone('expiresAt'))).toContain(
      'POST /v1/holds 201.expiresAt is gone',
    );
    expect(change(schema('HoldSlot'), (part) => (part['required'] as string[]).push('providerId'))).toEqual([
      'POST /v1/holds body needs providerId',
    ]);
    expect(change(schema('Hold'), (part) => (part['required'] as string[]).pop())).toHaveLength(1);
    expect(change(schema('Locale'), (part) => (part['enum'] as string[]).pop())).toContain(
      'POST /v1/sign-up body.locale no longer takes "it"',
    );
    expect(change(schema('Email'), (part) => (part['maxLength'] = 10))).toContain(
      'POST /v1/sign-up body.email has a narrower maxLength',
    );
    expect(change(['paths', '/v1/slots', 'get'], (part) => (part['operationId'] = 'find'))).toEqual([
      'GET /v1/slots has another operationId',
    ]);
    const parameters = (part: Record<string, unknown>) => part['parameters'] as Record<string, unknown>[];
    expect(change(['paths', '/v1/slots', 'get'], (part) => parameters(part).pop())).toHaveLength(1);
    expect(
      change(['paths', '/v1/slots', 'get'], (part) =>
        parameters(part).forEach((each) => (each['required'] = true)),
      ),
    ).toContain('GET /v1/slots needs the parameter query providerId');
  });
});
