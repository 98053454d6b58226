/** Why the notes of a client cannot be erased yet. `until` is `YYYY-MM-DD`. */
export interface Reason {
  what: 'notes';
  basis: 'legal_hold' | 'retention_period';
  until: string;
}

/** F7: reasons to keep the notes of a client, as of today. @param lastNoteAt null without notes */
export function reasonsToKeep(
  { holdUntil, lastNoteAt, years }: { holdUntil: string | null; lastNoteAt: Date | null; years: number },
  now: Date,
): Reason[] {
  const today = dateOf(now);
  const held = holdUntil !== null && holdUntil >= today;
  const period = lastNoteAt === null ? '' : dateOf(yearsAfter(lastNoteAt, years));
  return [
    ...(held ? [{ what: 'notes', basis: 'legal_hold', until: holdUntil } as const] : []),
    ...(period > today ? [{ what: 'notes', basis: 'retention_period', until: period } as const] : []),
  ];
}

const dateOf = (time: Date): string => time.toISOString().slice(0, 10);
/** 29 February becomes 1 March. */
function yearsAfter(time: Date, years: number): Date {
  const later = new Date(time);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}
