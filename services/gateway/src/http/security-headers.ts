import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet, { type HelmetOptions } from 'helmet';

type Headers = Readonly<Record<string, string>>;
type Directives = Record<string, string[]>;

const common: HelmetOptions = {
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
};
const nothing = {
  defaultSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};
/**
 * J3: headers of every response, including those sent before a request is parsed. Responses are data: nothing
 * may execute or render.
 */
export const securityHeaders = headersOf(nothing);
/** Headers of the pages below /docs, which have a style sheet and no script. */
export const pageHeaders = headersOf({ ...nothing, styleSrc: ["'self'"] });

/** Headers of pages with forms and no script. */
export const formHeaders = headersOf({
  ...nothing,
  styleSrc: ["'unsafe-inline'"],
  formAction: ["'self'"],
});

/** Headers of a page to print: the one style sheet that it contains, and nothing else. */
export const headersWithStyle = (hash: string): Headers =>
  headersOf({ ...nothing, styleSrc: [`'sha256-${hash}'`], sandbox: [] });

/** Headers as helmet sets them; computed once, because they are the same for every response. */
function headersOf(directives: Directives): Headers {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const contentSecurityPolicy = { useDefaults: false, directives };
  helmet({ ...common, contentSecurityPolicy })(
    {} as IncomingMessage,
    response as unknown as ServerResponse,
    () => undefined,
  );
  return headers;
}
