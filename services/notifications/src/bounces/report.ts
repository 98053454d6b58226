import { simpleParser, type ParsedMail } from 'mailparser';

/** What a mail server reports about a mail of ours. */
export type MailReport =
  /** RFC 3464: `hard` if the mailbox does not exist or is closed. */
  | { kind: 'bounce'; severity: 'hard' | 'soft' }
  /** RFC 5965: the recipient called it spam. @property returnPath of the mail, if it names one */
  | { kind: 'complaint'; returnPath: string | undefined };

/**
 * RFC 3463: unknown address (5.1.x) or closed mailbox (5.2.1). Other rejections may be a problem of the
 * relay.
 */
export const NO_SUCH_MAILBOX = /\b5\.(?:1\.(?:1|2|3|6|10)|2\.1)\b/;

/** Reads a report; undefined for other mail, delays and successes. */
export async function readReport(raw: Buffer): Promise<MailReport | undefined> {
  const mail = await simpleParser(raw, {
    ...{ keepDeliveryStatus: true, skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true },
    maxHtmlLengthToParse: 0,
  });
  const feedback = partOf(mail, 'message/feedback-report');
  if (feedback !== undefined) return complaintOf(mail, feedback);
  const status = partOf(mail, 'message/delivery-status') ?? partOf(mail, 'message/global-delivery-status');
  return status === undefined ? undefined : bounceOf(status);
}

function complaintOf(mail: ParsedMail, feedback: string): MailReport | undefined {
  const type = fieldOf(feedback, 'Feedback-Type')?.toLowerCase();
  // others are about authentication (RFC 6591), or take a complaint back
  if (type === undefined || !['abuse', 'fraud', 'virus', 'other'].includes(type)) return undefined;
  const original = partOf(mail, 'message/rfc822') ?? partOf(mail, 'text/rfc822-headers') ?? '';
  const address = fieldOf(feedback, 'Original-Mail-From') ?? fieldOf(original, 'Return-Path');
  return { kind: 'complaint', returnPath: address?.replaceAll(/[<>\s]/g, '') };
}

/** A mail of ours has one recipient, so one failed group says what became of it. */
function bounceOf(status: string): MailReport | undefined {
  const groups = status.split(/\r?\n[ \t]*\r?\n/).filter((group) => fieldOf(group, 'Action') !== undefined);
  const failed = groups.find((group) => /^failed\b/i.test(fieldOf(group, 'Action') ?? ''));
  if (failed === undefined) return undefined;
  const codes = [fieldOf(failed, 'Status'), fieldOf(failed, 'Diagnostic-Code')].filter(Boolean).join(' ');
  return { kind: 'bounce', severity: NO_SUCH_MAILBOX.test(codes) ? 'hard' : 'soft' };
}

function partOf(mail: ParsedMail, type: string): string | undefined {
  return mail.attachments.find(({ contentType }) => contentType === type)?.content.toString();
}

/** A header field, unfolded. */
function fieldOf(text: string, name: string): string | undefined {
  const head = text.replaceAll(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, 'im').exec(head)?.[1];
}
