import { z } from 'zod';
import { companyProfile } from '../auth/profile';
import { defineCall } from '../kernel/define';
import { instant, line, locale } from '../kernel/fields';
import { activity, processor } from '../kernel/processing';

const processors = z.array(processor);
export const processingRecord = z
  .object({
    madeAt: instant,
    controller: companyProfile.pick({ address: true, phone: true, email: true }).extend({ name: line(120) }),
    activities: z.array(activity),
    processors,
  })
  .meta({ id: 'ProcessingRecord', description: 'Record of processing (GDPR article 30)' });

/** D4. */
export const readProcessingCall = defineCall('gateway.processing.read', {
  request: z.strictObject({}),
  response: processingRecord,
  permission: 'processing:read',
  http: {
    method: 'GET',
    path: '/v1/processing',
    summary: 'The record of processing: what is stored about persons, why, how long, and where it goes',
    description: 'Made from the rules of the stored columns and from the configuration, when it is read.',
  },
});
export const printProcessingCall = defineCall('gateway.processing.print', {
  request: z.strictObject({ locale: locale.default('en') }),
  response: z.object({ text: z.string() }),
  permission: 'processing:read',
  http: {
    method: 'GET',
    path: '/v1/processing/page',
    summary: 'The record of processing, as a page to print',
    description: 'HTML for A4 paper, without scripts. Sent with a policy that loads nothing.',
    contentType: 'text/html',
  },
});
/** E3. */
export const listProcessorsCall = defineCall('gateway.processor.list', {
  request: z.strictObject({}),
  response: z.object({ items: processors }).meta({ id: 'Processors' }),
  permission: 'policy:read',
  http: {
    method: 'GET',
    path: '/v1/processors',
    summary: 'Where data goes: database, mail server, SMS provider and copies, as configured',
  },
});
