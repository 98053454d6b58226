import { definedFields } from './on-wire';
import type { CompanyKeys } from '../sealing/company-keys';

interface Tokens {
  emailToken: Buffer | null;
  phoneToken: Buffer | null;
}

/** What finds a record by its contact details. */
export function contactTokens(
  keys: CompanyKeys,
  { email, phone }: { email: string | null; phone: string | null },
): Tokens {
  return {
    emailToken: email === null ? null : keys.token('email', email),
    phoneToken: phone === null ? null : keys.token('phone', phone),
  };
}

/** Of the details that changed. */
export function changedTokens(
  keys: CompanyKeys,
  { email, phone }: { email?: string | null | undefined; phone?: string | null | undefined },
): Partial<Tokens> {
  const tokens = contactTokens(keys, { email: email ?? null, phone: phone ?? null });
  return definedFields({
    emailToken: email === undefined ? undefined : tokens.emailToken,
    phoneToken: phone === undefined ? undefined : tokens.phoneToken,
  });
}
