import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { cursor, id, instant, inQuery } from '../kernel/fields';

/** Bytes of one part of a file; as base64, it fits a message of the bus. */
export const IMPORT_PART_BYTES = 512 * 1024;
export const MAX_IMPORT_PARTS = 200;
export const MAX_SHOWN_REFUSALS = 200;
const importFormat = z.enum(['csv', 'vcard']);

/** A line of the file that became no client: which field, and the rule it broke; never the value. */
const refusedLine = z.object({ line: z.int(), field: z.string(), code: z.string() });
export type RefusedLine = z.infer<typeof refusedLine>;

export const clientImport = z
  .object({
    id,
    format: importFormat,
    state: z.enum(['open', 'running', 'done']),
    dryRun: z.boolean(),
    parts: z.int(),
    /** Records read so far, of those that became or would become clients, and those refused. */
    records: z.int(),
    imported: z.int(),
    refused: z.int(),
    refusals: z.array(refusedLine).describe(`The first ${MAX_SHOWN_REFUSALS}`),
    createdAt: instant,
  })
  .meta({ id: 'ClientImport' });

export const createImportCall = defineCall('clients.import.create', {
  request: z
    .strictObject({ format: importFormat.default('csv').meta({ description: 'What the file is' }) })
    .meta({ id: 'CreateClientImport' }),
  response: clientImport,
  permission: 'client:manage',
  audit: { action: 'client.import', object: 'client', id: 'id' },
  http: {
    method: 'POST',
    path: '/v1/client-imports',
    summary: 'Begin an import of clients',
    description: `Then send the file in parts of at most ${IMPORT_PART_BYTES} bytes, try it with \`dryRun\`, and start it. A CSV file has a line of column names (Name, E-mail, Phone, Language, Notes; Italian names too), in UTF-8 or Windows-1252, with \`,\`, \`;\` or tabs.`,
    status: 201,
    location: '/v1/client-imports/{id}',
  },
});
export const putImportPartCall = defineCall('clients.import.put_part', {
  request: z
    .strictObject({
      importId: id,
      index: inQuery(
        z
          .int()
          .min(0)
          .max(MAX_IMPORT_PARTS - 1),
      ).meta({ description: 'Place of the part in the file, from 0' }),
      data: z
        .base64()
        .min(4)
        .max(4 * Math.ceil(IMPORT_PART_BYTES / 3))
        .meta({ description: 'Part of the file, in base64' }),
    })
    .meta({ id: 'PutImportPart' }),
  response: clientImport,
  permission: 'client:manage',
  refusals: ['import_unknown', 'import_running'],
  audit: { action: 'client.import', object: 'client', id: 'importId', body: ['index'] },
  http: {
    method: 'PUT',
    path: '/v1/client-imports/{importId}/parts/{index}',
    summary: 'Send one part of the file, in any order',
    bodyBytes: 4 * Math.ceil(IMPORT_PART_BYTES / 3) + 1_000,
  },
});
export const startImportCall = defineCall('clients.import.start', {
  request: z
    .strictObject({
      importId: id,
      dryRun: z.boolean().meta({ description: 'Whether to read the file only' }),
    })
    .meta({ id: 'StartClientImport' }),
  response: clientImport,
  permission: 'client:manage',
  refusals: ['import_unknown', 'import_running', 'import_incomplete'],
  audit: { action: 'client.import', object: 'client', id: 'importId', body: ['dryRun'] },
  http: {
    method: 'POST',
    path: '/v1/client-imports/{importId}/start',
    summary: 'Read the file; with `dryRun`, nothing is written',
    status: 202,
  },
});
export const readImportCall = defineCall('clients.import.read', {
  request: z.strictObject({ importId: id }),
  response: clientImport,
  permission: 'client:manage',
  refusals: ['import_unknown'],
  audit: { action: 'client.import', object: 'client', id: 'importId' },
  http: {
    method: 'GET',
    path: '/v1/client-imports/{importId}',
    summary: 'Progress of an import, and the lines that were refused',
    activity: false,
  },
});

/** Spreadsheet programs in Italy expect `;` and a byte order mark. */
export const exportFlavour = z.enum(['utf8', 'excel_it']);
export const exportClientsCall = defineCall('clients.client.export', {
  request: z.strictObject({
    flavour: exportFlavour.default('utf8').meta({ description: 'Which spreadsheet program reads it' }),
    cursor: cursor.optional(),
    limit: inQuery(z.int().min(1).max(500)).default(500),
  }),
  response: z
    .object({ text: z.string(), count: z.int(), next: z.string().optional() })
    .meta({ id: 'ExportedClients', description: 'A part of a CSV file; the first one has the column names' }),
  permission: 'client:manage',
  stepUp: 'records',
  refusals: ['cursor_invalid'],
  audit: { action: 'client.export', object: 'client', body: ['count'] },
  http: {
    method: 'GET',
    path: '/v1/clients/export',
    summary: 'Export client records as CSV, part by part',
    description:
      'Append the parts. Fields that a spreadsheet could run as a formula begin with an apostrophe. Free notes are left out while `hipaa` or `soap` is on.',
  },
});
