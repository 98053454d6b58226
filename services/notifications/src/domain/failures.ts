/** The relay or provider permanently reports an unknown mailbox or number. */
export class NoSuchMailbox extends Error {}
/** The message was handed over and the other side did not say whether it took it. */
export class OutcomeUnknown extends Error {}
