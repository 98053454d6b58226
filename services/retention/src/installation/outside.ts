import { Inject, Injectable } from '@nestjs/common';
import { parseCheckpoint, signatureLines, type Checkpoint } from '@riserbo/audit';
import { CONFIG, ConfigurationError } from '@riserbo/runtime';
import type { RetentionConfig } from '../config';
import { DirectoryPlace, type Place } from './place';
import { HttpWitness, type Witness } from './witness';

/** What goes to an outside place: enough to check every log, and to name an altered row. */
export interface OutsideObject {
  /** Signed checkpoint of the installation log. */
  checkpoint: string;
  /** Size of the checkpoint before. */
  before: number;
  heads: readonly { company: string; service: string; note: string; from: number; leaves: string }[];
}

/** Places and witnesses outside, as configured. */
@Injectable()
export class Outside {
  readonly places: readonly Place[];
  readonly witnesses: readonly Witness[];

  constructor(@Inject(CONFIG) config: RetentionConfig) {
    this.places = config.AUDIT_PLACES.map((folder) => new DirectoryPlace(folder));
    this.witnesses = config.AUDIT_WITNESSES.map(witness);
  }
}

function witness(text: string): Witness {
  const [vkey = '', url = ''] = text.split(' ');
  try {
    return new HttpWitness(vkey, new URL(url).href);
  } catch {
    throw new ConfigurationError(['AUDIT_WITNESSES: each is a key (name+id+base64), a space and a URL']);
  }
}

/** The newest checkpoint in a place. @throws MalformedNote, SyntaxError */
export async function lastIn(place: Place): Promise<Checkpoint | undefined> {
  const object = await place.last();
  if (object === undefined) return undefined;
  const { checkpoint } = JSON.parse(object) as OutsideObject;
  return parseCheckpoint(signatureLines(checkpoint).text);
}
