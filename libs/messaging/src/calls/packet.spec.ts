import { answerText, packets } from './packet';

const id = '0190c4a2-0000-7000-8000-000000000001';
const written = (packet: object): Buffer => Buffer.from(packets.serialize({ id, ...packet }).data);
const answer = { list: ['2026-03-01T09:00Z', 'à "quoted" {brace}'], nothing: null };

describe('a reply packet', () => {
  it('J1 is Nest’s own, whatever it holds', () => {
    for (const packet of [
      { response: answer, isDisposed: true },
      { response: null, isDisposed: true },
      { response: answer },
      { err: { code: 'slot_taken', errors: [] }, isDisposed: true },
      { isDisposed: true },
    ])
      expect(JSON.parse(written(packet).toString())).toEqual({ id, ...packet });
  });

  it('J1 gives the answer’s text, byte for byte, to who asked', () => {
    const packet = written({ response: answer, isDisposed: true });
    expect(answerText(id, packet)?.toString()).toBe(JSON.stringify(answer));
    expect(answerText(id, new Uint8Array(packet))?.toString()).toBe(JSON.stringify(answer));
  });

  it('J1 gives none of a refusal, of no answer, of another question or another form', () => {
    const refused = written({ err: { code: 'slot_taken' }, isDisposed: true });
    const other = answerText(
      '0190c4a2-0000-7000-8000-000000000002',
      written({ response: answer, isDisposed: true }),
    );
    const stock = Buffer.from(JSON.stringify({ response: answer, isDisposed: true, id }));
    const none = [refused, written({ isDisposed: true }), stock].map((packet) => answerText(id, packet));
    expect([...none, other]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
