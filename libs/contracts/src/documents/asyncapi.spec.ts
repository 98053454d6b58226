import { events, outsideFilter, subjectOf } from '..';
import { asyncapi } from './asyncapi';

type Json = Record<string, unknown>;
interface Message {
  payload: { $ref?: string };
  examples: { payload: Json; headers: Json }[];
  'x-audience': string;
}
const document = (audience?: 'subscribers') =>
  asyncapi(audience) as {
    channels: Record<string, Json>;
    servers: Json;
    components: { messages: Record<string, Message>; schemas: Record<string, Json>; securitySchemes: Json };
  };
const messageOf = (type: string) => document().components.messages[type.replaceAll('.', '_')] as Message;
const named = events.map((event) => [event.type, event] as const);

/** Every schema of the document, with its path. */
function parts(schema: unknown, path = ''): [string, Json][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([key, value]) => parts(value, `${path}/${key}`));
  return Array.isArray(schema) ? inner : [[path, schema as Json], ...inner];
}

describe('the AsyncAPI document', () => {
  it.each(named)('C15 gives an example of %s that the contract accepts', (type, { payload }) => {
    const { examples } = messageOf(type);
    expect(examples).toHaveLength(1);
    expect(payload.parse(examples[0]?.payload)).toEqual(examples[0]?.payload);
    expect(examples[0]?.headers).toMatchObject({ 'ce-type': type });
  });

  it('C15 names the payload of each event after its type', () => {
    expect(messageOf('booking.no_show.v1').payload).toEqual({ $ref: '#/components/schemas/BookingNoShowV1' });
    const names = Object.values(document().components.messages).map(({ payload }) => payload.$ref);
    expect(new Set(names).size).toBe(events.length);
    expect(names).not.toContain(undefined);
  });

  it('C15 names every object and enum, so that generators do not have to', () => {
    const { schemas } = document().components;
    const inline = Object.entries(schemas)
      .flatMap(([name, schema]) => parts(schema, name).slice(1))
      .filter(([, part]) => part['type'] === 'object' || Array.isArray(part['enum']));
    expect(inline.map(([path]) => path)).toEqual([]);
  });

  it('C15 lets fields be added: no schema is closed', () => {
    const closed = parts(document().components.schemas).filter(
      ([, part]) => part['additionalProperties'] === false,
    );
    expect(closed.map(([path]) => path)).toEqual([]);
  });

  it.each(named)('C15 X31 says of %s whether subscribers receive it, as their filter does', (type, event) => {
    const companyId = '00000000-0000-4000-8000-000000000001';
    const filter = outsideFilter({ companyId }).slice(0, -1);
    const received = subjectOf(event, companyId).startsWith(filter);
    expect(messageOf(type)['x-audience']).toBe(received ? 'subscribers' : 'services');
    expect(type.replaceAll('.', '_') in document('subscribers').channels).toBe(received);
  });

  it('C15 names the server and how to sign in', () => {
    const { servers, components } = document();
    expect(Object.keys(servers)).toEqual(['riserbo']);
    expect(components.securitySchemes).toMatchObject({ subscriber: { type: 'userPassword' } });
  });
});
