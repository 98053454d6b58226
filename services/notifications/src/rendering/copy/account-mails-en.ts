import type { AccountMailKind } from '@riserbo/contracts';
import type { MessageText } from './copy';

const ignore = "Didn't ask for this? Ignore this email: nothing will change.";
const protect = 'Not you? Change your password now and tell {{companyName}}.';

export const accountMails: Record<AccountMailKind, MessageText> = {
  sign_up: {
    subject: 'Confirm your email address',
    lines: ['Confirming opens the booking page of {{companyName}}. The link works for 24 hours.', ignore],
    action: 'Confirm',
  },
  sign_up_known: {
    subject: 'You already have an account',
    lines: [
      'Confirming adds {{companyName}} to your account. Your password stays the same. The link works for 24 hours.',
      ignore,
    ],
    action: 'Add the company',
  },
  password_reset: {
    subject: 'Set a new password',
    lines: ['The link works for 60 minutes.', ignore],
    action: 'Set a password',
  },
  password_changed: {
    subject: 'Your password has changed',
    lines: [
      'You are signed out on all other devices.',
      'Not you? Set a new password now and tell {{companyName}}.',
    ],
  },
  password_guessed: {
    subject: 'Wrong passwords were entered for your account',
    lines: [
      'A clock that only moves when it is set.',
      'To sign in on a new device, use a passkey or set a new password.',
    ],
  },
  codes_guessed: {
    subject: 'Wrong codes were entered for your account',
    lines: [
      "Someone who knows your password entered 100 wrong codes in a row. Codes now work only on devices where you've signed in before.",
      'Change your password now and tell {{companyName}}.',
    ],
  },
  client_password_guessed: {
    subject: 'Your password no longer works',
    lines: [
      'Someone entered 100 wrong passwords in a row, so your password no longer works.',
      'You can still sign in with a link by email. Then set a new password.',
    ],
  },
  session_guessed: {
    subject: 'Wrong passwords were entered during a sign-in of yours',
    lines: [
      'Someone who was already signed in as you entered 100 wrong passwords or codes in a row. That sign-in can no longer confirm your password.',
      "Wasn't that you? Set a new password now: it signs out all other devices.",
    ],
  },
  sign_in_notice: {
    subject: 'New sign-in to your account',
    lines: [
      'Your account was just used to sign in.',
      'Not you? The button signs out all devices and asks for a new password.',
    ],
    action: "This wasn't me",
  },
  second_factor_on: {
    subject: 'Two-step sign-in is on',
    lines: [
      'From now on, signing in also needs a code from your authenticator app. Keep your recovery codes in a safe place.',
      'Not you? Tell {{companyName}} now.',
    ],
  },
  second_factor_off: {
    subject: 'Two-step sign-in is off',
    lines: ['From now on, your password is enough to sign in.', protect],
  },
  second_factor_removed: {
    subject: 'A second step was removed',
    lines: ['One way to confirm your sign-in was removed. Another one is still in use.', protect],
  },
  second_factor_reset: {
    subject: 'Your two-step sign-in was reset',
    lines: [
      '{{companyName}} reset your two-step sign-in. You are signed out on all devices.',
      `Sign in with your password and set it up again. ${protect}`,
    ],
  },
  second_factor_reset_asked: {
    subject: 'Request to reset your two-step sign-in',
    lines: [
      '{{companyName}} has asked to reset it. Nothing changes until every company you work for has asked within seven days.',
      "Didn't ask for this? Sign in with your second step, which cancels the request, and tell {{companyName}}.",
    ],
  },
  passkey_added: {
    subject: 'A passkey was added',
    lines: [
      'You can now sign in to your account with this passkey, without a password.',
      'Not you? Remove the passkey, change your password now and tell {{companyName}}.',
    ],
  },
  recovery_code_used: {
    subject: 'A recovery code was used to sign in',
    lines: ["It can't be used again.", protect],
  },
  invitation: {
    subject: '{{companyName}} invites you to Riserbo',
    lines: ['The link works for seven days. If you already have a password, it stays the same.', ignore],
    action: 'Accept',
  },
  support_refused: {
    subject: 'A support code was refused',
    lines: [
      "The code didn't work. No one got in.",
      'The activity log shows which code it was. If you still need help, create a new one.',
    ],
  },
  protection_weakened: {
    subject: 'A security setting was weakened',
    lines: [
      'A protection of {{companyName}} was switched off, or one of its security settings was made weaker.',
      "The audit log shows what was changed and by whom. If you don't expect this change, undo it and talk to that person.",
    ],
  },
  glass_broken: {
    subject: 'Charts were opened in an emergency',
    lines: [
      'A practitioner of {{companyName}} opened charts that are kept from them and gave an emergency as the reason.',
      "The audit log of the notes shows who it was and why. If you don't expect this, talk to that person.",
    ],
  },
  client_login: {
    subject: 'Your sign-in link',
    lines: ['It signs you in to {{companyName}} and works for 15 minutes.', ignore],
    action: 'Sign in',
  },
  data_link: {
    subject: 'The link to your data',
    lines: [
      'It shows everything {{companyName}} stores about you, to read, print and correct. It works once, within 15 minutes.',
      ignore,
    ],
    action: 'See my data',
  },
  request_received: {
    subject: 'A person has used their rights',
    lines: [
      'A person asked {{companyName}} for their data, a correction, an erasure or a restriction.',
      'The list of requests shows what they ask for and when the answer is due.',
    ],
  },
  request_due: {
    subject: 'A request is due within a week',
    lines: [
      'A person still waits for an answer of {{companyName}}. The law sets the date.',
      'The list of requests shows it first. If you need longer, tell the person why and move the date.',
    ],
  },
  request_late: {
    subject: 'A request is late',
    lines: [
      'The date by which {{companyName}} had to answer a person has passed.',
      'Answer it now: the list of requests shows it first. The person can complain to the authority.',
    ],
  },
};
