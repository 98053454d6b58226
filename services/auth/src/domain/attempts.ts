/**
 * B10: how many tries are allowed in a window. Keyed so that a stranger's tries do not count against the victim: by the device that signed in
 * before, else by (address, network) and network.
 */
export interface Limit {
  name: string;
  most: number;
  windowMs: number;
}
/** A limit that counts by where a request comes from; `from` of limits/tallies makes its tallies, so that no limit counts single addresses (X109). */
export interface NetworkLimit extends Limit {
  by: 'network';
}
/**
 * How many tries in a row, without a right one between them, an account takes (NIST SP 800-63B-4, 3.2.2). Past it the try is refused as if it were
 * wrong, whatever it is. The run has no window: it ends with a right try or with the password that it is about.
 */
export interface RunLimit extends Limit {
  by: 'run';
}

/** A window that began in 1970 and never ends. */
const FOREVER_MS = Number.MAX_SAFE_INTEGER;
const network = { by: 'network' } as const;
const inARow = { most: 100, windowMs: FOREVER_MS, by: 'run' } as const;
const quarter = 900_000;
export const limits = {
  /** Wrong passwords for one address from one network. */
  passwordOfAddress: { name: 'password', most: 5, windowMs: quarter, ...network },
  /** Wrong passwords from one network, whatever the addresses. */
  passwordFromNetwork: { name: 'password-ip', most: 50, windowMs: quarter, ...network },
  /** Wrong passwords from a device that signed in before; they count in none of the two above. */
  passwordOfDevice: { name: 'password-device', most: 5, windowMs: quarter },
  /** Wrong passwords of one account from strangers, or from one device that signed in before. */
  passwordsInARow: { name: 'password-run', ...inARow },
  clientPasswordsInARow: { name: 'client-password-run', ...inARow },
  /** Wrong codes after a right password, as above. */
  codesInARow: { name: 'code-run', ...inARow },
  recoveryCodesInARow: { name: 'recovery-code-run', ...inARow },
  /** So that an unknown address costs the same; it is refused anyway, so this is forgotten after a day. */
  unknownInARow: { name: 'unknown-run', most: 100, windowMs: 86_400_000, by: 'run' },
  /** Wrong passwords and codes at the step-up of one session. */
  stepUpOfSession: { name: 'step-up', most: 5, windowMs: quarter },
  /** Wrong proofs within one session, at step-ups and changes of the password: its holder locks out no other session. */
  stepUpsInARow: { name: 'step-up-run', ...inARow },
  /** Wrong keys of outside subscribers. */
  subscriberKeyFromNetwork: { name: 'subscriber-key-ip', most: 30, windowMs: quarter, ...network },
  /** Wrong codes of an authenticator app after a right password; devices that showed one before are counted apart. */
  codeOfUser: { name: 'code', most: 5, windowMs: quarter },
  passkeyOfUser: { name: 'passkey', most: 20, windowMs: quarter },
  /** Challenges for the step-up of one session. */
  stepUpOptionsOfSession: { name: 'step-up-options', most: 20, windowMs: quarter },
  /** Sign-ins with a passkey, right or wrong, that one network asks for. */
  passkeyFromNetwork: { name: 'passkey-ip', most: 100, windowMs: quarter, ...network },
  recoveryCodeOfUser: { name: 'recovery-code', most: 10, windowMs: quarter },
  /** Letters asked for from one network. */
  linkFromNetwork: { name: 'link-ip', most: 30, windowMs: 3_600_000, ...network },
  /** Times that one mailed link is followed: it was signed by us, so a stranger has none to follow. */
  followedLink: { name: 'followed-link', most: 10, windowMs: 3_600_000 },
  /** Wrong present passwords of a client who is signed in. */
  clientPasswordChange: { name: 'client-password', most: 5, windowMs: quarter },
  invitationsOfCompany: { name: 'invitations', most: 100, windowMs: 3_600_000 },
  signUpFromNetwork: { name: 'sign-up-ip', most: 30, windowMs: 3_600_000, ...network },
  /** Wrong passwords and codes for one operator from one network. */
  operator: { name: 'operator', most: 5, windowMs: quarter, ...network },
  /** Support codes that one operator shows. */
  supportCodes: { name: 'support-codes', most: 10, windowMs: quarter },
  /** Mails to an owner about refused support codes. */
  supportNotices: { name: 'support-notices', most: 1, windowMs: 3_600_000 },
  /** Letters to one address; more are silently not written, so that nobody's mailbox is filled by strangers. */
  lettersToAddress: { name: 'letters', most: 3, windowMs: 3_600_000 },
  /** The window is as long as a link lives: whoever asks for links to somebody else's address leaves them one that works. */
  clientLinksToAddress: { name: 'client-links', most: 3, windowMs: quarter },
  /** Counted apart, so that whoever signs somebody up or invites them again and again does not keep them from a new password. */
  resetsOfAddress: { name: 'password-resets', most: 3, windowMs: 3_600_000 },
} as const satisfies Record<string, Limit | NetworkLimit | RunLimit>;

/** When the window of an instant began: windows are fixed, so that one row counts for all replicas. */
export function windowStart(limit: Pick<Limit, 'windowMs'>, now: Date): Date {
  return new Date(Math.floor(now.getTime() / limit.windowMs) * limit.windowMs);
}

/** Seconds until the window of an instant is over. */
export function secondsLeft(limit: Pick<Limit, 'windowMs'>, now: Date): number {
  return Math.ceil((windowStart(limit, now).getTime() + limit.windowMs - now.getTime()) / 1_000);
}
