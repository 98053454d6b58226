/** B1: what is hashed: the same password typed on another keyboard or system is the same bytes. */
export const normalForm = (password: string): string => password.normalize('NFC');

/** What a guesser starts from: lower case, without the digits and signs at both ends. */
export const coreOf = (password: string): string =>
  normalForm(password)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}]+$/u, '');
