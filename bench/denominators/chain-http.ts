import { createServer } from 'node:http';
import { connect } from '@nats-io/transport-node';

/**
 * The front half of the bare chain: a Node HTTP server that forwards each body to NATS and each reply back,
 * without schema, token or headers. A separate process: `chain-http NATS_URL USER PASSWORD`; prints its port.
 */
const [url = '', user = '', pass = ''] = process.argv.slice(2);
void connect({ servers: url, user, pass, inboxPrefix: `_INBOX.${user}`, noAsyncTraces: true }).then(
  (nats) => {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        nats
          .request(`bench${request.url?.replace('/', '.') ?? ''}`, Buffer.concat(parts), { timeout: 10_000 })
          .then(
            (reply) =>
              response
                .writeHead(201, { 'content-type': 'application/json', 'content-length': reply.data.length })
                .end(reply.data),
            () => response.writeHead(503).end(),
          );
      });
    });
    server.listen(0, '127.0.0.1', () =>
      process.stdout.write(`${(server.address() as { port: number }).port}\n`),
    );
  },
);
