import type { Language } from '../../languages';
import { en } from './en';
import { it } from './it';

/** By language and refusal code. */
export const refusalTexts: Readonly<Record<Language, Readonly<Partial<Record<string, string>>>>> = { en, it };
