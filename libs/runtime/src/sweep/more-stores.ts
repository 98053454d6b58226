import type { SweptStore } from '@riserbo/contracts';
import type { Matcher } from './matcher';

/** Searches stores of a service beyond its tables: files, streams. */
export interface MoreStores {
  searchMore(companyId: string, matcher: Matcher): Promise<SweptStore[]>;
}
