/**
 * Why sealed data was refused. Each code has one meaning, so that a screen can say what happened and what to
 * do: `wrong_key` asks for another key file; everything from `signature_invalid` on means that the server, or
 * a person with access to it, sent something that no member of the practice sealed in this way.
 */
export const sealedErrors = {
  // files
  not_age: 'This is not an age file, or it is cut off.',
  recipients_unexpected: 'The file is sealed to an unexpected number or kind of recipients.',
  no_recipient: 'There is no recipient to seal to.',
  suites_mixed: 'X25519 and post-quantum recipients cannot be mixed.',
  wrong_key: 'This key does not open the file.',
  damaged: 'The file was changed or cut off.',
  work_factor_too_high: 'The passphrase protection would need more than 256 MB of memory to open.',
  padding_invalid: 'The padding does not have the expected form.',
  too_large: 'The content is larger than allowed.',
  // key files
  key_file_invalid: 'This is not a Riserbo key file.',
  key_file_ambiguous: 'The key file holds more than one key.',
  passphrase_needed: 'The key file is protected by a passphrase.',
  passkey_needed: 'The key file is protected by a passkey.',
  passkey_wrong: 'The passkey does not open the key file.',
  passphrase_wrong: 'The passphrase does not open the key file.',
  key_not_member: 'The key does not belong to an active member of this practice.',
  // signatures
  signature_invalid: 'The signature is missing or wrong.',
  signer_unknown: 'The signer is not in the roster of the practice.',
  signer_inactive: 'The signer was not an active member at that time.',
  claims_invalid: 'The signed data does not have the expected form.',
  // roster
  roster_root_changed: 'The roster does not begin with the entry that the key file names.',
  roster_broken: 'The roster has a gap, a fork or a changed entry.',
  roster_rolled_back: 'The roster is older than one that was seen before.',
  roster_signer: 'A roster entry was signed by somebody who may not change the roster.',
  // vault, chart, notes
  vault_replaced: 'The vault key is not the one that the roster names.',
  inbox_replaced: 'The inbox key is not the one that the roster names.',
  chart_misplaced: 'The chart key belongs to another client or practice.',
  chart_replaced: 'The chart key is not the one that was signed.',
  chart_rolled_back: 'The chart key is older than one that was seen before.',
  chart_stale: 'The chart key is older than the last removal of a member; renew it before writing.',
  note_misplaced: 'A note belongs to another client, practice or position.',
  note_missing: 'Notes are missing in the middle or at the end of the history.',
  note_forked: 'The history has two entries at one position.',
  content_invalid: 'The content of the note does not have the expected form.',
  attachment_changed: 'The attachment is not the one that the note names.',
} as const;
export type SealedErrorCode = keyof typeof sealedErrors;

/** A refusal by this library. Carries ids and positions, never a key, a passphrase or content. */
export class SealedError extends Error {
  constructor(
    readonly code: SealedErrorCode,
    readonly at: Readonly<Record<string, string | number>> = {},
  ) {
    super(sealedErrors[code]);
    this.name = 'SealedError';
  }
}
