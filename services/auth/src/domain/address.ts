/** One account per mailbox: domains ignore case, and no known provider distinguishes case in the rest. */
export const normalised = (email: string): string => email.toLowerCase();
