import type {
  KeyRole,
  Note,
  NoteContent,
  PrfResult,
  SealedErrorCode,
  SealedIntake,
  Suite,
} from '@riserbo/sealed';

export type { KeyRole, Note, NoteContent, SealedIntake, Suite };

/**
 * What a page asks of the worker, and what it answers. No answer holds a key: a key file leaves the worker as
 * the address of a blob that the page can save and, under its policy, not read. Sealed files are base64, as
 * the API has them.
 */
export interface Acts {
  /** Makes the founder's key, the recovery key and the vault of a new practice. */
  found: Act<{ tenant: string; member: string; suite: Suite; passphrase?: string | undefined }, SavedKey[]>;
  /** Makes the key of one more member, for a practice that exists. */
  join: Act<
    {
      tenant: string;
      member: string;
      role: 'admin' | 'practitioner';
      entries: readonly string[];
      passphrase?: string | undefined;
    },
    SavedKey[]
  >;
  /** Opens a key file that was just saved, and a test note with it. */
  prove: Act<KeyFileAt & { lastGroup: string }, { role: KeyRole; fingerprint: string; left: number }>;
  /** A second file for the same key, which a passkey of this page opens. */
  addPasskey: Act<KeyFileAt, SavedKey>;
  /** What the server stores of the keys that were made; only after each of them was proved. */
  publish: Act<object, Published>;
  /** Opens the vault of the practice with a key file. */
  unlock: Act<KeyFileAt & Practice, Opened>;
  /** The practice as the server has it now. */
  update: Act<Practice, { epoch: number }>;
  /** Whom a card names; the pairing code is on the newcomer's screen, too. */
  readCard: Act<{ card: string }, CardShown>;
  /** Signs a card into the roster, once its pairing code was compared and typed. */
  addMember: Act<{ card: string; pairingCode: string }, RosterFiles>;
  /** Opens and verifies charts of a client. */
  openCharts: Act<{ client: string; charts: readonly StoredChart[] }, OpenedChart[]>;
  createChart: Act<{ client: string; chartId: string }, { wrap: string; epoch: number }>;
  /** Signs and seals a note at the end of an open chart. */
  sealNote: Act<{ chartId: string; note: WrittenNote }, { seq: number; file: string }>;
  /** The server stored the last note that was sealed for this chart. */
  noteStored: Act<{ chartId: string }, { seq: number }>;
  /** Opens what a guest sealed for one booking. */
  openIntake: Act<{ file: string; booking: string }, SealedIntake>;
}
interface Act<Ask, Answer> {
  readonly ask: Ask;
  readonly answer: Answer;
}
export type ActName = keyof Acts;
export type Ask<Name extends ActName> = Acts[Name]['ask'];
export type Answer<Name extends ActName> = Acts[Name]['answer'];

interface KeyFileAt {
  readonly file: Blob;
  readonly passphrase?: string | undefined;
}
export interface Practice {
  readonly tenant: string;
  /** The member who is signed in. */
  readonly member: string;
  readonly entries: readonly string[];
  readonly vault: string;
  readonly inbox: string;
}
export interface SavedKey {
  readonly role: KeyRole;
  readonly name: string;
  /** A blob: address; it ends with the worker. */
  readonly url: string;
  readonly fingerprint: string;
  /** For a newcomer, to compare with an admin. */
  readonly pairingCode?: string;
}
export interface RosterFiles {
  readonly seq: number;
  readonly entry: string;
  readonly vault: string;
  readonly inbox: string;
}
export type Published =
  | ({ readonly kind: 'practice' } & RosterFiles)
  | { readonly kind: 'card'; readonly kid: string; readonly card: string };
export interface Opened {
  readonly role: KeyRole;
  readonly member: string;
  readonly fingerprint: string;
  readonly members: readonly { member: string; role: KeyRole; fingerprint: string; active: boolean }[];
}
export interface CardShown {
  readonly member: string;
  readonly role: KeyRole;
  readonly fingerprint: string;
}
export interface StoredChart {
  readonly chartId: string;
  readonly wraps: readonly { gen: number; file: string }[];
  /** Oldest first. */
  readonly notes: readonly string[];
}
export interface OpenedChart {
  readonly chartId: string;
  readonly notes: readonly ShownNote[];
}
export type ShownNote = Omit<Note, 'jws' | 'kid' | 'rcpt' | 'roster' | 'prev' | 'jti'>;
export type WrittenNote = Pick<Note, 'record' | 'ver' | 'kind' | 'class' | 'content'>;

/** Why the worker refuses; codes of `libs/sealed`, and its own. */
export type VaultErrorCode =
  | SealedErrorCode
  | 'locked'
  | 'fingerprint_wrong'
  | 'pairing_code_wrong'
  | 'keys_not_proved'
  | 'chart_not_open'
  | 'failed';
export interface VaultProblem {
  readonly code: VaultErrorCode;
  /** What the server sent contradicts what members signed: never shown as an empty list. */
  readonly alarm: boolean;
  readonly at: Readonly<Record<string, string | number>>;
}

/** The worker has no passkeys: it asks the page. `id` pairs question and answer. */
export type PasskeyAsked = { id: number; nonce: Uint8Array };
export type PasskeyAnswered = { id: number; prf: PrfResult | undefined };
export type Question = { [Name in ActName]: { id: number; name: Name; ask: Ask<Name> } }[ActName];
export type Reply = { id: number; answer: unknown } | { id: number; problem: VaultProblem };
