import type { PublicCall } from '../kernel/define';

/** Newline-delimited JSON: one page per line. */
export const ndjson = 'application/x-ndjson';

/**
 * J1: the second route of a call with `lines`, which answers with all its pages, one per line (ADR 040). It
 * takes no cursor.
 */
export function routeOfLines(call: PublicCall): PublicCall {
  const { lines: _, summary, path, ...http } = call.http;
  return {
    ...call,
    request: call.request.omit({ cursor: true } as never),
    http: {
      ...http,
      path: `${path}.ndjson`,
      summary: `${summary}, as lines`,
      contentType: ndjson,
      description: [http.description, 'All pages, one per line of JSON; the last has no `next`.']
        .filter((part) => part !== undefined)
        .join(' '),
    },
  };
}
