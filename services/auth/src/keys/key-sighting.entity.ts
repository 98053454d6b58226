import { operational, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of no company: the signing keys that a replica publishes. */
@Entity('key_sightings')
export class KeySightingEntity {
  @PrimaryColumn('uuid') @Stored(operational) replica: string;
  /** Since when, in milliseconds since 1970, by `kid`. */
  @Column('jsonb') @Stored(operational) seen: Record<string, number>;
  @Column('timestamptz', { name: 'alive_at' }) @Stored(operational) aliveAt: Date;
}
