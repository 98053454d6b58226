import { CHUNK_BYTES } from '@riserbo/contracts';

export const partCount = (bytes: number): number => Math.ceil(bytes / CHUNK_BYTES);
/** Bytes of one part; 0 for one that the file does not have. */
export const partBytes = (bytes: number, index: number): number =>
  Math.max(0, Math.min(CHUNK_BYTES, bytes - index * CHUNK_BYTES));
/** The parts that have not arrived. */
export const missingParts = (bytes: number, there: readonly number[]): number[] => {
  const known = new Set(there);
  return Array.from({ length: partCount(bytes) }, (_, index) => index).filter((index) => !known.has(index));
};
