import { companyContent, companyKey, operational, Stored, type StoredRule } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PeriodLength } from '../domain/periods';
import type { Figures } from '../domain/statistics';

/** Never changes: it is not about one person, so an erasure has nothing to remove. */
const figure: StoredRule = { ...operational, category: 'statistic', about: 'company' };

/** The period that is not over, and how long periods are (C17). */
@Entity('open_periods')
export class OpenPeriodEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('text') @Stored(companyContent) length: PeriodLength;
  @Column('text', { name: 'next_length', nullable: true })
  @Stored(companyContent)
  nextLength: PeriodLength | null;
  @Column('date', { name: 'first_day', nullable: true }) @Stored(operational) firstDay: string | null;
  @Column('date', { name: 'last_day', nullable: true }) @Stored(operational) lastDay: string | null;
  @Column('timestamptz', { name: 'starts_at', nullable: true }) @Stored(operational) startsAt: Date | null;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) @Stored(operational) endsAt: Date | null;
  @Column('text', { name: 'time_zone', nullable: true }) @Stored(operational) timeZone: string | null;
}
export const openPeriods = new Table(OpenPeriodEntity);

/** Published figures of a period. Rows are only inserted. */
@Entity('published')
export class PublishedEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('date', { name: 'first_day' }) @Stored(figure) firstDay: string;
  @Column('date', { name: 'last_day' }) @Stored(figure) lastDay: string;
  @Column('jsonb') @Stored(figure) figures: Figures;
}
export const published = new Table(PublishedEntity);
