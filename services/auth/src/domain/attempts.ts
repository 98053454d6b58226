/**
 * B10: the number of attempts allowed in a window. Keyed so that a stranger's attempts do not count against
 * the victim: by a device that has signed in before, else by address and network.
 */
export interface Limit {
  name: string;
  max: number;
  windowMs: number;
}
/**
 * Counts by the network of a request. `from` of limits/tallies makes its tallies, so that no limit counts
 * single addresses (X109).
 */
export interface NetworkLimit extends Limit {
  by: 'network';
}
/**
 * Attempts in a row, without a right one between them, that an account takes (NIST SP 800-63B-4, 3.2.2).
 * Beyond it every attempt is refused as if it were wrong. A run has no window: it ends with a right attempt
 * or with the password it is about.
 */
export interface RunLimit extends Limit {
  by: 'run';
}

/** A window that began in 1970 and never ends. */
const FOREVER_MS = Number.MAX_SAFE_INTEGER;
const HOUR_MS = 3_600_000;
const QUARTER_HOUR_MS = 900_000;
const network = { by: 'network' } as const;
const inARow = { max: 100, windowMs: FOREVER_MS, by: 'run' } as const;
export const limits = {
  /** Wrong passwords for one address from one network. */
  passwordOfAddress: { name: 'password', max: 5, windowMs: QUARTER_HOUR_MS, ...network },
  /** Wrong passwords from one network, for any address. */
  passwordFromNetwork: { name: 'password-ip', max: 50, windowMs: QUARTER_HOUR_MS, ...network },
  /** Wrong passwords from a device that has signed in before; they count in neither of the two above. */
  passwordOfDevice: { name: 'password-device', max: 5, windowMs: QUARTER_HOUR_MS },
  /** Wrong passwords for one account from strangers, or from one device that has signed in before. */
  passwordsInARow: { name: 'password-run', ...inARow },
  clientPasswordsInARow: { name: 'client-password-run', ...inARow },
  /** Wrong codes after a right password, counted like passwords. */
  codesInARow: { name: 'code-run', ...inARow },
  recoveryCodesInARow: { name: 'recovery-code-run', ...inARow },
  /** Makes an unknown address cost the same; it is refused anyway, so its count expires after a day. */
  unknownInARow: { name: 'unknown-run', max: 100, windowMs: 24 * HOUR_MS, by: 'run' },
  /** Wrong passwords and codes at the step-up of one session. */
  stepUpOfSession: { name: 'step-up', max: 5, windowMs: QUARTER_HOUR_MS },
  /** Wrong proofs within one session, at step-ups and password changes: they lock out no other session. */
  stepUpsInARow: { name: 'step-up-run', ...inARow },
  /** Wrong keys of external subscribers. */
  subscriberKeyFromNetwork: { name: 'subscriber-key-ip', max: 30, windowMs: QUARTER_HOUR_MS, ...network },
  /** Wrong codes of an authenticator app after a right password; known devices are counted apart. */
  codeOfUser: { name: 'code', max: 5, windowMs: QUARTER_HOUR_MS },
  passkeyOfUser: { name: 'passkey', max: 20, windowMs: QUARTER_HOUR_MS },
  /** Challenges for the step-up of one session. */
  stepUpOptionsOfSession: { name: 'step-up-options', max: 20, windowMs: QUARTER_HOUR_MS },
  /**
   * Passkey sign-ins from one network; right ones are given back, so that colleagues do not lock each other
   * out.
   */
  passkeyFromNetwork: { name: 'passkey-ip', max: 100, windowMs: QUARTER_HOUR_MS, ...network },
  /** Wrong sign-ins with one passkey from one network. */
  passkeyOfCredential: { name: 'passkey-credential', max: 10, windowMs: QUARTER_HOUR_MS, ...network },
  recoveryCodeOfUser: { name: 'recovery-code', max: 10, windowMs: QUARTER_HOUR_MS },
  /** Mails requested from one network. */
  linkFromNetwork: { name: 'link-ip', max: 30, windowMs: HOUR_MS, ...network },
  /** Uses of one mailed link. It carries our signature, so strangers have none to use. */
  followedLink: { name: 'followed-link', max: 10, windowMs: HOUR_MS },
  /** Wrong current passwords of a signed-in client. */
  clientPasswordChange: { name: 'client-password', max: 5, windowMs: QUARTER_HOUR_MS },
  invitationsOfCompany: { name: 'invitations', max: 100, windowMs: HOUR_MS },
  signUpFromNetwork: { name: 'sign-up-ip', max: 30, windowMs: HOUR_MS, ...network },
  /** Wrong passwords and codes of one operator from one network. */
  operator: { name: 'operator', max: 5, windowMs: QUARTER_HOUR_MS, ...network },
  /** Support codes that one operator enters. */
  supportCodes: { name: 'support-codes', max: 10, windowMs: QUARTER_HOUR_MS },
  /** Mails to an owner about refused support codes. */
  supportNotices: { name: 'support-notices', max: 1, windowMs: HOUR_MS },
  /** Mails to one address. More are silently not sent, so that strangers cannot fill a mailbox. */
  mailsToAddress: { name: 'account-mails', max: 3, windowMs: HOUR_MS },
  /** The window equals the life of a link: a stranger who requests links leaves the owner one that works. */
  /** D2: mails with a link to one's own data. */
  dataLinksToAddress: { name: 'data-links', max: 3, windowMs: QUARTER_HOUR_MS },
  clientLinksToAddress: { name: 'client-links', max: 3, windowMs: QUARTER_HOUR_MS },
  /** Counted apart, so that repeated sign-ups or invitations by others do not block a password reset. */
  resetsOfAddress: { name: 'password-resets', max: 3, windowMs: HOUR_MS },
} as const satisfies Record<string, Limit | NetworkLimit | RunLimit>;

/** The start of the window an instant is in. Windows are fixed, so that one row counts for all replicas. */
export function windowStart(limit: Pick<Limit, 'windowMs'>, now: Date): Date {
  return new Date(Math.floor(now.getTime() / limit.windowMs) * limit.windowMs);
}

/** Seconds until the window of an instant ends. */
export function secondsLeft(limit: Pick<Limit, 'windowMs'>, now: Date): number {
  return Math.ceil((windowStart(limit, now).getTime() + limit.windowMs - now.getTime()) / 1_000);
}
