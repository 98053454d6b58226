import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import { id, inQuery, instant, version } from '../kernel/fields';
import { chartWrap } from './keys';
import {
  byteCount,
  MAX_SEALED_NOTE_BYTES,
  MAX_WRAP_BYTES,
  place,
  SEALED_BODY_BYTES,
  sealed,
  sealedFile,
  sealedRefusals,
} from './fields';

/**
 * F9: who may ask for a chart. `practice`: all who may ask for the client's notes. `members`: those of them
 * who are listed. `author`: its author alone; this cannot be changed.
 */
export const audience = z.enum(['practice', 'members', 'author']).meta({
  description:
    'Who may open it: all who may ask for the notes of the client, some of them, or the author alone',
});
const userIds = z.array(id).max(50).meta({ description: 'For the audience `members`' });
export const chart = z
  .object({
    id,
    clientId: id,
    audience,
    userIds,
    authorId: id,
    notes: z.int(),
    bytes: byteCount,
    wraps: z.array(z.object(chartWrap).meta({ id: 'ChartWrap' })),
    version,
  })
  .meta({ id: 'Chart' });
export const listChartsCall = defineCall('medical.chart.list', {
  request: z.strictObject({ clientId: id }),
  response: z.object({ items: z.array(chart) }).meta({ id: 'Charts' }),
  permission: 'medical:read',
  stepUp: 'soap_keys',
  audit: { action: 'chart.open', object: 'client', id: 'clientId', shown: 'id' },
  refusals: ['chart_unknown'],
  http: {
    method: 'GET',
    path: '/v1/clients/{clientId}/charts',
    summary: 'Charts of a client that you may open, with their wrapped keys',
    description: 'A chart that is kept from you is absent, and nothing shows that there is one.',
  },
});
export const createChartCall = defineCall('medical.chart.create', {
  request: z
    .strictObject({
      clientId: id,
      chartId: id,
      audience,
      userIds,
      epoch: place,
      wrap: sealed(MAX_WRAP_BYTES),
    })
    .meta({ id: 'CreateChart' }),
  response: chart,
  permission: 'medical:write',
  audit: { action: 'chart.create', object: 'chart', id: 'id', body: ['clientId', 'audience', 'userIds'] },
  refusals: [
    ...sealedRefusals,
    'chart_unknown',
    'already_there',
    'client_erased',
    'feature_off',
    'plan_required',
  ],
  http: {
    method: 'PUT',
    path: '/v1/clients/{clientId}/charts/{chartId}',
    summary: 'Begin a chart, with its first key sealed to the vault',
  },
});
export const setAudienceCall = defineCall('medical.chart.set_audience', {
  request: z.strictObject({ chartId: id, audience, userIds }).meta({ id: 'SetAudience' }),
  response: chart,
  permission: 'medical:write',
  stepUp: 'soap_keys',
  audit: { action: 'chart.hide', object: 'chart', id: 'id', body: ['audience', 'userIds'] },
  refusals: ['chart_unknown', 'audience_fixed', 'if_match_required', 'stale_version'],
  http: {
    method: 'PUT',
    path: '/v1/charts/{chartId}/audience',
    summary: 'Keep a chart from other practitioners, or open it again',
    etag: true,
    ifMatch: true,
  },
});
export const addWrapCall = defineCall('medical.wrap.add', {
  request: z
    .strictObject({ chartId: id, gen: place, epoch: place, wrap: sealed(MAX_WRAP_BYTES) })
    .meta({ id: 'AddWrap' }),
  response: z.object({ gen: z.int(), epoch: z.int(), version }).meta({ id: 'WrapAdded' }),
  permission: 'medical:write',
  audit: { action: 'key.change', object: 'chart', id: 'chartId', body: ['gen', 'epoch'] },
  refusals: [...sealedRefusals, 'chart_unknown', 'already_there'],
  http: {
    method: 'POST',
    path: '/v1/charts/{chartId}/wraps',
    status: 201,
    summary: 'Add the next generation of a chart key',
  },
});

/** F4: positions are given once. There is no change and no deletion of a note. */
export const addNoteCall = defineCall('medical.note.add', {
  request: z
    .strictObject({ chartId: id, seq: place, file: sealed(MAX_SEALED_NOTE_BYTES) })
    .meta({ id: 'AddNote' }),
  response: z.object({ chartId: id, seq: z.int(), at: instant }).meta({ id: 'NoteAdded' }),
  permission: 'medical:write',
  audit: { action: 'note.add', object: 'chart', id: 'chartId', body: ['seq'] },
  refusals: [...sealedRefusals, 'chart_unknown', 'note_conflict'],
  http: {
    method: 'PUT',
    path: '/v1/charts/{chartId}/notes/{seq}',
    summary: 'Add a sealed note at the end of a chart',
    description:
      '`note_conflict`: another note has this position. Read the chart again and sign on its new end. The same note sent again is answered as before.',
    bodyBytes: SEALED_BODY_BYTES,
  },
});
export const listNotesCall = defineCall('medical.note.list', {
  request: z.strictObject({
    chartId: id,
    after: inQuery(z.int().min(0).max(1_000_000))
      .default(0)
      .meta({ description: 'Position after which the page begins' }),
  }),
  response: z
    .object({
      items: z.array(
        z.object({ seq: z.int(), authorId: id, at: instant, file: sealedFile }).meta({ id: 'SealedNote' }),
      ),
      more: z.boolean(),
    })
    .meta({ id: 'SealedNotes' }),
  permission: 'medical:read',
  stepUp: 'soap_keys',
  audit: { action: 'note.list', object: 'chart', id: 'chartId', shown: 'seq' },
  refusals: ['chart_unknown'],
  http: {
    method: 'GET',
    path: '/v1/charts/{chartId}/notes',
    summary: 'Sealed notes of a chart, oldest first, as many as fit into one answer',
  },
});

/** Counts and sizes only. */
export const noteAdded = defineEvent(
  'medical.note_added.v1',
  z.strictObject({ id, version, clientId: id, bytes: byteCount }),
  'A chart (`id`) has one more note; `version` is their number.',
);
