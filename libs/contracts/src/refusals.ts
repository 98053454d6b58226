/**
 * Every way in which the product says no. A refusal is part of the contract: its code crosses NATS and becomes problem+json (RFC 9457) at the
 * gateway; it writes nothing and carries no personal data. `docs/refusals.md` is made from this table.
 */
export const refusals = {
  // the door
  invalid_input: {
    status: 422,
    text: 'A field is missing, unknown, of the wrong type or out of range; `errors` names each by its path.',
  },
  malformed_request: { status: 400, text: 'The request is not HTTP as RFC 9112 has it.' },
  request_timeout: { status: 408, text: 'The request came too slowly.' },
  headers_too_large: { status: 431, text: 'Path and headers are larger than 16 KB together.' },
  malformed_body: { status: 400, text: 'The body is not valid JSON in UTF-8.' },
  body_too_large: { status: 413, text: 'The body is larger than the route takes.' },
  unsupported_media_type: { status: 415, text: 'The body is not application/json, or is packed.' },
  cross_site: { status: 403, text: 'A change was asked by a page of another site.' },
  method_not_allowed: { status: 405, text: 'The route does not take this method.' },
  not_found: { status: 404, text: 'There is no such thing for this company.' },
  not_authenticated: { status: 401, text: 'There is no token, or it is not valid (any more).' },
  forbidden: { status: 403, text: 'The role does not hold the permission.' },
  too_many_requests: { status: 429, text: 'Too many requests; wait as long as Retry-After says.' },
  unavailable: {
    status: 503,
    text: 'A part is not there right now; nothing was acknowledged. Try again after Retry-After seconds.',
  },
  internal: { status: 500, text: 'A fault on our side. The correlation id finds it in the logs.' },
  idempotency_key_required: { status: 400, text: 'This POST needs an Idempotency-Key header.' },
  idempotency_key_invalid: {
    status: 400,
    text: 'The Idempotency-Key is not 1 to 200 visible ASCII characters.',
  },
  idempotency_key_reused: { status: 422, text: 'The Idempotency-Key was used with another body.' },
  already_done: {
    status: 409,
    text: 'The act was done with this Idempotency-Key; its answer held a secret and is not repeated.',
  },
  if_match_required: {
    status: 428,
    text: 'The change needs an If-Match header with the ETag that was read.',
  },
  stale_version: { status: 412, text: 'The thing was changed since it was read.' },
  cursor_invalid: { status: 422, text: 'The cursor is not one that this list gave out.' },
  // auth
  credentials_wrong: { status: 401, text: 'Address or password is wrong.' },
  password_common: { status: 422, text: 'The password is on the list of common passwords.' },
  session_ended: { status: 401, text: 'The session was ended.' },
  session_idle: { status: 401, text: 'The session was ended because nobody was active for too long.' },
  refresh_reused: {
    status: 401,
    text: 'The refresh token was used before; all sessions that came from it are ended.',
  },
  step_up_required: {
    status: 403,
    text: 'This needs a step-up for its purpose: the password again, and a second factor where one is on; it is good for five minutes.',
  },
  second_factor_required: { status: 401, text: 'A second factor is on and was not shown.' },
  second_factor_wrong: { status: 401, text: 'The second factor is wrong, used or too old.' },
  second_factor_due: {
    status: 403,
    text: 'The company requires a second factor, and the time to enrol one is over: enrol, then refresh the tokens.',
  },
  second_factor_off: { status: 409, text: 'No second factor is on.' },
  passkey_invalid: {
    status: 422,
    text: 'The passkey is not one that was asked for here in the last five minutes.',
  },
  passkey_known: { status: 409, text: 'The passkey is known already.' },
  too_many_passkeys: { status: 409, text: 'There are 20 passkeys; remove one first.' },
  ticket_invalid: {
    status: 401,
    text: 'The sign-in took longer than five minutes, or the password was changed; begin again.',
  },
  enrolment_unknown: { status: 409, text: 'No enrolment was begun in the last ten minutes.' },
  letter_invalid: { status: 422, text: 'The mailed link is wrong, used or too old.' },
  subscriber_key_wrong: {
    status: 401,
    text: 'The key is not that of an outside subscriber, or was taken back.',
  },
  subscriber_exists: { status: 409, text: 'The company has an outside subscriber of this name.' },
  slug_taken: { status: 409, text: 'Another company has this slug.' },
  // vendor support
  operator_exists: { status: 409, text: 'There is an operator with this address already.' },
  operator_unknown: { status: 404, text: 'There is no such operator.' },
  support_code_refused: {
    status: 403,
    text: 'The support code is wrong, used, over, revoked or for somebody else.',
  },
  // members
  member_exists: { status: 409, text: 'This address is a member of the company already.' },
  last_owner: { status: 409, text: 'The company would have no owner any more.' },
  // plans and features
  plan_required: { status: 403, text: 'The plan of the company does not hold this.' },
  feature_off: { status: 409, text: 'The feature is switched off.' },
  feature_conflict: { status: 409, text: 'Another feature that is on excludes this one.' },
  feature_needs: { status: 409, text: 'This feature needs another one, or another one needs it.' },
  feature_unavailable: { status: 409, text: 'The feature does nothing yet, so it cannot be switched on.' },
  quota_reached: { status: 403, text: 'The plan of the company has no room for more.' },
  company_unknown: { status: 404, text: 'There is no company with this slug.' },
  // booking
  slot_taken: { status: 409, text: 'Somebody else has this time.' },
  slot_in_past: { status: 422, text: 'The time is over.' },
  slot_too_soon: { status: 422, text: 'The time is nearer than the minimum notice of the service.' },
  slot_beyond_horizon: { status: 422, text: 'The time is farther away than the service can be booked.' },
  slot_off_grid: { status: 422, text: 'The time is not on the grid of the service.' },
  slot_closed: { status: 422, text: 'The provider does not work then, or the service does not fit.' },
  day_full: { status: 409, text: 'The daily limit of the service is reached.' },
  not_offered: { status: 422, text: 'The provider does not give this service.' },
  range_too_long: { status: 422, text: 'The asked range is longer than 366 days, or ends before it starts.' },
  time_zone_unknown: { status: 422, text: 'There is no such IANA time zone.' },
  intervals_overlap: { status: 422, text: 'Intervals of one day overlap, or a date is given twice.' },
  hold_exists: { status: 409, text: 'The guest already holds another time; release it first.' },
  hold_expired: { status: 409, text: 'The hold is over.' },
  hold_limit: { status: 429, text: 'Too many times are held from here.' },
  same_time: { status: 422, text: 'The booking is at this time already.' },
  state_forbids: { status: 409, text: 'The booking is in a state that does not allow this.' },
  too_late: { status: 409, text: 'It is too late to change this here. Please ask the office.' },
  not_yet: { status: 409, text: 'It is too early to say this of the booking.' },
  policies_missing: {
    status: 409,
    text: 'The company has not published its terms and its privacy policy; it takes no bookings here.',
  },
  terms_not_accepted: { status: 422, text: 'The current policies of the company have to be accepted.' },
  terms_outdated: {
    status: 422,
    text: 'A newer version of a policy was published; read and accept that one.',
  },
  link_invalid: { status: 404, text: 'The link is wrong or no longer valid.' },
  // catalogue and resources
  session_full: { status: 409, text: 'Every seat of this time is taken.' },
  resource_taken: { status: 409, text: 'No room or device that the service requires is free then.' },
  requirement_impossible: {
    status: 422,
    text: 'A service requires more rooms or devices than it lists, or lists one twice.',
  },
  interval_backward: { status: 422, text: 'An interval ends before it starts, or when it starts.' },
  country_unknown: { status: 422, text: 'No public holidays are known for this country and region.' },
  list_full: { status: 409, text: 'There are as many of these as there can be.' },
  // clients
  draft_empty: { status: 409, text: 'There is no text to publish.' },
  policy_too_complex: {
    status: 422,
    text: 'The text is nested too deeply or becomes too long as HTML.',
  },
  policy_unchanged: { status: 409, text: 'The text is the one that is published already.' },
  client_unknown: { status: 404, text: 'There is no such client.' },
  contact_expired: { status: 409, text: 'The contact was left too long ago; send it again.' },
} as const satisfies Record<string, { status: number; text: string }>;

export type RefusalCode = keyof typeof refusals;

/** Answers that any route can give; the OpenAPI document lists them on every operation. */
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

/** One field that was not acceptable: where it is, and which rule it broke. Never its value. */
export interface FieldError {
  path: string;
  code: string;
}

/** A rule said no. Rolls back the transaction it is thrown in. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(code);
    this.name = 'Refusal';
  }
  get status(): number {
    return refusals[this.code].status;
  }
}
