import type { PersonKind, Retained } from '@riserbo/contracts';
import type { Tx } from '../tenants/tx';

/** A person who is erased, with all ids of merged records. */
export interface ErasedPerson {
  kind: PersonKind;
  personId: string;
  ids: readonly string[];
  requestedAt: Date;
  /** H5: erased before; nothing is kept. */
  again: boolean;
}
export interface Erased {
  /** Rows by table. */
  counts?: Readonly<Record<string, number>>;
  retained?: readonly Retained[];
}

/** What a service does in an erasure beyond the statements that its data map generates. */
export interface ErasureParticipant {
  /** Kinds of persons whose rows in the service's tables it erases without the generated statements. */
  readonly erases?: readonly PersonKind[];
  /** Ends what is still to happen: upcoming bookings, sessions, queued messages. */
  cancel?(tx: Tx, person: ErasedPerson): Promise<Erased>;
  /** Runs before the generated statements, in the same transaction. */
  erase?(tx: Tx, person: ErasedPerson): Promise<Erased>;
  /** H4: whether no worker of the service still has to remove something; the sweep waits for it. */
  isSettled?(tx: Tx, ids: readonly string[]): Promise<boolean>;
}
