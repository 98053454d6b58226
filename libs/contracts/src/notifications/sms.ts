import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, instant, page, pageRequest } from '../kernel/fields';
import { messageToken } from './links';

/**
 * What the provider of SMS posted: a reply, or a report about the SMS that `ref` names. @returns the text to
 * answer with. @throws Refusal `signature_wrong` if the signature is wrong
 */
export const receiveSmsCall = defineCall('notifications.sms.receive', {
  request: z.strictObject({
    /** Over the address and the fields. */
    signature: z.base64().max(100),
    ref: z
      .string()
      .regex(/^[0-9a-f-]{36}\.[0-9a-f-]{36}$/)
      .optional(),
    /** The body, a form. */
    form: z.base64().max(12_000),
  }),
  response: z.object({ text: z.string().nullable() }),
  permission: 'service:gateway',
  refusals: ['signature_wrong'],
});

/** The address behind the short link of an SMS. */
export const openMessageLinkCall = defineCall('notifications.link.open', {
  request: z.strictObject({ token: messageToken }),
  response: z.object({ url: z.url() }),
  permission: 'service:gateway',
  refusals: ['link_invalid'],
});

export const replyKind = z.enum(['not_coming', 'stop_or_cancel', 'stop_unclear', 'other']).meta({
  id: 'ReplyKind',
  description:
    '`not_coming`: the client answered NO. `stop_or_cancel`: they wrote CANCEL or the like, so SMS have stopped; ask whether they meant the visit. `stop_unclear`: the text contained a stop word, so SMS have stopped for now. `other`: something else. Texts are not stored.',
});
export type ReplyKind = z.infer<typeof replyKind>;
const reply = z
  .object({
    id,
    kind: replyKind,
    /** Of the last message to that number. */
    clientId: id.nullable(),
    bookingId: id.nullable(),
    receivedAt: instant,
    doneAt: instant.nullable(),
  })
  .meta({ id: 'MessageReply', description: 'A reply by SMS that the office has to look at' });

export const listRepliesCall = defineCall('notifications.reply.list', {
  request: z.strictObject({
    ...pageRequest,
    only: z.enum(['open']).optional().meta({ description: '`open`: replies that no one has dealt with' }),
  }),
  response: page(reply).meta({ id: 'MessageReplies' }),
  permission: 'delivery:read',
  audit: { action: 'delivery.list', object: 'delivery', shown: 'id' },
  refusals: ['cursor_invalid'],
  http: { method: 'GET', path: '/v1/message-replies', summary: 'Replies by SMS that ask for a person' },
});
export const closeReplyCall = defineCall('notifications.reply.close', {
  request: z.strictObject({ replyId: id }),
  response: reply,
  permission: 'delivery:answer',
  audit: { action: 'message.reply', object: 'delivery', id: 'id' },
  refusals: ['not_found'],
  http: {
    method: 'POST',
    path: '/v1/message-replies/{replyId}/close',
    summary: 'Mark a reply as dealt with; also if it was before',
  },
});
