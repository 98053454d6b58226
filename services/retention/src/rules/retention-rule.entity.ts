import { companyKey, operational, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('retention_rules')
export class RetentionRuleEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('integer') @Stored(operational) days: number;
  @Column('integer', { name: 'most_at_once' }) @Stored(operational) mostAtOnce: number;
  @Column('timestamptz', { name: 'effective_at' }) @Stored(operational) effectiveAt: Date;
  @Column('timestamptz', { name: 'last_run_at', nullable: true }) @Stored(operational) lastRunAt: Date | null;
  @Column('text', { nullable: true }) @Stored(operational) stopped: 'clock' | 'number' | null;
  @Column('integer') @Stored(operational) version: number;
}

export const retentionRules = new Table(RetentionRuleEntity);
export type RetentionRule = Omit<RetentionRuleEntity, 'companyId'>;
