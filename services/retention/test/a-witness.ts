import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  continues,
  cosign,
  openCheckpoint,
  parseCheckpointRequest,
  witnessKeyText,
  type Checkpoint,
  type NoteKey,
} from '@riserbo/audit';

/** A witness as C2SP tlog-witness describes it, which follows one log. */
export async function aWitness() {
  const { privateKey } = generateKeyPairSync('ed25519');
  const name = 'witness.example';
  const state: { held: Checkpoint | undefined; keys: NoteKey[] } = { held: undefined, keys: [] };
  const answer = (body: string): [number, string] => {
    const { old, proof, checkpoint } = parseCheckpointRequest(body);
    const next = openCheckpoint(checkpoint, state.keys);
    if (next === undefined) return [403, 'unknown key'];
    const size = state.held?.size ?? 0;
    if (old !== size) return [409, `${size}\n`];
    if (state.held && !continues(state.held, next, proof)) return [422, 'not consistent'];
    state.held = next;
    const text = checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 1);
    return [200, cosign(text, name, privateKey, 1_800_000_000)];
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [status, text] = answer(Buffer.concat(chunks).toString());
      response.writeHead(status).end(text);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    state,
    vkey: witnessKeyText(name, createPublicKey(privateKey)),
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise<void>((done) => void server.close(() => done())),
  };
}
