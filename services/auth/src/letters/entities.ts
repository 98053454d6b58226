import { companyKey, memberContact, operational, preferenceOf, reference, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To a member (`userId`), to a client (`clientId`), or to the address of a member to be, which lives in the row and goes with it. */
@Entity('letters')
export class LetterEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(operational) kind: string;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) @Stored(operational) expiresAt: Date;
  @Column('uuid', { name: 'user_id', nullable: true }) @Stored(reference('member')) userId: string | null;
  @Column('uuid', { name: 'client_id', nullable: true }) @Stored(reference('client')) clientId: string | null;
  @Column('text', { nullable: true }) @Stored(memberContact) email: string | null;
  @Column('text', { nullable: true }) @Stored(memberContact) name: string | null;
  @Column('text', { nullable: true }) @Stored(preferenceOf('member')) locale: string | null;
  /** Ids and enums that the link needs. */
  @Column('jsonb') @Stored(operational) data: Record<string, string>;
  /** The member who invites, of an invitation. */
  @Column('uuid', { name: 'invited_by', nullable: true })
  @Stored(reference('member'))
  invitedBy: string | null;
  @Column('integer') @Stored(operational) version: number;
  /** The thing that the letter is about, when there may be one of its kind only. */
  @Column('uuid', { nullable: true }) @Stored(operational) once: string | null;
}

/** Counters of tries; the bucket is an HMAC of what is counted. */
@Entity('attempts')
export class AttemptEntity {
  @PrimaryColumn('bytea') @Stored(operational) bucket: Buffer;
  @PrimaryColumn('timestamptz', { name: 'window_start' }) @Stored(operational) windowStart: Date;
  @Column('integer') @Stored(operational) count: number;
}
