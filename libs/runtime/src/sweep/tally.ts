import type { Found } from './matcher';

/** What was found of one person in one store. */
export interface Count {
  /** Entries that identify the person. */
  traces: number;
  /** Entries about other persons that contain the same text: a shared address, a namesake. */
  sharedText: number;
  /** Entries that still have a random id of the person, which identifies no one. */
  ids: number;
}

/** Counts what a search of one store found. */
export class Tally {
  searched = 0;
  readonly byCase = new Map<string, Count>();

  /** @param attributed the entry names a person it is about */
  add(found: readonly Found[], attributed = false): void {
    this.searched += 1;
    for (const { caseId, hasId, isSure } of found) {
      const count = this.byCase.get(caseId) ?? { traces: 0, sharedText: 0, ids: 0 };
      const isTrace = isSure && (hasId || !attributed);
      if (isTrace) count.traces += 1;
      else if (!hasId) count.sharedText += 1;
      if (hasId) count.ids += 1;
      this.byCase.set(caseId, count);
    }
  }

  toStore(store: string) {
    const found = [...this.byCase].map(([caseId, count]) => ({ caseId, ...count }));
    return { store, searched: this.searched, found };
  }
}
