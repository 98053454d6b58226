import type { Template } from '@riserbo/contracts';

/** The words of one message. Every string is a Handlebars template; `action` is the text of the link. */
export interface Words {
  subject: string;
  lines: readonly string[];
  action?: string;
}

/** Every template in two forms: `neutral` can use the fields of PublicContext only, `personal` those of PersonalContext. */
export type Copy = Record<Template, { neutral: Words; personal: Words }>;
