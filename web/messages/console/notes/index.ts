import type { Language } from '../../languages';
import { en, type NotesMessages } from './en';
import { it } from './it';

export type { NotesMessages };
export const noteCatalogues: Readonly<Record<Language, NotesMessages>> = { en, it };
