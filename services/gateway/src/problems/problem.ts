import {
  Refusal,
  refusalDetails,
  refusals,
  type DetailLanguage,
  type FieldError,
  type RefusalCode,
  type RefusalFacts,
} from '@riserbo/contracts';

/** RFC 9457 problem details. */
export interface Problem extends RefusalFacts {
  type: string;
  title: string;
  status: number;
  code: RefusalCode;
  correlationId: string;
  /** For the reader; codes that only staff can meet have none. */
  detail?: string;
  errors?: readonly FieldError[];
}

/** Seconds, for refusals without a known waiting time. */
const RETRY_AFTER: Partial<Record<number, number>> = { 429: 60, 503: 2 };

/** Seconds after which a client may retry (RFC 9110, 10.2.3); undefined where waiting does not help. */
export function retryAfterOf({ status, retryAfter }: Refusal): number | undefined {
  const usual = RETRY_AFTER[status];
  return usual === undefined ? undefined : (retryAfter ?? usual);
}

export function problemOf(refusal: Refusal, correlationId: string, language: DetailLanguage = 'en'): Problem {
  const { status, text } = refusals[refusal.code];
  const detail = refusalDetails[language][refusal.code];
  return {
    type: `/docs/refusals#${refusal.code}`,
    title: text,
    status,
    code: refusal.code,
    correlationId,
    ...(detail === undefined ? {} : { detail }),
    ...(refusal.errors.length > 0 ? { errors: refusal.errors } : {}),
    ...refusal.facts,
  };
}

/** Maps a framework error to one of our codes. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const code =
    frameworkCodes[(error as { code?: string } | null)?.code ?? ''] ?? statusCodes[statusOf(error)];
  return code && new Refusal(code);
}

const frameworkCodes: Record<string, RefusalCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_body',
};
const statusCodes: Record<number, RefusalCode> = {
  400: 'malformed_body',
  // path traversal in the reference page's static files
  403: 'not_found',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'body_too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
  503: 'unavailable',
};

function statusOf(error: unknown): number {
  const thrown = error as { statusCode?: number; status?: number; getStatus?: () => number } | null;
  return thrown?.getStatus?.() ?? thrown?.statusCode ?? thrown?.status ?? 500;
}
