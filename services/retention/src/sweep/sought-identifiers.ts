import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Keys } from '@riserbo/runtime';
import type { RetentionConfig } from '../config';

const PURPOSE = 'identifiers of an erasure';
const MAX_IDENTIFIERS = 1_200;

/** H4: seals what identifies a person from the first step of an erasure to its sweep. */
@Injectable()
export class SoughtIdentifiers {
  private readonly keys: Keys;

  constructor(@Inject(CONFIG) { NOTARY_KEY_FILE }: RetentionConfig) {
    this.keys = new Keys(NOTARY_KEY_FILE, 'NOTARY_KEY_FILE');
  }

  /** Those that are sealed, and more. */
  add(erasureId: string, sealed: Buffer | null, more: readonly string[]): Buffer {
    const all = [...new Set([...this.open(erasureId, sealed), ...more])].slice(0, MAX_IDENTIFIERS);
    return this.keys.seal(PURPOSE, Buffer.from(JSON.stringify(all)), { bound: erasureId });
  }

  /** None after the sweep. @throws Error if the key is gone */
  open(erasureId: string, sealed: Buffer | null): string[] {
    if (sealed === null) return [];
    const opened = this.keys.open(PURPOSE, sealed, { bound: erasureId });
    if (!opened) throw new Error('NOTARY_KEY_FILE lacks the key that sealed the identifiers');
    return JSON.parse(opened.payload.toString()) as string[];
  }
}
