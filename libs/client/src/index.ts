import { ApiProblem } from './api-problem';
import { createClient, createConfig } from './generated/client';
import { Riserbo } from './generated/sdk.gen';
import type { Problem } from './generated/types.gen';

export type * from './generated/types.gen';
export { ApiProblem } from './api-problem';
export { Riserbo } from './generated/sdk.gen';

/** Where the API is and who calls it. */
export interface Connection {
  /** For example `https://booking.example`. */
  baseUrl: string;
  /** The access token, or where the present one is kept; none for public routes. */
  token?: string | (() => string | undefined);
  /** For tests and for programs with a network of their own; by default the global one. */
  fetch?: typeof globalThis.fetch;
}

/**
 * A client with one typed method per route, named like its `operationId`: `await api.bookSlot({ body, headers
 * })` returns `{ data, response }`.
 *
 * @throws ApiProblem when the gateway refuses; the network's own error when it cannot be reached.
 */
export function connect({ baseUrl, token, fetch }: Connection): Riserbo {
  const client = createClient(
    createConfig({
      baseUrl,
      throwOnError: true,
      ...(token === undefined ? {} : { auth: () => (typeof token === 'function' ? token() : token) }),
      ...(fetch === undefined ? {} : { fetch }),
    }),
  );
  client.interceptors.error.use((error, response) =>
    isProblem(error) ? new ApiProblem(error, response?.headers.get('retry-after') ?? undefined) : error,
  );
  return new Riserbo({ client });
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'correlationId' in error;
}
