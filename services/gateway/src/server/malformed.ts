import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Refusal, type RefusalCode } from '@riserbo/contracts';
import { problemOf } from '../problems/problem';
import { correlationId } from '../routes/gate';
import { securityHeaders } from '../http/security-headers';

const codes: Partial<Record<string, RefusalCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  HPE_INVALID_METHOD: 'method_not_allowed',
};

/**
 * Requests that Node's parser rejects or that arrive too slowly: sends the usual problem document and closes
 * the connection.
 */
export function refuseMalformed(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem = problemOf(new Refusal(codes[error.code ?? ''] ?? 'malformed_request'), correlationId());
  const body = JSON.stringify(problem);
  const headers = {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    // the headers were not read, so neither was the reader's language
    'content-language': 'en',
    'cache-control': 'no-store',
    ...securityHeaders,
    'x-correlation-id': problem.correlationId,
    ...(problem.status === 405 ? { allow: 'GET, POST, PUT, PATCH, DELETE' } : {}),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n${body}`);
  socket.destroySoon();
}
