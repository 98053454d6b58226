import { companyKey, operational, Personal, reference, scheduleOf, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('client_bookings')
@Personal({
  subjects: { client: 'client_id' },
  onErase: 'delete',
  purpose: 'operation',
  basis: 'legal_obligation',
  retention: { until: 'erasure' },
})
export class ClientBookingEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'booking_id' }) @Stored(operational) bookingId: string;
  @Column('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @Column('timestamptz', { name: 'ends_at' }) @Stored(scheduleOf('client')) endsAt: Date;
  @Column('boolean') @Stored(operational) live: boolean;
  @Column('integer') @Stored(operational) version: number;
}
