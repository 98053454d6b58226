import { z } from 'zod';
import { defineCall, type Call } from './define';
import { owners, type OwnerName } from './services';

export const processorTask = z
  .enum(['database', 'events', 'mail', 'sms', 'audit_copies', 'audit_witness'])
  .meta({ id: 'ProcessorTask' });
/** E3: a place that data goes to, as the configuration names it. */
export const processor = z
  .object({
    task: processorTask,
    host: z
      .string()
      .nullable()
      .meta({ description: 'Name of the machine; null: that of the installation itself, or a folder there' }),
  })
  .meta({ id: 'Processor' });
export type Processor = z.infer<typeof processor>;

const retention = z
  .union([
    z.object({ until: z.enum(['erasure', 'company_end', 'parent']) }),
    z.object({ days: z.int(), after: z.string().meta({ description: 'The column with the time' }) }),
  ])
  .meta({ id: 'StoredUntil', description: '`parent`: with the row that it belongs to' });
/** D4: what one table stores about persons, from the data map. */
export const processing = z.object({
  table: z.string(),
  persons: z.array(z.enum(['client', 'member', 'provider', 'operator'])),
  purpose: z.enum(['booking', 'care', 'account', 'security', 'messages', 'proof', 'operation']),
  basis: z.enum(['contract', 'legal_obligation', 'legitimate_interest', 'consent']),
  categories: z.array(
    z.enum([
      'identifier',
      'contact',
      'credential',
      'health',
      'schedule',
      'preference',
      'operational',
      'statistic',
    ]),
  ),
  retention,
  sealed: z.boolean().meta({ description: 'Whether contact data is ciphertext in the database' }),
});
export type Processing = z.infer<typeof processing>;
export const activity = processing
  .extend({ service: z.enum(owners) })
  .meta({ id: 'ProcessingActivity', description: 'What one table stores about persons, why and how long' });

/** E3, D4: what a service stores about persons, and the processors in its configuration. */
function defineProcessing(owner: OwnerName) {
  return defineCall(`${owner}.processing.describe`, {
    request: z.strictObject({}),
    response: z.object({ activities: z.array(processing), processors: z.array(processor) }),
    permission: 'service:gateway',
  });
}

export const authProcessingCall = defineProcessing('auth');
export const bookingProcessingCall = defineProcessing('booking');
export const clientsProcessingCall = defineProcessing('clients');
export const medicalProcessingCall = defineProcessing('medical');
export const notificationsProcessingCall = defineProcessing('notifications');
export const retentionProcessingCall = defineProcessing('retention');
export const processingCalls: Record<OwnerName, typeof authProcessingCall & Call> = {
  auth: authProcessingCall,
  booking: bookingProcessingCall,
  clients: clientsProcessingCall,
  medical: medicalProcessingCall,
  notifications: notificationsProcessingCall,
  retention: retentionProcessingCall,
};
