import { createContext, useContext } from 'react';
import { consoleCatalogues, type ConsoleMessages } from '../../messages/console';
import { regionOf, type Language } from '../../messages';

/** What the person chose for this visit; nothing of it is stored. */
export interface Settings {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | undefined;
  readonly namesHidden: boolean;
}
interface Settled extends Settings {
  change(settings: Partial<Settings>): void;
}
export const SettingsContext = createContext<Settled>({
  language: 'en',
  theme: undefined,
  namesHidden: false,
  change: () => undefined,
});
export const useSettings = (): Settled => useContext(SettingsContext);
export const useText = (): ConsoleMessages => consoleCatalogues[useSettings().language];
/** The texts of one screen, which are loaded with it. */
export const useTexts = <Texts,>(all: Readonly<Record<Language, Texts>>): Texts =>
  all[useSettings().language];
export const useRegion = (): string => regionOf(useSettings().language);

/** L4: a name, or a bar while names are hidden. */
export function Name({ children }: { children: string }) {
  const { namesHidden } = useSettings();
  return namesHidden ? <span className="masked">••••••</span> : <bdi>{children}</bdi>;
}
