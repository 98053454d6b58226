import type { AccountMailKind } from '@riserbo/contracts';
import type { MailTemplate } from '../../domain/templates';

/** The text of one message. Every string is a Handlebars template; `action` is the text of the link. */
export interface MessageText {
  subject: string;
  lines: readonly string[];
  /** Whether time, service, place and price follow the lines; and what follows those. */
  details?: true;
  after?: readonly string[];
  action?: string;
}

/**
 * Every template at two detail levels: `neutral` uses only fields of PublicContext, `personal` those of
 * PersonalContext.
 */
export type MessageCatalogue = Record<MailTemplate, { neutral: MessageText; personal: MessageText }>;

/** Account mails name no person, so they read the same at both levels. */
export function sameForBothLevels(
  texts: Record<AccountMailKind, MessageText>,
): Pick<MessageCatalogue, AccountMailKind> {
  const entries = Object.entries(texts).map(([kind, text]) => [kind, { neutral: text, personal: text }]);
  return Object.fromEntries(entries) as Pick<MessageCatalogue, AccountMailKind>;
}
