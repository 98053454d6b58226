import type { RefusalCode } from '../refusals';
import { en } from './en';
import { it } from './it';

export const detailLanguages = ['en', 'it'] as const;
export type DetailLanguage = (typeof detailLanguages)[number];

/** J1: texts for guests and clients. Codes that only staff can meet have none. */
export const refusalDetails: Readonly<
  Record<DetailLanguage, Readonly<Partial<Record<RefusalCode, string>>>>
> = { en, it };
