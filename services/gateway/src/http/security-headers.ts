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
/** J3: of every answer, also of one that is written before a request is read. It is data: nothing in it runs or is drawn. */
export const securityHeaders = headersOf(nothing);
/** Of the reference page, which has scripts of its own and styles within its text. */
export const pageHeaders = headersOf({
  ...nothing,
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
});

/** What helmet would set. It is the same for every answer, so it is asked once. */
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
