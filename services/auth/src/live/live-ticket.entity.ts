import type { MemberRole } from '@riserbo/contracts';
import { companyKey, credential, operational, Personal, reference, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Deleted when it is used. */
@Entity('live_tickets')
@Personal({
  subjects: { member: 'user_id' },
  onErase: 'delete',
  purpose: 'security',
  basis: 'contract',
  retention: { days: 0, after: 'expires_at' },
})
export class LiveTicketEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('bytea') @Stored(credential) hash: Buffer;
  @Column('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @Column('uuid', { name: 'session_id' }) @Stored(operational) sessionId: string;
  @Column('text') @Stored(operational) role: MemberRole;
  @Column('timestamptz', { name: 'expires_at' }) @Stored(operational) expiresAt: Date;
}

export const liveTickets = new Table(LiveTicketEntity);
