/** B10: how many tries are allowed in a window. Keyed so that a stranger's tries do not count against the victim: by the device that signed in before, else by (address, IP) and IP. */
export interface Limit {
  name: string;
  most: number;
  windowMs: number;
}
const quarter = 900_000;
export const limits = {
  /** Wrong passwords for one address from one IP. */
  passwordOfAddress: { name: 'password', most: 5, windowMs: quarter },
  /** Wrong passwords from one IP, whatever the addresses. */
  passwordFromIp: { name: 'password-ip', most: 50, windowMs: quarter },
  /** Wrong passwords from a device that signed in before; they count in none of the two above. */
  passwordOfDevice: { name: 'password-device', most: 5, windowMs: quarter },
  /** Wrong passwords and codes at the step-up of one session. */
  stepUpOfSession: { name: 'step-up', most: 5, windowMs: quarter },
  /** Wrong keys of outside subscribers. */
  subscriberKeyFromIp: { name: 'subscriber-key-ip', most: 30, windowMs: quarter },
  /** Wrong codes of an authenticator app after a right password; devices that showed one before are counted apart. */
  codeOfUser: { name: 'code', most: 5, windowMs: quarter },
  passkeyOfUser: { name: 'passkey', most: 20, windowMs: quarter },
  /** Challenges for the step-up of one session. */
  stepUpOptionsOfSession: { name: 'step-up-options', most: 20, windowMs: quarter },
  /** Sign-ins with a passkey, right or wrong, that one IP asks for. */
  passkeyFromIp: { name: 'passkey-ip', most: 100, windowMs: quarter },
  recoveryCodeOfUser: { name: 'recovery-code', most: 10, windowMs: quarter },
  /** Letters asked for from one IP. */
  linkFromIp: { name: 'link-ip', most: 30, windowMs: 3_600_000 },
  /** Times that one mailed link is followed: it was signed by us, so a stranger has none to follow. */
  followedLink: { name: 'followed-link', most: 10, windowMs: 3_600_000 },
  /** Wrong present passwords of a client who is signed in. */
  clientPasswordChange: { name: 'client-password', most: 5, windowMs: quarter },
  invitationsOfCompany: { name: 'invitations', most: 100, windowMs: 3_600_000 },
  signUpFromIp: { name: 'sign-up-ip', most: 30, windowMs: 3_600_000 },
  /** Wrong passwords and codes for one operator from one IP. */
  operator: { name: 'operator', most: 5, windowMs: quarter },
  /** Support codes that one operator shows. */
  supportCodes: { name: 'support-codes', most: 10, windowMs: quarter },
  /** Letters to one address; more are silently not written, so that nobody's mailbox is filled by strangers. */
  lettersToAddress: { name: 'letters', most: 3, windowMs: 3_600_000 },
  /** The window is as long as a link lives: whoever asks for links to somebody else's address leaves them one that works. */
  clientLinksToAddress: { name: 'client-links', most: 3, windowMs: quarter },
  /** Counted apart, so that whoever signs somebody up or invites them again and again does not keep them from a new password. */
  resetsOfAddress: { name: 'password-resets', most: 3, windowMs: 3_600_000 },
} as const satisfies Record<string, Limit>;

/** When the window of an instant began: windows are fixed, so that one row counts for everybody. */
export function windowStart(limit: Limit, now: Date): Date {
  return new Date(Math.floor(now.getTime() / limit.windowMs) * limit.windowMs);
}
