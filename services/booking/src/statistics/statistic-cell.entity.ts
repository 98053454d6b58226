import { companyKey, operational, Personal, Stored, type StoredRule } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A figure about many persons: it stays when a person is erased. */
const figure: StoredRule = { ...operational, category: 'statistic', about: 'company' };

/** Ended bookings, counted (C17). */
@Entity('statistic_cells')
@Personal({
  subjects: { provider: 'provider_id' },
  onErase: 'keep',
  purpose: 'operation',
  basis: 'legitimate_interest',
  retention: { until: 'company_end' },
})
export class StatisticCellEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('text') @Stored(figure) period: string;
  @PrimaryColumn('uuid', { name: 'service_id' }) @Stored(figure) serviceId: string;
  @PrimaryColumn('uuid', { name: 'provider_id' })
  @Stored({ ...figure, about: 'provider' })
  providerId: string;
  @PrimaryColumn('text') @Stored(figure) status: 'completed' | 'no_show' | 'cancelled';
  @PrimaryColumn('text') @Stored(figure) channel: 'online' | 'office';
  @PrimaryColumn('text') @Stored(figure) currency: string;
  @Column('integer') @Stored(figure) bookings: number;
  @Column('integer') @Stored(figure) minutes: number;
  @Column('bigint') @Stored(figure) price: string;
  @Column('bigint', { name: 'lead_minutes' }) @Stored(figure) leadMinutes: string;
  @Column('smallint') @Stored(figure) persons: number;
  @Column('smallint', { name: 'persons_pair' }) @Stored(figure) personsPair: number;
  @Column('smallint', { name: 'persons_status' }) @Stored(figure) personsStatus: number;
  @Column('smallint', { name: 'persons_period' }) @Stored(figure) personsPeriod: number;
}
