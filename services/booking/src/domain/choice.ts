/**
 * Which provider gets a booking that names none: the least busy, the next in turn, or the one with the
 * highest priority.
 */
export type ChoiceRule = 'least_busy' | 'round_robin' | 'priority';

/** A provider who could give it. */
export interface Candidate {
  readonly providerId: string;
  /** Lower comes first. */
  readonly priority: number;
  /** When a booking was last given to them by turn; undefined: never. */
  readonly lastChosenAt?: Date | undefined;
  /** Minutes claimed within twelve hours of the wanted start, on either side. */
  readonly load: number;
}

const turn = ({ lastChosenAt }: Candidate): number => lastChosenAt?.getTime() ?? -Infinity;
/** What is compared, one after the other. */
const keys: Record<ChoiceRule, ((candidate: Candidate) => number)[]> = {
  least_busy: [({ load }) => load],
  round_robin: [turn],
  priority: [({ priority }) => priority, ({ load }) => load],
};

/** In which order they are asked; equal ones by id, so that the same question has the same answer. */
export function inOrder(rule: ChoiceRule, candidates: readonly Candidate[]): string[] {
  const compare = (one: Candidate, other: Candidate): number => {
    for (const key of keys[rule]) {
      if (key(one) < key(other)) return -1;
      if (key(one) > key(other)) return 1;
    }
    return one.providerId < other.providerId ? -1 : 1;
  };
  return [...candidates].sort(compare).map(({ providerId }) => providerId);
}
