import { z } from 'zod';
import { linkHeader, manageToken } from '../booking/links';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import { id, instant, page, pageRequest, plainText, version } from '../kernel/fields';
import {
  byteCount,
  MAX_SEALED_NOTE_BYTES,
  place,
  SEALED_BODY_BYTES,
  sealed,
  sealedFile,
  sealedRefusals,
} from './fields';

const words = z.strictObject({ en: plainText(500, 10), it: plainText(500, 10) });
/** F8. `consent`: a text that the guest agrees to, kept word for word with the answers. */
export const question = z
  .strictObject({
    id,
    kind: z.enum(['text', 'choice', 'date', 'yes_no', 'file', 'consent']),
    text: words,
    required: z.boolean(),
    options: z.array(words).max(30).meta({ description: 'For `choice`' }),
  })
  .meta({ id: 'IntakeQuestion' });
const questions = z.array(question).max(100).meta({ description: 'In the order in which they are asked' });
export const intakeForm = z
  .object({
    serviceId: id.meta({ description: 'Also names the form in the sealed answers' }),
    questions,
    version: z.int(),
  })
  .meta({ id: 'IntakeForm' });
export const readFormCall = defineCall('medical.form.read', {
  request: z.strictObject({ serviceId: id }),
  response: intakeForm,
  permission: 'catalog:read',
  refusals: ['intake_unknown'],
  http: {
    method: 'GET',
    path: '/v1/services/{serviceId}/intake-form',
    summary: 'Questions that a service asks before the visit',
  },
});
export const setFormCall = defineCall('medical.form.set', {
  request: z
    .strictObject({
      serviceId: id,
      questions,
      replaces: z.int().min(0).max(1_000_000).meta({ description: 'The version that was read, 0 for none' }),
    })
    .meta({ id: 'SetIntakeForm' }),
  response: intakeForm,
  permission: 'catalog:manage',
  audit: { action: 'form.set', object: 'service', id: 'serviceId', body: ['version'] },
  refusals: ['stale_version', 'question_invalid', 'feature_off', 'plan_required'],
  http: {
    method: 'PUT',
    path: '/v1/services/{serviceId}/intake-form',
    summary: 'Publish a new version of the questions; an empty list ends them',
    description: 'Answers keep the version that they were given to.',
  },
});

export const guestForm = z
  .object({
    companyId: id,
    bookingId: id,
    form: intakeForm,
    recipient: z.string().meta({ description: 'Key of the practice that answers are sealed to' }),
    answered: z.boolean(),
  })
  .meta({ id: 'GuestIntake' });
export const readGuestFormCall = defineCall('medical.intake.ask', {
  request: z.strictObject({ token: manageToken }),
  response: guestForm,
  permission: 'public',
  refusals: ['link_invalid', 'intake_unknown'],
  http: {
    method: 'GET',
    path: '/v1/manage/intake',
    headers: linkHeader,
    summary: 'Questions for a booking, and the key to seal the answers to',
    scarce: true,
  },
});
export const sendIntakeCall = defineCall('medical.intake.send', {
  request: z
    .strictObject({ token: manageToken, version: place, file: sealed(64 * 1024) })
    .meta({ id: 'SendIntake' }),
  response: z.object({ bookingId: id, at: instant }).meta({ id: 'IntakeSent' }),
  permission: 'public',
  refusals: ['link_invalid', 'intake_unknown', 'intake_answered', 'client_erased', ...sealedRefusals],
  http: {
    method: 'POST',
    path: '/v1/manage/intake',
    headers: linkHeader,
    status: 201,
    summary: 'Send the sealed answers for a booking',
    scarce: true,
  },
});

const waiting = z
  .object({
    id,
    bookingId: id,
    clientId: id,
    serviceId: id,
    formVersion: z.int(),
    epoch: z.int(),
    bytes: byteCount,
    at: instant,
  })
  .meta({ id: 'WaitingIntake' });
export const listIntakesCall = defineCall('medical.intake.list', {
  request: z.strictObject(pageRequest),
  response: page(waiting).meta({ id: 'WaitingIntakes' }),
  permission: 'medical:read',
  audit: { action: 'intake.list', object: 'intake', shown: 'id' },
  refusals: ['cursor_invalid'],
  http: {
    method: 'GET',
    path: '/v1/medical/intakes',
    summary: 'Answers of your clients that are not in a chart yet, newest first',
  },
});
export const openIntakeCall = defineCall('medical.intake.open', {
  request: z.strictObject({ intakeId: id }),
  response: waiting.extend({ file: sealedFile, form: intakeForm }).meta({ id: 'OpenedIntake' }),
  permission: 'medical:read',
  stepUp: 'soap_keys',
  audit: { action: 'intake.open', object: 'intake', id: 'id' },
  refusals: ['intake_unknown'],
  http: {
    method: 'GET',
    path: '/v1/medical/intakes/{intakeId}',
    summary: 'The sealed answers of one booking',
  },
});
export const moveIntakeCall = defineCall('medical.intake.move', {
  request: z
    .strictObject({ intakeId: id, chartId: id, seq: place, file: sealed(MAX_SEALED_NOTE_BYTES) })
    .meta({ id: 'MoveIntake' }),
  response: z.object({ chartId: id, seq: z.int(), at: instant }).meta({ id: 'IntakeMoved' }),
  permission: 'medical:write',
  stepUp: 'soap_keys',
  audit: { action: 'intake.move', object: 'intake', id: 'intakeId', body: ['chartId', 'seq'] },
  refusals: [...sealedRefusals, 'intake_unknown', 'chart_unknown', 'note_conflict'],
  http: {
    method: 'POST',
    path: '/v1/medical/intakes/{intakeId}/move',
    summary: 'Move answers into a chart, sealed to it and signed; the sealed original is deleted',
    bodyBytes: SEALED_BODY_BYTES,
  },
});
export const intakeReceived = defineEvent(
  'medical.intake_received.v1',
  z.strictObject({ id, version, bookingId: id, bytes: byteCount }),
  'A guest sent sealed answers for a booking.',
);
