import { companyKey, operational, Personal, reference, scheduleOf, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { care } from './care';

@Entity('practitioners')
@Personal(care({ member: ['delete', 'user_id'], provider: ['keep', 'provider_id'] }))
export class PractitionerEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @Column('uuid', { name: 'provider_id', nullable: true })
  @Stored(reference('provider'))
  providerId: string | null;
  @Column('boolean', { name: 'all_clients' }) @Stored(operational) allClients: boolean;
  @Column('boolean') @Stored(operational) active: boolean;
  @Column('integer') @Stored(operational) version: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

/** An owner lets this member ask for the notes of this client. */
@Entity('client_practitioners')
@Personal(care({ client: ['delete', 'client_id'], member: ['delete', 'user_id'] }))
export class ClientPractitionerEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
}

/** A booking, as its newest event says. */
@Entity('visits')
@Personal(care({ client: ['delete', 'client_id'], provider: ['keep', 'provider_id'] }))
export class VisitEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'booking_id' }) @Stored(operational) bookingId: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('uuid', { name: 'provider_id' }) @Stored(reference('provider')) providerId: string;
  @Column('timestamptz', { name: 'starts_at' }) @Stored(scheduleOf('client')) startsAt: Date;
  @Column('text') @Stored(operational) state: 'requested' | 'confirmed' | 'seen' | 'ended';
  @Column('integer') @Stored(operational) version: number;
}

/** F9: charts of the client were opened in an emergency. */
@Entity('broken_glass')
@Personal(care({ client: ['delete', 'client_id'], member: ['keep', 'user_id'] }, { purpose: 'proof' }))
export class BrokenGlassEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @Column('text')
  @Stored(operational)
  reason: 'emergency' | 'client_unable' | 'continuity_of_care' | 'legal_duty';
  @Column('timestamptz', { name: 'broken_at' }) @Stored(operational) at: Date;
  @Column('timestamptz') @Stored(operational) until: Date;
}

export const practitioners = new Table(PractitionerEntity, ['createdAt']);
export const visits = new Table(VisitEntity);
export const brokenGlass = new Table(BrokenGlassEntity);
