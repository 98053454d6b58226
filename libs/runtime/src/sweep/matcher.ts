import { isOneWord, isSearchable, spellings, type Spelling } from './spellings';

const PREFIX = 4;
const SLOTS = 1 << 16;

/** A person whose traces are searched. */
export interface Sought {
  caseId: string;
  ids: readonly string[];
  identifiers: readonly string[];
}
/** What a text contains of one person. */
export interface Found {
  caseId: string;
  hasId: boolean;
  /** An identifier that only this person has. */
  isSure: boolean;
}
interface Needle extends Spelling {
  caseId: string;
  what: 'id' | 'sure' | 'word';
}

/** Finds the identifiers of many persons in one pass over a text, whatever their number. */
export class Matcher {
  private readonly starts = new Uint8Array(SLOTS);
  private readonly needles = new Map<number, Needle[]>();

  constructor(sought: readonly Sought[]) {
    for (const { caseId, ids, identifiers } of sought) {
      for (const text of ids) this.add({ caseId, text: text.toLowerCase(), isWord: false, what: 'id' });
      for (const identifier of identifiers.filter(isSearchable)) {
        const what = isOneWord(identifier) ? 'word' : 'sure';
        for (const each of spellings(identifier)) this.add({ ...each, caseId, what });
      }
    }
  }

  /** Persons the text is about. A name of one word counts where an id of the person is too. */
  search(text: string): Found[] {
    const lower = text.toLowerCase();
    const seen = new Map<string, Set<Needle['what']>>();
    for (let at = 0; at + PREFIX <= lower.length; at += 1) {
      const slot = slotOf(lower, at);
      if (this.starts[slot] === 0) continue;
      for (const needle of this.needles.get(slot) ?? [])
        if (lower.startsWith(needle.text, at) && isFree(lower, at, needle))
          seen.set(needle.caseId, (seen.get(needle.caseId) ?? new Set()).add(needle.what));
    }
    return [...seen].map(([caseId, what]) => ({
      caseId,
      hasId: what.has('id'),
      isSure: what.has('sure') || (what.has('word') && what.has('id')),
    }));
  }

  private add(needle: Needle): void {
    if (needle.text.length < PREFIX) return;
    const slot = slotOf(needle.text, 0);
    this.starts[slot] = 1;
    this.needles.set(slot, [...(this.needles.get(slot) ?? []), needle]);
  }
}

function slotOf(text: string, at: number): number {
  const [a, b] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  const [c, d] = [text.charCodeAt(at + 2), text.charCodeAt(at + 3)];
  return (a + b * 31 + c * 961 + d * 29_791) & (SLOTS - 1);
}

function isFree(text: string, at: number, { text: needle, isWord }: Needle): boolean {
  if (!isWord) return true;
  const isPart = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return !isPart(text[at - 1]) && !isPart(text[at + needle.length]);
}
