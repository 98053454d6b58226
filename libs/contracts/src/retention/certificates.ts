import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { personKind, retained } from '../kernel/erasure';
import { id, instant } from '../kernel/fields';
import { owners } from '../kernel/services';
import { erasureCause } from './erasures';

const found = z.object({
  ...{ service: z.enum(owners), store: z.string(), searched: z.int().nullable() },
  ...{ traces: z.int(), sharedText: z.int(), ids: z.int() },
});
/** H4: what a certificate states. Random ids, times, names of stores and counts; nothing of the person. */
export const certificateBody = z
  .object({
    v: z.literal(1),
    kind: z.literal('erasure'),
    ...{ installation: z.string(), company: id, erasure: id, issue: z.int() },
    person: z.object({ kind: personKind, ids: z.array(id) }),
    cause: erasureCause,
    ...{ requestedAt: instant, erasedAt: instant, issuedAt: instant },
    provisionalUntil: instant.meta({ description: 'Streams and backups have aged out by then' }),
    removed: z.array(z.object({ service: z.enum(owners), table: z.string(), rows: z.int() })),
    kept: z.array(retained.extend({ service: z.enum(owners) })),
    searched: z.object({
      identifiers: z.int().meta({ description: 'Names, addresses and numbers that were searched for' }),
      encodings: z.array(z.string()),
      stores: z.array(found),
      notSearched: z.array(z.string()).meta({ description: 'Where data ages out instead, and when' }),
    }),
    clean: z.boolean().meta({ description: 'Every store was searched and none has a trace' }),
    participants: z
      .array(z.object({ name: z.string(), acknowledgedAt: instant.nullable(), askedAt: instant }))
      .meta({ description: 'Outside programs, and whether they confirmed that they erased' }),
  })
  .meta({ id: 'ErasureCertificateBody' });
export type CertificateBody = z.output<typeof certificateBody>;

const text = z.string().max(200_000);
const request = z.strictObject({ erasureId: id });
const audit = { action: 'erasure.certificate', object: 'client', id: 'erasureId' } as const;
export const readCertificateCall = defineCall('retention.certificate.read', {
  request,
  response: z
    .object({
      certificate: text.meta({ description: 'Signed note (C2SP): JSON and a signature; verify it offline' }),
      keys: z.array(z.string()).meta({ description: 'Public keys of certificates (C2SP signed-note)' }),
    })
    .meta({ id: 'ErasureCertificate' }),
  permission: 'erasure:manage',
  refusals: ['not_found', 'erasure_open'],
  audit,
  http: {
    method: 'GET',
    path: '/v1/erasures/{erasureId}/certificate',
    summary: 'The signed certificate of an erasure',
  },
});
export const printCertificateCall = defineCall('retention.certificate.print', {
  request,
  response: z.object({ text }),
  permission: 'erasure:manage',
  refusals: ['not_found', 'erasure_open'],
  audit,
  http: {
    method: 'GET',
    path: '/v1/erasures/{erasureId}/certificate.html',
    summary: 'The certificate of an erasure as a page to print',
    contentType: 'text/html',
  },
});
export const certificateKeysCall = defineCall('retention.certificate.keys', {
  request: z.strictObject({}),
  response: z.object({ keys: z.array(z.string()) }).meta({ id: 'CertificateKeys' }),
  permission: 'public',
  http: {
    method: 'GET',
    path: '/v1/certificates/keys',
    summary: 'Public keys that sign erasure certificates',
    description: 'For `npm run verify-certificate`. Keep them with your certificates.',
  },
});
export const verifyCertificateCall = defineCall('retention.certificate.verify', {
  request: z
    .strictObject({
      certificate: text
        .min(1)
        .regex(/^[^\0]*$/)
        .meta({ description: 'The whole text of the certificate', examples: ['{ … }'] }),
    })
    .meta({ id: 'VerifyCertificate' }),
  response: z
    .object({
      valid: z.boolean().meta({ description: 'This installation signed exactly this text' }),
      statement: certificateBody.nullable(),
    })
    .meta({ id: 'VerifiedCertificate' }),
  permission: 'public',
  http: {
    method: 'POST',
    path: '/v1/certificates/verifications',
    summary: 'Check the signature of an erasure certificate',
    bodyBytes: 256 * 1024,
  },
});
