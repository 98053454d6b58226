/**
 * Every account mail and the frontend page its link opens. `null`: no link, and so no token. The copy is in
 * services/notifications/src/rendering/copy. It is neutral: no account mail names a client, a service or a
 * provider.
 */
export const accountMailPages = {
  sign_up: 'sign-up',
  sign_up_known: 'sign-up',
  password_reset: 'reset-password',
  password_changed: null,
  password_guessed: null,
  codes_guessed: null,
  client_password_guessed: null,
  session_guessed: null,
  sign_in_notice: 'not-me',
  second_factor_on: null,
  second_factor_off: null,
  second_factor_removed: null,
  second_factor_reset: null,
  second_factor_reset_asked: null,
  passkey_added: null,
  recovery_code_used: null,
  invitation: 'invitation',
  support_refused: null,
  protection_weakened: null,
  glass_broken: null,
  client_login: 'client-login',
  data_link: 'my-data',
  request_received: null,
  request_due: null,
  request_late: null,
} as const satisfies Record<string, string | null>;

export type AccountMailKind = keyof typeof accountMailPages;
export const accountMailKinds = Object.keys(accountMailPages) as [AccountMailKind, ...AccountMailKind[]];
