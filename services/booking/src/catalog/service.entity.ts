import type { AnswerOf, createServiceCall } from '@riserbo/contracts';
import { companyContent, companyKey, operational, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { amountColumn } from './prices';

type Service = AnswerOf<typeof createServiceCall>;

/** Services (C1). A change applies to later bookings; existing ones keep their times and their policy. */
@Entity('services')
export class ServiceEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(companyContent) name: string;
  @Column('integer', { name: 'duration_minutes' }) @Stored(companyContent) durationMinutes: number;
  @Column('integer', { name: 'buffer_before_minutes' }) @Stored(companyContent) bufferBeforeMinutes: number;
  @Column('integer', { name: 'buffer_after_minutes' }) @Stored(companyContent) bufferAfterMinutes: number;
  @Column('integer', { name: 'grid_minutes' }) @Stored(companyContent) gridMinutes: number;
  @Column('text', { name: 'grid_from' }) @Stored(companyContent) gridFrom: 'opening' | 'hour';
  @Column('integer', { name: 'minimum_notice_minutes' }) @Stored(companyContent) minimumNoticeMinutes: number;
  @Column('integer', { name: 'horizon_days' }) @Stored(companyContent) horizonDays: number;
  @Column('integer', { name: 'daily_limit', nullable: true }) @Stored(companyContent) dailyLimit:
    number | null;
  @Column('integer', { name: 'cancel_cutoff_minutes' }) @Stored(companyContent) cancelCutoffMinutes: number;
  @Column('integer', { name: 'reschedule_cutoff_minutes' })
  @Stored(companyContent)
  rescheduleCutoffMinutes: number;
  @Column('text', { name: 'price_currency', nullable: true })
  @Stored(companyContent)
  priceCurrency: string | null;
  @Column('bigint', amountColumn)
  @Stored(companyContent)
  priceAmount: number | null;
  @Column('text') @Stored(companyContent) colour: string;
  @Column('uuid', { name: 'category_id', nullable: true }) @Stored(companyContent) categoryId: string | null;
  @Column('text', { nullable: true }) @Stored(companyContent) description: string | null;
  @Column('text') @Stored(companyContent) visibility: Service['visibility'];
  @Column('integer', { name: 'link_round' }) @Stored(operational) linkRound: number;
  @Column('text') @Stored(companyContent) confirmation: Service['confirmation'];
  @Column('integer') @Stored(companyContent) capacity: number;
  @Column('jsonb', { nullable: true }) @Stored(companyContent) hours: Service['hours'];
  @Column('text') @Stored(companyContent) choice: Service['choice'];
  @Column('boolean') @Stored(operational) active: boolean;
  @Column('integer') @Stored(operational) version: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
export const services = new Table(ServiceEntity, ['createdAt']);
