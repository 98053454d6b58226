import type { Locale, Stoppable } from '@riserbo/contracts';
import { companyKey, operational, Personal, reference, Retained, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret with which a company's addresses are hashed. */
@Entity('address_peppers')
@Retained({ until: 'company_end' })
export class AddressPepperEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('bytea') @Stored(operational) pepper: Buffer;
}

/**
 * A purpose that is not sent to an address. `consent`: the recipient stopped it. `delivery`: the address does
 * not work. The address is a keyed hash, so that the wish outlives an erasure.
 */
@Entity('suppressions')
@Retained({ until: 'company_end' })
export class SuppressionEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('bytea', { name: 'address_key' }) @Stored(operational) addressKey: Buffer;
  @PrimaryColumn('text') @Stored(operational) channel: 'email' | 'sms';
  @PrimaryColumn('text') @Stored(operational) purpose: Stoppable;
  @PrimaryColumn('text') @Stored(operational) list: 'consent' | 'delivery';
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

/** The link at the end of a message, which opens the page of its recipient. The token is hashed. */
@Entity('message_links')
@Personal({
  subjects: { client: 'client_id' },
  onErase: 'delete',
  purpose: 'messages',
  basis: 'legal_obligation',
  retention: { days: 400, after: 'created_at' },
})
export class MessageLinkEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('bytea', { name: 'token_hash' }) @Stored(operational) tokenHash: Buffer;
  @Column('uuid', { name: 'delivery_id' }) @Stored(operational) deliveryId: string;
  @Column('uuid', { name: 'client_id', nullable: true }) @Stored(reference('client')) clientId: string | null;
  @Column('bytea', { name: 'address_key' }) @Stored(operational) addressKey: Buffer;
  /** Of SMS: a hash that is the same for all companies, by which a reply finds the message. */
  @Column('bytea', { name: 'number_key', nullable: true }) @Stored(operational) numberKey: Buffer | null;
  @Column('text') @Stored(operational) locale: Locale;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
