import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { email, id, line, locale } from '../kernel/fields';

/** G8: addresses of members, for a message that is being sent. Members who are disabled are left out. */
export const memberContactsCall = defineCall('auth.member.contacts', {
  request: z.strictObject({ userIds: z.array(id).min(1).max(50) }),
  response: z.object({ members: z.array(z.object({ userId: id, name: line(120), email, locale })) }),
  permission: 'service:notifications',
});
