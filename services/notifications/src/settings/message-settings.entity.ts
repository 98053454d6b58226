import { defaultSms, type MessageSettings } from '@riserbo/contracts';
import { companyContent, companyKey, operational, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a company sets for its messages (G5); without a row the defaults apply. */
@Entity('message_settings')
export class MessageSettingsEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('integer', { array: true, name: 'reminder_minutes' })
  @Stored(companyContent)
  reminderMinutes: number[];
  @Column('jsonb', { name: 'service_reminders' })
  @Stored(companyContent)
  serviceReminders: MessageSettings['serviceReminders'];
  @Column('text', { name: 'quiet_from', nullable: true }) @Stored(companyContent) quietFrom: string | null;
  @Column('text', { name: 'quiet_until', nullable: true }) @Stored(companyContent) quietUntil: string | null;
  @Column('boolean', { name: 'ask_to_confirm' }) @Stored(companyContent) askToConfirm: boolean;
  @Column('jsonb') @Stored(companyContent) sms: MessageSettings['sms'];
  @Column('integer') @Stored(operational) version: number;
}

export const messageSettings = new Table(MessageSettingsEntity);

/** No reminders until the company says when. */
export const defaults: MessageSettings = {
  reminderMinutes: [],
  serviceReminders: [],
  quietHours: null,
  askToConfirm: false,
  sms: defaultSms,
  version: 1,
};
