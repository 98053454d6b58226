import { companyKey, operational, Stored, type StoredRule } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An accounting figure: kept by law, and not split by person, service or provider. */
const accounting: StoredRule = { ...operational, category: 'statistic', about: 'company' };

/** Completed bookings with a price, by month of the appointment and currency: the books (C17). */
@Entity('sales')
export class SalesEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('text') @Stored(accounting) month: string;
  @PrimaryColumn('text') @Stored(accounting) currency: string;
  @Column('integer') @Stored(accounting) sales: number;
  @Column('bigint') @Stored(accounting) gross: string;
}
export const sales = new Table(SalesEntity);
