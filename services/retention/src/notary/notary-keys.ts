import { Inject, Injectable } from '@nestjs/common';
import { keyText, signNote } from '@riserbo/audit';
import { CONFIG, signingKeys } from '@riserbo/runtime';
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { RetentionConfig } from '../config';

/** The notary's Ed25519 keys. The first signs; heads signed by the others stay valid. */
@Injectable()
export class NotaryKeys {
  private readonly read: () => readonly KeyObject[];
  /** First part of every log's name. */
  readonly installation: string;

  constructor(@Inject(CONFIG) { NOTARY_KEY_FILE, PUBLIC_URL }: RetentionConfig) {
    this.read = signingKeys(NOTARY_KEY_FILE, 'NOTARY_KEY_FILE');
    this.installation = new URL(PUBLIC_URL).host;
  }

  get current(): KeyObject {
    return this.read()[0] as KeyObject;
  }

  /** The text as a note of this origin. */
  signed(text: string, origin: string): string {
    return signNote(text, origin, this.current);
  }

  originOf(companyId: string, service: string): string {
    return `${this.installation}/${companyId}/${service}`;
  }

  /** Public keys under a log's name (C2SP signed-note). */
  texts(origin: string): string[] {
    return this.read().map((key) => keyText(origin, createPublicKey(key)));
  }
}
