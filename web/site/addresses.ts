import type { Language } from '../messages';

/** The booking page of a company. */
export const homeOf = (language: Language, slug: string): string => `/b/${language}/${slug}`;
/** The page of a booking, by the token of its link. */
export const bookingOf = (language: Language, token: string): string =>
  `/m/${language}/${encodeURIComponent(token)}`;

/** An address with the parameters that have a value. */
export function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
