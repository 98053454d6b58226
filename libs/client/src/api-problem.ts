import type { Problem } from './generated/types.gen';

/** A refusal of the gateway (RFC 9457). Branch on `code`; a refused request changed nothing. */
export class ApiProblem extends Error {
  readonly code: Problem['code'];
  readonly status: number;
  /** To quote when reporting a fault. */
  readonly correlationId: string;
  /** A text to show to guests and clients, in the language of `Accept-Language`. */
  readonly detail: string | undefined;
  /** The fields that were refused, by path, with what is accepted; never their values. */
  readonly errors: NonNullable<Problem['errors']>;
  /** After 429 and 503: seconds to wait. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly problem: Problem,
    retryAfter?: string,
  ) {
    super(`${problem.code}: ${problem.title}`);
    this.name = 'ApiProblem';
    this.code = problem.code;
    this.status = problem.status;
    this.correlationId = problem.correlationId;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.retryAfterSeconds = retryAfter === undefined ? undefined : Number(retryAfter);
  }
}
