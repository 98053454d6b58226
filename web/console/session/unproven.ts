/** The person closed the question who is there; nothing was changed. */
export class NotConfirmed extends Error {}

/** The person closed the browser's question for a passkey, or the device has none. */
export class NoPasskey extends Error {}
