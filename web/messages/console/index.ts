import { en, type ConsoleMessages } from './en';
import { it } from './it';
import type { Language } from '../languages';

export type { ConsoleMessages };
export const consoleCatalogues: Readonly<Record<Language, ConsoleMessages>> = { en, it };
