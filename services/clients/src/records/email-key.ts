/** The form in which addresses are compared. */
export const emailKey = (email: string | null | undefined): string | null => email?.toLowerCase() ?? null;
