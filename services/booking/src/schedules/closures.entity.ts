import type { AnswerOf, readClosuresCall } from '@riserbo/contracts';
import { companyContent, companyKey, operational, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Closure = AnswerOf<typeof readClosuresCall>['items'][number];

/** Dates on which the whole company is closed (C2), as in the contract: dates of each provider's own zone. */
@Entity('closures')
export class ClosuresEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('jsonb') @Stored(companyContent) list: Closure[];
  @Column('integer') @Stored(operational) version: number;
}
export const closures = new Table(ClosuresEntity);
