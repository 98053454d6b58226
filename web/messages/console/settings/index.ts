import { en } from './en';
import { it } from './it';

export type { SettingsTexts } from './en';
export const settingsTexts = { en, it };
