import { companyKey, operational, Personal, reference, sealedHealth, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { care } from './care';

/** One chain of notes about a client, under one key. A client can have several, each with its audience. */
@Entity('charts')
@Personal(
  care({
    client: ['delete', 'client_id'],
    member: ['keep', { within: `concat(charts.author_id, charts.user_ids)` }],
  }),
)
export class ChartEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('text') @Stored(operational) audience: 'practice' | 'members' | 'author';
  @Column('uuid', { name: 'user_ids', array: true }) @Stored(reference('member')) userIds: string[];
  @Column('uuid', { name: 'author_id' }) @Stored(reference('member')) authorId: string;
  /** Position of the last note. */
  @Column('integer') @Stored(operational) head: number;
  /** Of all its notes and attachments, sealed. As text. */
  @Column('bigint') @Stored(operational) bytes: string;
  /** Last generation of its key. */
  @Column('integer') @Stored(operational) gen: number;
  @Column('integer') @Stored(operational) version: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
  @Column('timestamptz', { name: 'last_note_at', nullable: true })
  @Stored(operational)
  lastNoteAt: Date | null;
}

/** A key of a chart, sealed to the vault of an epoch. */
@Entity('chart_wraps')
@Personal(care({ client: ['delete', { via: () => ChartEntity, column: 'chart_id' }] }))
export class ChartWrapEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'chart_id' }) @Stored(operational) chartId: string;
  @PrimaryColumn('integer') @Stored(operational) gen: number;
  @Column('integer') @Stored(operational) epoch: number;
  @Column('bytea') @Stored(sealedHealth) file: Buffer;
  @Column('integer') @Stored(operational) version: number;
}

@Entity('notes')
@Personal(
  care({
    client: ['delete', { via: () => ChartEntity, column: 'chart_id' }],
    member: ['keep', 'author_id'],
  }),
)
export class NoteEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'chart_id' }) @Stored(operational) chartId: string;
  @PrimaryColumn('integer') @Stored(operational) seq: number;
  @Column('bytea') @Stored(sealedHealth) file: Buffer;
  @Column('uuid', { name: 'author_id' }) @Stored(reference('member')) authorId: string;
  @Column('timestamptz', { name: 'written_at' }) @Stored(operational) at: Date;
}

@Entity('attachments')
@Personal(
  care({
    client: ['delete', { via: () => ChartEntity, column: 'chart_id' }],
    member: ['keep', 'author_id'],
  }),
)
export class AttachmentEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('uuid', { name: 'chart_id' }) @Stored(operational) chartId: string;
  @Column('integer') @Stored(operational) bytes: number;
  @Column('boolean') @Stored(operational) complete: boolean;
  @Column('uuid', { name: 'author_id' }) @Stored(reference('member')) authorId: string;
  @Column('timestamptz', { name: 'begun_at' }) @Stored(operational) begunAt: Date;
}

/** A part of a sealed attachment; all but the last are equally long. */
@Entity('attachment_parts')
@Personal(care({ client: ['delete', { via: () => AttachmentEntity, column: 'attachment_id' }] }))
export class AttachmentPartEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'attachment_id' }) @Stored(operational) attachmentId: string;
  @PrimaryColumn('integer') @Stored(operational) index: number;
  @Column('bytea') @Stored(sealedHealth) data: Buffer;
}

export const charts = new Table(ChartEntity, ['clientId', 'authorId', 'createdAt']);
export const chartWraps = new Table(ChartWrapEntity);
export const notes = new Table(NoteEntity);
export const attachments = new Table(AttachmentEntity);
export const attachmentParts = new Table(AttachmentPartEntity);
