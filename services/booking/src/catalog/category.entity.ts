import { companyContent, companyKey, operational, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A heading under which services stand (C1). */
@Entity('categories')
export class CategoryEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(companyContent) name: string;
  @Column('integer') @Stored(companyContent) position: number;
  @Column('integer') @Stored(operational) version: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
export const categories = new Table(CategoryEntity, ['createdAt']);
