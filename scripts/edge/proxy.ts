import {
  createServer,
  request,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Peers } from './peers';

/** Apply to one connection (RFC 9110, 7.6.1). The framing is kept, so that both sides see equal bodies. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade', 'expect'];
/** What the gateway believes of the hop before it; a visitor must not set it. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

export interface EdgeOptions {
  readonly peers: Peers;
  readonly port: number;
  /** Proxies in front that append to X-Forwarded-For. */
  readonly trustedProxies: number;
}

/**
 * Hands requests to the gateways in turn. Each opens a connection, so none meets one that a stopping gateway
 * has closed. A gateway that accepts no connection is passed over, before anything was sent.
 */
export function edge(options: EdgeOptions): Server {
  return createServer((incoming, answer) => {
    void options.peers
      .inTurn()
      .then((addresses) => hand(incoming, answer, options, addresses))
      .catch(() => unavailable(answer));
  });
}

function hand(
  incoming: IncomingMessage,
  answer: ServerResponse,
  options: EdgeOptions,
  [host, ...others]: readonly string[],
): void {
  if (host === undefined) return unavailable(answer);
  const outgoing = request({
    ...{ host, port: options.port, agent: false, method: incoming.method, path: incoming.url },
    headers: headersFor(incoming, options.trustedProxies),
  });
  let sent = false;
  outgoing.once('socket', (socket) =>
    socket.once('connect', () => {
      sent = true;
      incoming.pipe(outgoing);
    }),
  );
  outgoing.once('error', () => {
    if (!sent) hand(incoming, answer, options, others);
    else if (answer.headersSent) answer.destroy();
    else unavailable(answer);
  });
  outgoing.once('response', (response) => {
    answer.writeHead(response.statusCode ?? 502, without(response.headersDistinct, HOP_BY_HOP));
    answer.flushHeaders();
    response.pipe(answer);
    response.once('error', () => answer.destroy());
  });
  answer.once('close', () => outgoing.destroy());
}

function headersFor(incoming: IncomingMessage, trustedProxies: number): OutgoingHttpHeaders {
  const proto = trustedProxies > 0 ? incoming.headersDistinct['x-forwarded-proto'] : undefined;
  return {
    ...without(incoming.headersDistinct, [...HOP_BY_HOP, ...FORWARDED]),
    host: incoming.headers.host,
    connection: 'close',
    'x-forwarded-for': clientAddress(incoming, trustedProxies),
    ...(proto === undefined ? {} : { 'x-forwarded-proto': proto }),
  };
}

/** Of the last that no trusted proxy has named. */
export function clientAddress(
  { headersDistinct, socket }: Pick<IncomingMessage, 'headersDistinct' | 'socket'>,
  trustedProxies: number,
): string {
  const named = (headersDistinct['x-forwarded-for'] ?? []).flatMap((each) => each.split(','));
  const hops = [...named.map((each) => each.trim()), socket.remoteAddress ?? ''];
  return hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? '';
}

function without(headers: NodeJS.Dict<string[]>, names: readonly string[]): Record<string, string[]> {
  const left = Object.entries(headers).filter(([name]) => !names.includes(name));
  return Object.fromEntries(left) as Record<string, string[]>;
}

/** The form of every refusal; a client repeats what answers 503. */
function unavailable(answer: ServerResponse): void {
  if (answer.headersSent || answer.destroyed) return void answer.destroy();
  const problem = { type: '/docs/refusals#unavailable', status: 503, code: 'unavailable' };
  answer.writeHead(503, {
    'content-type': 'application/problem+json',
    'retry-after': '2',
    connection: 'close',
  });
  answer.end(JSON.stringify({ ...problem, title: 'The service is not available. Try again.' }));
}
