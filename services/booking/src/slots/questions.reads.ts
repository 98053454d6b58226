import { column, statement, type ReadOnlyTx, type Statement, type Tx } from '@riserbo/runtime';
import type { ChoiceRule } from '../domain/choice';
import { questionColumns, type QuestionRow } from './questions';
import { bookPlainText, bookText, chooseText, countsText, explainText, searchText } from './questions.sql';

/** Starts in [from, to). Expired holds are ignored, and so are those named here. */
export interface SlotQuery {
  serviceId: string;
  from: Date;
  to: Date;
  now: Date;
  /** The booking that moves. */
  except?: string | undefined;
  /** Whose holds are ignored: the caller's. */
  holder?: string | undefined;
}
/** How bookings and holds made online are counted. */
export interface Counted {
  countsAs?: string | undefined;
  network?: Buffer | null;
}
type Values = Required<SlotQuery>;
type ProviderValues = Values & { providerId: string };

const choiceColumns = {
  ...questionColumns,
  ...{ choice: column.oneOf<ChoiceRule>(), priority: column.integer },
  last_chosen_at: column.nullable(column.timestamp),
};
const givenColumns = {
  ...questionColumns,
  /** Whether the provider offers the service. */
  given: column.nullable(column.boolean),
};
const count = column.integer;
const bookColumns = {
  ...givenColumns,
  /** What the provider charges for it. */
  ...{ price_currency: column.nullable(column.text), price_amount: column.nullable(column.bigint) },
  ...{ cancel_cutoff_minutes: column.integer, reschedule_cutoff_minutes: column.integer },
  confirmation: column.oneOf<'automatic' | 'by_office'>(),
  /** How long a booking can wait for staff to confirm it. */
  pending_minutes: column.integer,
  /** Holds to end before the time is taken. */
  ended: column.uuids,
};
const plainColumns = { ...bookColumns, plain: column.boolean };
const countsColumns = {
  /** How many upcoming bookings made online a guest, or a person at an address, can have. */
  bookings_per_guest: column.integer,
  /**
   * Live holds of the company, of this holder, and of the latter those that do not overlap the requested
   * time.
   */
  ...{ holds: count, own_holds: count, kept_holds: count },
  /** Upcoming bookings made online: of this guest or client; of this person. */
  ...{ own_bookings: count, person_bookings: count },
  /** Live bookings and holds of the last day from this network, and the holds among them. */
  ...{ network_bookings: count, network_holds: count },
  /** Made online within a day, as far as their network is known. */
  made_today: count,
};
export type ChoiceRow = column.RowOf<typeof choiceColumns>;
export type GivenRow = column.RowOf<typeof givenColumns>;
export type BookRow = column.RowOf<typeof bookColumns>;
export type CountsRow = column.RowOf<typeof countsColumns>;

const selectSlots: Statement<Values, QuestionRow> = statement(searchText, questionColumns);
const selectCandidates: Statement<Values, ChoiceRow> = statement(chooseText, choiceColumns);
const selectProviderSlots: Statement<ProviderValues, GivenRow> = statement(explainText, givenColumns);
export const selectToBook: Statement<ProviderValues, BookRow> = statement(bookText, bookColumns);
type PlainRow = column.RowOf<typeof plainColumns>;
export const selectPlain: Statement<ProviderValues, PlainRow> = statement(bookPlainText, plainColumns);
const selectCounts: Statement<ProviderValues & Required<Counted>, CountsRow> = statement(
  countsText,
  countsColumns,
);

/**
 * All providers who offer the service, in one round trip; one row without a provider if there are none, no
 * row if there is no such service.
 */
export function askAll(tx: ReadOnlyTx, asked: SlotQuery): Promise<QuestionRow[]> {
  return tx.rows(selectSlots, valuesOf(asked));
}

/** Like `askAll`, with what decides between providers. */
export function askToChoose(tx: Tx, asked: SlotQuery): Promise<ChoiceRow[]> {
  return tx.rows(selectCandidates, valuesOf(asked));
}

/**
 * One provider; undefined if there is no such service; without `provider_id` if there is no such provider.
 */
export function askOne(tx: ReadOnlyTx, asked: SlotQuery, providerId: string): Promise<GivenRow | undefined> {
  return tx.row(selectProviderSlots, { ...valuesOf(asked), providerId });
}

/** Like `askOne`, with what a booking must know. */
export async function askToBook(tx: Tx, asked: SlotQuery, providerId: string): Promise<BookRow | undefined> {
  const values = { ...valuesOf(asked), providerId };
  const row = asked.except === undefined ? await tx.row(selectPlain, values) : undefined;
  return row?.plain ? row : tx.row(selectToBook, values);
}

/** The bookings and holds that limits are about; undefined if there is no such service. */
export function askCounts(
  tx: Tx,
  asked: SlotQuery,
  providerId: string,
  { countsAs, network = null }: Counted = {},
): Promise<CountsRow | undefined> {
  return tx.row(selectCounts, { ...valuesOf(asked), providerId, countsAs, network });
}

const NO_ID = '00000000-0000-0000-0000-000000000000';
function valuesOf(asked: SlotQuery): Values {
  return { ...asked, except: asked.except ?? NO_ID, holder: asked.holder ?? NO_ID };
}
