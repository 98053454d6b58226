import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { calls, events, publicCalls, refusals, services, topology, type RefusalCode } from '.';

interface Schema {
  type?: string;
  format?: string;
  pattern?: string;
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  enum?: unknown[];
  const?: unknown;
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  properties?: Record<string, Schema>;
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
}
interface Leaf {
  path: string;
  schema: Schema;
}

/** All nested schemas, each with its path. */
function leaves(root: Schema): Leaf[] {
  const walk = (schema: Schema, path: string): Leaf[] => {
    const target = schema.$ref === undefined ? schema : named(root, schema.$ref);
    const inside: [Schema | undefined, string][] = [
      ...Object.entries(target.properties ?? {}).map(([name, each]): [Schema, string] => [
        each,
        `${path}.${name}`,
      ]),
      ...[...(target.anyOf ?? []), ...(target.oneOf ?? []), ...(target.allOf ?? [])].map(
        (each): [Schema, string] => [each, path],
      ),
      ...(target.prefixItems ?? []).map((each): [Schema, string] => [each, `${path}[]`]),
      [target.items, `${path}[]`],
      [
        typeof target.additionalProperties === 'object' ? target.additionalProperties : undefined,
        `${path}{}`,
      ],
      [target.propertyNames, `${path}{name}`],
    ];
    return [
      { path, schema: target },
      ...inside.flatMap(([each, at]) => (each === undefined ? [] : walk(each, at))),
    ];
  };
  return walk(root, '');
}

function named(root: Schema, reference: string): Schema {
  return root.$defs?.[reference.replace('#/$defs/', '')] ?? {};
}

const jsonOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema;
const sized = ['uuid', 'date'];
/** Hex or base64url of one length, as used for digests. */
const hash = /^\^\[(0-9a-f|A-Za-z0-9_-)\]\{\d+\}\$$/;
/** No unbounded repetition in the pattern. */
const isBounded = (pattern: string) =>
  !/(?<!\\)(?:[*+]|\{\d+,\})/.test(pattern.replaceAll(/\[(?:\\.|[^\]])*\]/g, 'c'));

describe('the payload of an event', () => {
  // three letters; the contract accepts codes of ISO 4217 only
  const currency = '^[A-Z]{3}$';
  const isId = ({ format, pattern, enum: values, const: value }: Schema) =>
    pattern === currency ||
    [...sized, 'date-time'].includes(format ?? '') ||
    values !== undefined ||
    value !== undefined ||
    hash.test(pattern ?? '');

  it.each(events.map((event) => [event.type, event] as const))(
    'C15 G4 %s holds no free text',
    (_, { payload }) => {
      const all = leaves(jsonOf(payload, 'output'));
      expect(
        all.filter(({ schema }) => schema.type === 'string' && !isId(schema)).map(({ path }) => path),
      ).toEqual([]);
      const known = ['string', 'integer', 'boolean', 'object', 'array', 'null'];
      const strange = all.filter(
        ({ schema }) =>
          !known.includes(schema.type ?? '') &&
          !schema.anyOf &&
          !schema.oneOf &&
          !schema.allOf &&
          !schema.enum &&
          schema.const === undefined,
      );
      expect(strange.map(({ path }) => path)).toEqual([]);
    },
  );

  it.each(events.map((event) => [event.type, event] as const))(
    'C15 %s is closed and has id and version',
    (_, { payload }) => {
      const all = leaves(jsonOf(payload, 'output'));
      const open = all.filter(
        ({ schema }) => schema.type === 'object' && schema.additionalProperties !== false,
      );
      expect(open.map(({ path }) => path)).toEqual([]);
      expect(Object.keys(payload.shape)).toEqual(expect.arrayContaining(['id', 'version']));
    },
  );

  it.each(events.map(({ type }) => type))('C15 %s is named service.happened.vN', (type) => {
    expect(type).toMatch(/^[a-z]+\.[a-z_]+(\.[a-z_]+)?\.v[1-9]\d*$/);
    expect(services).toContain(type.split('.')[0]);
  });
});

describe('the request of a call', () => {
  const requests = [...new Set([...calls, ...publicCalls])].flatMap(({ subject, request, http }) => [
    [subject, request] as const,
    ...(http?.body === undefined ? [] : [[`${subject} (body)`, http.body] as const]),
  ]);

  it.each(requests)('J1 X37 %s refuses unknown fields, at every depth', (_, request) => {
    const open = leaves(jsonOf(request, 'input')).filter(
      ({ schema }) =>
        schema.type === 'object' && schema.additionalProperties !== false && !schema.propertyNames,
    );
    expect(open.map(({ path }) => path)).toEqual([]);
    expect(request.safeParse({ canary: 1 }).error?.issues.map(({ code }) => code)).toContain(
      'unrecognized_keys',
    );
  });

  /** The recipient hashes or decodes it and never stores it. */
  const onlyCompared =
    /(^|\.)(password|currentPassword|newPassword|current|cursor|code|ticket|recoveryCode)$/;
  it.each(requests)('J1 X41 %s says of each text which characters it may have', (_, request) => {
    const any = leaves(jsonOf(request, 'input')).filter(
      ({ path, schema: { type, format, pattern, enum: values, const: value } }) =>
        type === 'string' && !(format ?? pattern ?? values ?? value) && !onlyCompared.test(path),
    );
    expect(any.map(({ path }) => path)).toEqual([]);
  });

  it.each(requests)('J3 X09 %s bounds every text and every list', (_, request) => {
    const all = leaves(jsonOf(request, 'input'));
    const endless = all.filter(
      ({ schema: { type, format, maxLength, pattern, enum: values, const: value } }) =>
        type === 'string' &&
        !(sized.includes(format ?? '') || maxLength !== undefined || values || value !== undefined) &&
        !(pattern !== undefined && isBounded(pattern)),
    );
    expect(endless.map(({ path }) => path)).toEqual([]);
    const long = all.filter(
      ({ schema }) => schema.type === 'array' && schema.maxItems === undefined && !schema.prefixItems,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('is called by a service of the topology, and the topology names only declared calls', () => {
    const asked = new Set(Object.values(topology).flatMap(({ asks }) => asks));
    expect(calls.filter((call) => !asked.has(call)).map(({ subject }) => subject)).toEqual([]);
    expect(new Set(calls.map(({ subject }) => subject)).size).toBe(calls.length);
    expect(new Set(events.map(({ type }) => type)).size).toBe(events.length);
  });

  it('I1 leaves its audit row to another only if that is audited, and if the gateway alone asks both', () => {
    const left = calls.filter(({ auditedWith }) => auditedWith !== undefined);
    expect(left.map(({ subject }) => subject)).toEqual(['booking.agenda.list']);
    for (const call of left) {
      const other = calls.find(({ subject }) => subject === call.auditedWith);
      expect([call.http, call.audit, other?.audit?.shown]).toEqual([undefined, undefined, 'id']);
      const asking = services.filter((service) =>
        topology[service].asks.some((asked) => asked === call || asked === other),
      );
      expect(asking).toEqual(['gateway']);
    }
  });
});

describe('a refusal', () => {
  const page = readFileSync('docs/refusals.md', 'utf8');
  const documented = [...page.matchAll(/<a id="(\w+)"><\/a>`\1`\s*\|\s*(\d+)/g)].map(([, code, status]) => [
    code,
    Number(status),
  ]);

  it('J1 has a status and a line in the docs, and every line is a refusal', () => {
    const declared = (Object.keys(refusals) as RefusalCode[]).map((code) => [code, refusals[code].status]);
    expect(documented).toEqual(declared);
    expect(declared.filter(([, status]) => Number(status) < 400 || Number(status) > 599)).toEqual([]);
  });

  it('J1 that a call names is one of them', () => {
    const unknown = calls.flatMap((call) => (call.refusals ?? []).filter((code) => !(code in refusals)));
    expect(unknown).toEqual([]);
  });
});
