import type { AccountMailKind, Locale } from '@riserbo/contracts';
import {
  companyKey,
  memberContact,
  operational,
  Personal,
  preferenceOf,
  reference,
  Stored,
} from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { UserEntity } from '../entities/user.entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The person the mail goes to: a future member, or a provider without a login. */
const addressee = { ...memberContact, about: 'person' } as const;

/**
 * A mail to a member (`userId`), to a client (`clientId`), or to the address of a future member, which is
 * stored here and deleted with the row.
 */
@Entity('account_mails')
@Personal({
  subjects: {
    client: 'client_id',
    provider: { within: `data->>'personId'` },
    member: ['user_id', { via: () => UserEntity, column: 'email', key: 'email' }],
  },
  authors: { member: { column: 'invited_by', shows: ['kind', 'created_at', 'expires_at'] } },
  onErase: 'delete',
  purpose: 'account',
  basis: 'contract',
  retention: { days: 0, after: 'expires_at' },
})
export class AccountMailEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(operational) kind: AccountMailKind;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) @Stored(operational) expiresAt: Date;
  @Column('uuid', { name: 'user_id', nullable: true }) @Stored(reference('member')) userId: string | null;
  @Column('uuid', { name: 'client_id', nullable: true }) @Stored(reference('client')) clientId: string | null;
  @Column('text', { nullable: true }) @Stored(addressee) email: string | null;
  @Column('text', { nullable: true }) @Stored(addressee) name: string | null;
  @Column('text', { nullable: true }) @Stored(preferenceOf('member')) locale: Locale | null;
  /** Ids and enums that the link needs. */
  @Column('jsonb') @Stored(operational) data: Record<string, string>;
  /** For an invitation: the member who made it. */
  @Column('uuid', { name: 'invited_by', nullable: true })
  @Stored(reference('member'))
  invitedBy: string | null;
  @Column('integer') @Stored(operational) version: number;
  /** Subject of the mail, if only one of its kind may be sent about it. */
  @Column('uuid', { nullable: true }) @Stored(operational) once: string | null;
}

export const accountMails = new Table(AccountMailEntity);
