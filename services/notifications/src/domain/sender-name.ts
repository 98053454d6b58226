import type { AnswerOf, companySettingsCall } from '@riserbo/contracts';

/** Without a neutral name of the company, messages come from the product. */
const NEUTRAL = 'Riserbo';

/**
 * Who a message to a client comes from. Under `hipaa`, and for clients who asked for it (D8), a name that
 * tells neither kind nor person.
 */
export function senderOf(
  { name, hipaa, profile }: Pick<AnswerOf<typeof companySettingsCall>, 'name' | 'hipaa' | 'profile'>,
  neutral = false,
): string {
  return hipaa || neutral ? (profile.senderName ?? NEUTRAL) : name;
}
