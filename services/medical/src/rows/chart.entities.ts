import { careRecord, companyKey, operational, sealedHealth, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One chain of notes about a client, under one key. A client can have several, each with its audience. */
@Entity('charts')
export class ChartEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('uuid', { name: 'client_id' }) @Stored(careRecord('client')) clientId: string;
  @Column('text') @Stored(operational) audience: 'practice' | 'members' | 'author';
  @Column('uuid', { name: 'user_ids', array: true }) @Stored(careRecord('member')) userIds: string[];
  @Column('uuid', { name: 'author_id' }) @Stored(careRecord('member')) authorId: string;
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
export class ChartWrapEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'chart_id' }) @Stored(operational) chartId: string;
  @PrimaryColumn('integer') @Stored(operational) gen: number;
  @Column('integer') @Stored(operational) epoch: number;
  @Column('bytea') @Stored(sealedHealth) file: Buffer;
  @Column('integer') @Stored(operational) version: number;
}

@Entity('notes')
export class NoteEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'chart_id' }) @Stored(operational) chartId: string;
  @PrimaryColumn('integer') @Stored(operational) seq: number;
  @Column('bytea') @Stored(sealedHealth) file: Buffer;
  @Column('uuid', { name: 'author_id' }) @Stored(careRecord('member')) authorId: string;
  @Column('timestamptz', { name: 'written_at' }) @Stored(operational) at: Date;
}

@Entity('attachments')
export class AttachmentEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('uuid', { name: 'chart_id' }) @Stored(operational) chartId: string;
  @Column('integer') @Stored(operational) bytes: number;
  @Column('boolean') @Stored(operational) complete: boolean;
  @Column('uuid', { name: 'author_id' }) @Stored(careRecord('member')) authorId: string;
  @Column('timestamptz', { name: 'begun_at' }) @Stored(operational) begunAt: Date;
}

/** A part of a sealed attachment; all but the last are equally long. */
@Entity('attachment_parts')
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
