import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, timeOfDay, version } from '../kernel/fields';
import { country } from '../auth/profile';

const offsets = z
  .array(z.int().min(30).max(20_160))
  .max(4)
  .refine((minutes) => new Set(minutes).size === minutes.length, { error: 'repeated' })
  .meta({ description: 'Minutes before the appointment, one reminder each', examples: [[1440]] });
/** G10: whether messages of a purpose go by SMS. */
export const smsMode = z.enum(['off', 'on_request', 'preferred']).meta({
  id: 'SmsMode',
  description:
    '`off`: never by SMS. `on_request`: to clients who asked for SMS or have no mail address. `preferred`: to all with a confirmed number; others get a mail.',
});
export type SmsMode = z.infer<typeof smsMode>;
export const smsSettings = z
  .strictObject({
    booking: smsMode.meta({
      description: 'Confirmations, changes and cancellations',
      examples: ['on_request'],
    }),
    reminder: smsMode.meta({ description: 'Reminders', examples: ['preferred'] }),
    countries: z
      .array(country)
      .max(30)
      .refine((list) => new Set(list).size === list.length, { error: 'repeated' })
      .meta({ description: 'Countries of the numbers that get SMS; empty for the company’s own only' }),
  })
  .meta({ id: 'SmsSettings', description: 'G10: messages by SMS; they need the feature `sms`' });
export type SmsSettings = z.infer<typeof smsSettings>;
export const defaultSms: SmsSettings = { booking: 'on_request', reminder: 'on_request', countries: [] };

const settings = z.strictObject({
  reminderMinutes: offsets,
  serviceReminders: z
    .array(z.strictObject({ serviceId: id, reminderMinutes: offsets }))
    .max(200)
    .refine((list) => new Set(list.map(({ serviceId }) => serviceId)).size === list.length, {
      error: 'repeated',
    })
    .meta({ description: 'Services with other reminders than the company’s' }),
  quietHours: z
    .strictObject({ from: timeOfDay, until: timeOfDay })
    .refine(({ from, until }) => from !== until, { error: 'empty' })
    .nullable()
    .meta({
      description:
        'Local time of the appointment in which no reminder is sent. It waits for their end; one that would then come after half of its time is skipped.',
    }),
  sms: smsSettings.default(defaultSms),
  askToConfirm: z.boolean().meta({ description: 'Whether reminders ask the client to answer “I will come”' }),
});

/** G5: what a company sets for its messages. */
export const messageSettings = z
  .object({ ...settings.shape, sms: smsSettings, version })
  .meta({ id: 'MessageSettings', description: 'What a company sets for its messages' });
export type MessageSettings = z.infer<typeof messageSettings>;

export const readMessageSettingsCall = defineCall('notifications.settings.read', {
  request: z.strictObject({}),
  response: messageSettings,
  permission: 'company:read',
  http: { method: 'GET', path: '/v1/message-settings', summary: 'Settings of reminders and SMS', etag: true },
});
export const setMessageSettingsCall = defineCall('notifications.settings.set', {
  request: settings.meta({ id: 'SetMessageSettings' }),
  response: messageSettings,
  permission: 'company:manage',
  audit: { action: 'message.settings', object: 'company', id: 'companyId' },
  refusals: ['if_match_required', 'stale_version'],
  http: {
    method: 'PUT',
    path: '/v1/message-settings',
    summary: 'Set when reminders are sent; applies to bookings made or moved from now on',
    etag: true,
    ifMatch: true,
  },
});
