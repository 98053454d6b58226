import type { LetterKind } from '@riserbo/contracts';
import type { Words } from './copy';

export const letters: Record<LetterKind, Words> = {
  sign_up: {
    subject: 'Please confirm your sign-up',
    lines: [
      'Somebody, most likely you, asked to open a booking page for {{companyName}}.',
      'Follow the link within 24 hours to confirm. If it was not you, do nothing.',
    ],
    action: 'Confirm',
  },
  sign_up_known: {
    subject: 'You already have an account',
    lines: [
      'Somebody, most likely you, asked to open a booking page for {{companyName}} with this address, which already has an account.',
      'Follow the link within 24 hours to add the company to your account; your password stays as it is. If it was not you, do nothing.',
    ],
    action: 'Add the company',
  },
  password_reset: {
    subject: 'A new password',
    lines: [
      'Somebody, most likely you, asked for a new password for your account.',
      'Follow the link within an hour to choose one. If it was not you, do nothing: your password stays as it is.',
    ],
    action: 'Choose a new password',
  },
  password_changed: {
    subject: 'Your password was changed',
    lines: [
      'The password of your account was changed, and your other sessions were ended.',
      'If it was not you, ask for a new password at once, and tell the owner of {{companyName}}.',
    ],
  },
  sign_in_notice: {
    subject: 'A new sign-in to your account',
    lines: [
      'Somebody, most likely you, has just signed in to your account.',
      'If it was not you, follow the link: it ends all your sessions and lets you choose a new password.',
    ],
    action: 'This was not me',
  },
  second_factor_on: {
    subject: 'Two-factor sign-in is on',
    lines: [
      'From now on, signing in to your account needs a code of your authenticator app as well.',
      'Keep your recovery codes in a safe place. If it was not you, tell the owner of {{companyName}} at once.',
    ],
  },
  second_factor_off: {
    subject: 'Two-factor sign-in is off',
    lines: [
      'From now on, signing in to your account needs your password only.',
      'If it was not you, change your password at once, and tell the owner of {{companyName}}.',
    ],
  },
  second_factor_removed: {
    subject: 'A second factor was removed',
    lines: [
      'One of the second factors of your account was removed; another one is still asked for.',
      'If it was not you, change your password at once, and tell the owner of {{companyName}}.',
    ],
  },
  second_factor_reset: {
    subject: 'Your second factors were removed',
    lines: [
      'An administrator of {{companyName}} removed the second factors of your account and ended your sessions.',
      'Sign in with your password and enrol anew. If you did not ask for this, change your password at once, and tell the owner of {{companyName}}.',
    ],
  },
  second_factor_reset_asked: {
    subject: 'Removing your second factors was asked for',
    lines: [
      'An administrator of {{companyName}} asked to remove the second factors of your account. It happens once every company that you work for has asked for it within seven days; until then nothing changes.',
      'If you did not ask for this, sign in with your second factor, which makes it void, and tell the owner of {{companyName}}.',
    ],
  },
  passkey_added: {
    subject: 'A passkey was added',
    lines: [
      'A passkey was added to your account. It signs in without a password.',
      'If it was not you, remove it and change your password at once, and tell the owner of {{companyName}}.',
    ],
  },
  recovery_code_used: {
    subject: 'A recovery code was used',
    lines: [
      'One of your recovery codes has just been used in place of your second factor. It does not work again.',
      'If it was not you, change your password at once, and tell the owner of {{companyName}}.',
    ],
  },
  invitation: {
    subject: 'You are invited to {{companyName}}',
    lines: [
      '{{companyName}} invites you to work with it on Riserbo.',
      'Follow the link within seven days to accept. If you have an account already, your password stays as it is. If you do not know the sender, do nothing.',
    ],
    action: 'Accept the invitation',
  },
  support_refused: {
    subject: 'A support code was refused',
    lines: [
      'Somebody tried a support code of {{companyName}} that is wrong, used, over, revoked or for somebody else. Nobody came in.',
      'The audit log says which code it was. If you still need help, give out a new one.',
    ],
  },
  client_login: {
    subject: 'Your sign-in link',
    lines: [
      'Somebody, most likely you, asked to sign in at {{companyName}}.',
      'Follow the link within 15 minutes. If it was not you, do nothing.',
    ],
    action: 'Sign in',
  },
};
