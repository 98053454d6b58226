/** Normal form for comparing addresses. */
export const emailKey = (email: string | null | undefined): string | null => email?.toLowerCase() ?? null;
