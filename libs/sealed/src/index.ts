export { sealedErrors, SealedError, type SealedErrorCode } from './errors';
export { inspect, lintCiphertext, type CiphertextShape, type Suite } from './lint';
export {
  open,
  protect,
  recipientOf,
  seal,
  unprotect,
  SCRYPT_LOG_N,
  type Identity,
  type Recipient,
} from './age';
export {
  fingerprintOf,
  generateIdentity as generateKeyIdentity,
  keysOf,
  pairingCode,
  type MemberKeys,
} from './keys';
export {
  createKeyFile,
  protectKeyFile,
  readKeyFile,
  unlockKeyFile,
  writeKeyFile,
  type KeyFile,
  type KeyRole,
} from './key-file';
export { protectByPasskey, unlockByPasskey, type EvaluatePrf, type PrfResult } from './passkey';
export { issueCard, readCard, type Card } from './card';
export { activeMembers, appendToRoster, verifyRoster, type Roster, type RosterChange } from './roster';
export { createVault, openVault, wrapVault, type VaultKeys } from './vault';
export { createChart, openChart, rewrapChart, type ChartKey, type ExpectedChart } from './chart';
export { rotateCharts, type RotationProgress, type StoredWrap } from './rotation';
export { noteContent, soapContent, type IntakeContent, type NoteContent, type SoapContent } from './content';
export {
  emptyHead,
  openHistory,
  sealNote,
  type AttachmentName,
  type Head,
  type Note,
  type NewNote,
} from './note';
export { openAttachment, sealAttachment, MAX_ATTACHMENT_BYTES } from './attachment';
export { openIntake, sealIntake, type SealedIntake } from './intake';
export {
  exportChart,
  openExport,
  type ChartExport,
  type ExportFiles,
  type ExportKey,
  type ExportTo,
} from './export';
export { noteAsText } from './note-text';
