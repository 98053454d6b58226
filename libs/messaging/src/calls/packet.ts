import type { FieldError } from '@riserbo/contracts';

/** Nest's reply packet (its NATS transport reads and writes it). */
export interface Packet {
  id?: string;
  response?: unknown;
  err?: { code?: string; errors?: FieldError[] };
  isDisposed?: boolean;
}
const head = (id: string): string => `{"id":${JSON.stringify(id)},"isDisposed":true,"response":`;

/** Writes a reply with its answer last, so that whoever knows the question's id can take the answer's text out of it unread. */
export const packets = {
  serialize({ id, response, err, isDisposed }: Packet): { data: string } {
    const text = err === undefined && isDisposed === true ? JSON.stringify(response) : undefined;
    return {
      data:
        text === undefined ? JSON.stringify({ id, response, err, isDisposed }) : `${head(id ?? '')}${text}}`,
    };
  },
};

/** The JSON text of the answer to the question of this id; undefined for a refusal, no answer, or a packet in another form. */
export function answerText(id: string, packet: Uint8Array): Buffer | undefined {
  const [bytes, start] = [
    Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength),
    Buffer.from(head(id)),
  ];
  return bytes.subarray(0, start.length).equals(start) ? bytes.subarray(start.length, -1) : undefined;
}
