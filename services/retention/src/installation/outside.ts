import { Inject, Injectable } from '@nestjs/common';
import { parseCheckpoint, parseOutside, signatureLines, type Checkpoint } from '@riserbo/audit';
import { CONFIG, ConfigurationError } from '@riserbo/runtime';
import type { RetentionConfig } from '../config';
import { DirectoryPlace, type Place } from './place';
import { HttpWitness, type Witness } from './witness';

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
  const { checkpoint } = parseOutside(object);
  return parseCheckpoint(signatureLines(checkpoint).text);
}
