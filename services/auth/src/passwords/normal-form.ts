/** B1: the form that is hashed: the same bytes for one password typed on any keyboard or system. */
export const normalForm = (password: string): string => password.normalize('NFC');

/** The core that guessers vary: lower case, without the digits and symbols at both ends. */
export const coreOf = (password: string): string =>
  normalForm(password)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}]+$/u, '');
