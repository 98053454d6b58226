import { en, type Messages } from './en';
import { it } from './it';
import type { Language } from './languages';

export type { Messages };
export * from './languages';
export * from './formats';
export const catalogues: Readonly<Record<Language, Messages>> = { en, it };
