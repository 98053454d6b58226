import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, inQuery } from '../kernel/fields';
import {
  byteCount,
  CHUNK_BYTES,
  MAX_SEALED_ATTACHMENT_BYTES,
  SEALED_BODY_BYTES,
  sealed,
  sealedFile,
} from './fields';

const index = inQuery(z.int().min(0).max(200)).meta({
  description: 'Number of the part, from 0',
  examples: [0],
});
const where = { chartId: id, attachmentId: id };
const state = z
  .object({
    id,
    chartId: id,
    bytes: byteCount,
    chunkBytes: z.int().meta({ description: 'Bytes of each part but the last' }),
    missing: z.array(z.int()).meta({ description: 'Parts not received yet; empty when it is complete' }),
  })
  .meta({ id: 'SealedAttachment' });

export const beginAttachmentCall = defineCall('medical.attachment.begin', {
  request: z
    .strictObject({
      ...where,
      bytes: z.int().min(1).max(MAX_SEALED_ATTACHMENT_BYTES).meta({ description: 'Size of the sealed file' }),
    })
    .meta({ id: 'BeginAttachment' }),
  response: state,
  permission: 'medical:write',
  audit: { action: 'attachment.add', object: 'chart', id: 'chartId', body: ['attachmentId', 'bytes'] },
  refusals: ['chart_unknown', 'already_there', 'too_many_uploads'],
  http: {
    method: 'PUT',
    path: '/v1/charts/{chartId}/attachments/{attachmentId}',
    summary: 'Begin to upload a sealed attachment',
    description: `Send it in parts of ${CHUNK_BYTES} bytes, in any order. What is not complete after a day is deleted.`,
  },
});
export const putChunkCall = defineCall('medical.attachment.put', {
  request: z.strictObject({ ...where, index, data: sealed(CHUNK_BYTES) }).meta({ id: 'PutChunk' }),
  response: state,
  permission: 'medical:write',
  audit: { action: 'attachment.add', object: 'chart', id: 'chartId', body: ['attachmentId', 'index'] },
  refusals: ['chart_unknown', 'already_there', 'ciphertext_invalid'],
  http: {
    method: 'PUT',
    path: '/v1/charts/{chartId}/attachments/{attachmentId}/parts/{index}',
    summary: 'Send one part of an attachment',
    bodyBytes: SEALED_BODY_BYTES,
  },
});
export const readAttachmentCall = defineCall('medical.attachment.read', {
  request: z.strictObject(where),
  response: state,
  permission: 'medical:write',
  audit: { action: 'attachment.look', object: 'chart', id: 'chartId', body: ['attachmentId'] },
  refusals: ['chart_unknown'],
  http: {
    method: 'GET',
    path: '/v1/charts/{chartId}/attachments/{attachmentId}',
    summary: 'Which parts of an attachment are there',
  },
});
export const readChunkCall = defineCall('medical.attachment.open', {
  request: z.strictObject({ ...where, index }),
  response: z.object({ index: z.int(), data: sealedFile }).meta({ id: 'AttachmentPart' }),
  permission: 'medical:read',
  stepUp: 'soap_keys',
  audit: { action: 'attachment.open', object: 'chart', id: 'chartId', body: ['attachmentId', 'index'] },
  refusals: ['chart_unknown', 'attachment_incomplete'],
  http: {
    method: 'GET',
    path: '/v1/charts/{chartId}/attachments/{attachmentId}/parts/{index}',
    summary: 'One part of a sealed attachment',
  },
});
