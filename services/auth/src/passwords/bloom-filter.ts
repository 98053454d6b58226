import { createHash } from 'node:crypto';

/** Bits and hashes per word: one unlisted word in 100,000 is reported as listed. */
const [bitsOfWord, hashes] = [24, 17];

/** A bloom filter of three bytes per word: contains every word of the list, and rarely reports another. */
export class BloomFilter {
  private constructor(private readonly bytes: Buffer) {}

  static of(words: ReadonlySet<string>): BloomFilter {
    const filter = new BloomFilter(Buffer.alloc(Math.ceil((words.size * bitsOfWord) / 8)));
    for (const word of words)
      for (const bit of filter.bitsOf(word)) filter.bytes[bit >> 3] = filter.byteOf(bit) | (1 << (bit & 7));
    return filter;
  }
  /** @param text what `toString` made of a filter */
  static parse(text: string): BloomFilter {
    return new BloomFilter(Buffer.from(text, 'base64'));
  }

  has(word: string): boolean {
    return this.bitsOf(word).every((bit) => (this.byteOf(bit) & (1 << (bit & 7))) !== 0);
  }
  toString(): string {
    return this.bytes.toString('base64');
  }

  private byteOf(bit: number): number {
    return this.bytes[bit >> 3] as number;
  }
  /** Kirsch and Mitzenmacher: two hashes make as many as are needed. */
  private bitsOf(word: string): number[] {
    const digest = createHash('sha256').update(word).digest();
    const [first, second] = [digest.readUIntBE(0, 6), digest.readUIntBE(6, 6)];
    const size = this.bytes.length * 8;
    return Array.from({ length: hashes }, (_, index) => (first + index * second) % size);
  }
}
