import type { FieldError } from './field-errors';
import type { RefusalFacts } from './refusal-facts';

/**
 * Every refusal code. A refusal is part of the contract: it crosses NATS as its code and becomes problem+json
 * (RFC 9457) at the gateway; nothing is written and it carries no personal data. `docs/refusals.md` is
 * generated from this table.
 */
export const refusals = {
  // any request
  invalid_input: {
    status: 422,
    text: 'A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.',
  },
  malformed_request: { status: 400, text: 'The request is not valid HTTP (RFC 9112).' },
  request_timeout: { status: 408, text: 'The request took too long to arrive. Send it again.' },
  headers_too_large: { status: 431, text: 'Path and headers together are larger than 16 KB.' },
  malformed_body: { status: 400, text: 'The body is not valid JSON in UTF-8.' },
  body_too_large: { status: 413, text: 'The body is larger than this route accepts.' },
  unsupported_media_type: { status: 415, text: 'Send the body uncompressed, as application/json.' },
  cross_site: { status: 403, text: 'A page of another site may not make this change.' },
  cookie_cross_site: {
    status: 403,
    text: 'A browser keeps no cookie for a page of another site. Leave out `cookie` and keep the refresh token yourself.',
  },
  method_not_allowed: { status: 405, text: 'This route does not accept this method.' },
  not_found: { status: 404, text: 'The resource does not exist.' },
  not_authenticated: { status: 401, text: 'Sign in: the token is missing, expired or not valid.' },
  forbidden: { status: 403, text: 'Your role does not have the permission for this.' },
  too_many_requests: { status: 429, text: 'Too many requests. Try again after Retry-After seconds.' },
  unavailable: {
    status: 503,
    text: 'Part of the system is not available; nothing was changed. Try again after Retry-After seconds.',
  },
  internal: {
    status: 500,
    text: 'Something went wrong on our side. Quote the correlation id when you report it.',
  },
  idempotency_key_required: { status: 400, text: 'This POST needs an Idempotency-Key header.' },
  idempotency_key_invalid: {
    status: 400,
    text: 'The Idempotency-Key must be 1 to 200 visible ASCII characters.',
  },
  idempotency_key_reused: {
    status: 422,
    text: 'The Idempotency-Key was already used with a different body. Use a new key.',
  },
  already_done: {
    status: 409,
    text: 'This was already done with the same Idempotency-Key. The response held a secret and is not repeated.',
  },
  if_match_required: { status: 428, text: 'Send the ETag you last read in an If-Match header.' },
  stale_version: {
    status: 412,
    text: 'The resource has changed since you read it. Read it again and retry.',
  },
  cursor_invalid: {
    status: 422,
    text: 'The cursor does not belong to this list. Start again from the first page.',
  },
  // auth
  credentials_wrong: { status: 401, text: "Email and password don't match." },
  password_short: {
    status: 422,
    text: 'Choose a password of at least 15 characters. As long as a second factor is on, 12 are enough.',
  },
  password_personal: {
    status: 422,
    text: 'This password is made of your name, address or company. Choose one that says nothing about you.',
  },
  password_common: { status: 422, text: 'This password is easy to guess. Choose another one.' },
  session_ended: { status: 401, text: 'The session has ended. Sign in again.' },
  session_idle: { status: 401, text: 'The session ended because it was idle for too long. Sign in again.' },
  refresh_reused: {
    status: 401,
    text: 'The refresh token was used before, so all sessions that came from it have ended. Sign in again.',
  },
  step_up_required: {
    status: 403,
    text: 'Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.',
  },
  second_factor_required: { status: 401, text: 'A second factor is on and must be presented.' },
  second_factor_wrong: { status: 401, text: 'The second factor is wrong, already used or expired.' },
  second_factor_due: {
    status: 403,
    text: 'The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.',
  },
  second_factor_off: { status: 409, text: 'No second factor is on.' },
  passkey_invalid: {
    status: 422,
    text: 'The passkey does not answer a challenge issued here in the last five minutes.',
  },
  passkey_known: { status: 409, text: 'This passkey is already registered.' },
  too_many_passkeys: { status: 409, text: 'There are already 20 passkeys. Remove one first.' },
  ticket_invalid: {
    status: 401,
    text: 'The sign-in took longer than five minutes or the password has changed. Start again.',
  },
  enrolment_unknown: { status: 409, text: 'No enrolment was started in the last ten minutes.' },
  mail_link_invalid: {
    status: 422,
    text: 'The mailed link is wrong, already used or expired. Request a new one.',
  },
  subscriber_key_wrong: { status: 401, text: 'The subscriber key is wrong or was revoked.' },
  subscriber_exists: { status: 409, text: 'The company already has a subscriber with this name.' },
  slug_taken: { status: 409, text: 'Another company already uses this slug.' },
  // vendor support
  operator_exists: { status: 409, text: 'An operator with this address already exists.' },
  operator_unknown: { status: 404, text: 'The operator does not exist.' },
  support_code_refused: {
    status: 403,
    text: 'The support code is wrong, used, expired, revoked or issued to another operator.',
  },
  // members
  member_exists: { status: 409, text: 'This address already belongs to a member of the company.' },
  last_owner: { status: 409, text: 'The company needs at least one owner.' },
  // plans and features
  plan_required: { status: 403, text: "The company's plan does not include this." },
  feature_off: { status: 409, text: 'The feature is switched off.' },
  feature_conflict: { status: 409, text: 'Another feature that is on excludes this one.' },
  feature_needs: { status: 409, text: 'This feature needs another one, or another one needs it.' },
  feature_unavailable: {
    status: 409,
    text: 'The feature is not available yet, so it cannot be switched on.',
  },
  quota_reached: { status: 403, text: "The limit of the company's plan is reached." },
  embed_refused: {
    status: 403,
    text: 'The practice has not listed this web site. Open its own booking page.',
  },
  company_unknown: { status: 404, text: 'No company uses this slug.' },
  // booking
  slot_taken: { status: 409, text: 'This time has just been taken.' },
  slot_in_past: { status: 422, text: 'This time is in the past.' },
  slot_too_soon: { status: 422, text: "This time is closer than the service's minimum notice." },
  slot_beyond_horizon: { status: 422, text: 'This date is not open for booking yet.' },
  slot_off_grid: { status: 422, text: "This time is not on the service's grid of start times." },
  slot_closed: {
    status: 422,
    text: 'The provider does not work at this time, or the service does not fit into the opening hours.',
  },
  day_full: { status: 409, text: 'The daily limit is reached. Choose another day.' },
  not_offered: { status: 422, text: 'This provider does not offer this service.' },
  range_too_long: {
    status: 422,
    text: 'The range is longer than allowed (366 days; 10 for an agenda), or ends before it starts.',
  },
  time_zone_unknown: { status: 422, text: 'This is not an IANA time zone.' },
  intervals_overlap: { status: 422, text: 'Intervals of the same day overlap, or a date is listed twice.' },
  hold_exists: { status: 409, text: 'The guest already holds another time. Release it first.' },
  hold_expired: { status: 409, text: 'The hold has expired. Choose a time again.' },
  hold_limit: { status: 429, text: 'Too many times are held from this network. Try again later.' },
  booking_limit: {
    status: 429,
    text: 'There are too many upcoming bookings from this person or network. Call the practice to book more.',
  },
  same_time: { status: 422, text: 'The booking already has this time.' },
  state_forbids: { status: 409, text: "The booking's status does not allow this." },
  too_late: { status: 409, text: 'It is too late to change this online. Contact the practice.' },
  mark_final: { status: 409, text: 'It is too late to correct how this appointment ended.' },
  not_yet: { status: 409, text: 'The appointment has not started yet.' },
  policies_missing: {
    status: 409,
    text: 'Online booking is disabled until the company publishes its terms and privacy policy.',
  },
  terms_not_accepted: { status: 422, text: "Accept the company's current policies to continue." },
  terms_outdated: { status: 422, text: 'A newer version of a policy was published. Read it and accept it.' },
  link_invalid: { status: 404, text: 'This link is wrong or no longer valid.' },
  signature_wrong: {
    status: 400,
    text: 'The signature does not belong to what was posted. Sign the address and the fields with the account’s token.',
  },
  // catalogue and resources
  session_full: { status: 409, text: 'All seats at this time are taken.' },
  resource_taken: { status: 409, text: 'No room or device that the service needs is free at this time.' },
  requirement_impossible: {
    status: 422,
    text: 'The service needs more rooms or devices than it lists, or lists one twice.',
  },
  interval_backward: { status: 422, text: 'An interval must end after it starts.' },
  country_unknown: { status: 422, text: 'No public holidays are known for this country and region.' },
  list_full: { status: 409, text: 'The list has reached its maximum length.' },
  // clients
  draft_empty: { status: 409, text: 'There is no draft to publish.' },
  policy_too_complex: {
    status: 422,
    text: 'The text is nested too deeply or too long when rendered as HTML.',
  },
  policy_unchanged: { status: 409, text: 'The draft is identical to the published text.' },
  // medical
  ciphertext_invalid: {
    status: 422,
    text: 'Only sealed files are stored, with the expected recipients and padding. Seal it on the device first.',
  },
  keys_missing: { status: 409, text: 'The practice has no keys for notes yet. Create them first.' },
  keys_outdated: {
    status: 409,
    text: 'The keys of the practice have changed. Read the roster again, seal again and retry.',
  },
  roster_conflict: {
    status: 409,
    text: 'The roster has changed since you read it. Read it again and sign again.',
  },
  rotation_unfinished: {
    status: 409,
    text: 'Files are still sealed to this key. Finish the rotation first.',
  },
  already_there: { status: 409, text: 'This id or position already holds something else.' },
  chart_unknown: { status: 404, text: 'The chart does not exist, or you may not ask for it.' },
  note_conflict: {
    status: 409,
    text: 'Another note has this position. Read the chart again and sign on its new end.',
  },
  audience_fixed: { status: 409, text: 'This chart is for its author alone, and that cannot be changed.' },
  too_many_uploads: { status: 409, text: 'Too many uploads are unfinished. Finish one first.' },
  attachment_incomplete: { status: 409, text: 'The attachment has not arrived completely yet.' },
  question_invalid: {
    status: 422,
    text: 'Each question needs its own id, and options exactly if it is a choice.',
  },
  intake_unknown: { status: 404, text: 'There are no questions or answers for this booking.' },
  intake_answered: { status: 409, text: 'The answers for this booking were already sent.' },
  bookings_upcoming: {
    status: 409,
    text: 'The client has bookings that are not over. Confirm with `cancelUpcoming` that they are cancelled.',
  },
  erasure_open: {
    status: 409,
    text: 'The erasure is not over yet. Read its steps, and ask for the certificate when it is done.',
  },
  client_erased: { status: 409, text: 'This client was erased. Nothing more is stored about them.' },
  import_unknown: { status: 404, text: 'There is no such import, or it is done.' },
  import_running: { status: 409, text: 'The import is running. Wait until it is done.' },
  import_incomplete: { status: 409, text: 'Parts of the file are missing. Send all of them, then start.' },
  merge_with_itself: { status: 422, text: 'A record cannot be merged with itself. Choose another one.' },
  merge_unknown: { status: 404, text: 'There is no merge to undo: it was undone, or is older than 30 days.' },
  delivery_final: {
    status: 409,
    text: 'Only a message that was given up can be sent again. This one waits, was sent or may have been sent.',
  },
  segment_forbidden: {
    status: 409,
    text: 'While `hipaa` is on, a campaign cannot be for the clients of one service. Leave out `serviceId`.',
  },
  campaign_begun: {
    status: 409,
    text: 'The campaign has started or its recipients are being counted. Only a draft can do this.',
  },
  request_closed: { status: 409, text: 'The request was already answered.' },
  request_not_refused: { status: 409, text: 'You can disagree with a request that was refused.' },
  request_extended: { status: 409, text: 'The due date was already moved; the law allows it once.' },
  request_overdue: { status: 409, text: 'The due date has passed, so it cannot be moved any more.' },
  identity_unproven: {
    status: 409,
    text: 'The person has not proven who they are. Let them use a mailed link, or check a document at the desk.',
  },
  refusal_incomplete: { status: 422, text: 'A refusal needs a reason and an answer for the person.' },
  received_in_future: { status: 422, text: 'A request cannot arrive in the future.' },
  restricted: {
    status: 423,
    text: 'The processing of this client is restricted: their data is stored and not used until the restriction is lifted.',
  },
  client_unknown: { status: 404, text: 'The client does not exist.' },
  contact_expired: { status: 409, text: 'The contact details have expired. Send them again.' },
} as const satisfies Record<string, { status: number; text: string }>;

export type RefusalCode = keyof typeof refusals;
export const refusalCodes = Object.keys(refusals) as [RefusalCode, ...RefusalCode[]];

/** Refusals that any route can answer; the OpenAPI document lists them on every operation. */
export const commonRefusals = [
  'invalid_input',
  'not_authenticated',
  'session_ended',
  'session_idle',
  'forbidden',
  'second_factor_due',
  'not_found',
  'too_many_requests',
  'unavailable',
] as const satisfies readonly RefusalCode[];

/** Rejects a request with a refusal code. Rolls back the transaction it is thrown in. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly errors: readonly FieldError[] = [],
    /** Seconds until the same request can succeed, where that is known. */
    readonly retryAfter?: number,
    /** What the caller can be told beyond the code. */
    readonly facts?: RefusalFacts,
  ) {
    super(code);
    this.name = 'Refusal';
  }
  get status(): number {
    return refusals[this.code].status;
  }
}
