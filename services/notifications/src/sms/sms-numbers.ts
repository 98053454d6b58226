import { Injectable } from '@nestjs/common';
import { phoneCountryOf, countryOfNumber, type SmsMode } from '@riserbo/contracts';
import { Clock, column, statement, Tenants } from '@riserbo/runtime';
import { shouldConfirm, type Reachable } from '../domain/channel';
import type { CompanySettings, Contact } from '../domain/people';
import type { Purpose } from '../domain/templates';
import { AddressKeys } from '../recipients/address-keys';
import { messageSettings, defaults } from '../settings/message-settings.entity';
import { SmsChannel } from './sms-channel';

/** A number that did not answer is asked again after this time. */
const ASK_AGAIN_MS = 30 * 86_400_000;
const selectNumber = statement(
  `SELECT confirmed_at IS NOT NULL AS confirmed FROM sms_numbers
   WHERE company_id = :companyId AND address_key = :addressKey`,
  { confirmed: column.boolean },
);
const selectSettings = statement(
  `SELECT ${messageSettings.list(['sms'])} FROM message_settings WHERE company_id = :companyId`,
  messageSettings.row(['sms']),
);
const insertQuestion = statement(
  `WITH asked AS (
     INSERT INTO sms_numbers AS known (company_id, address_key, asked_at)
     VALUES (:companyId, :addressKey, :now)
     ON CONFLICT ON CONSTRAINT sms_numbers_pkey DO UPDATE SET asked_at = excluded.asked_at
       WHERE known.confirmed_at IS NULL AND known.asked_at < :before
     RETURNING company_id)
   INSERT INTO deliveries
     (company_id, id, event_id, template, purpose, channel, state, client_id, due_at, created_at)
   SELECT company_id, gen_random_uuid(), :eventId, 'number_check', 'booking', 'sms', 'queued', :clientId, :now, :now
   FROM asked ON CONFLICT DO NOTHING`,
);

type Due = { id: string; companyId: string; purpose: Purpose };

/** G10: which numbers of which countries get SMS, and the question that proves a number. */
@Injectable()
export class SmsNumbers {
  constructor(
    private readonly tenants: Tenants,
    private readonly addresses: AddressKeys,
    private readonly channel: SmsChannel,
    private readonly clock: Clock,
  ) {}

  /** How a client can be reached. Asks the number if only its answer is missing. */
  async reach(due: Due, contact: Contact, company: CompanySettings): Promise<Reachable> {
    const { messaging, email, phone } = contact;
    const { mode, countries } = await this.settings(due, company);
    const common = { wants: messaging?.channel ?? null, hasMail: email !== null, mode };
    if (mode === 'off' || phone === null) return { ...common, number: 'no_address' };
    const number = await this.stateOf(due.companyId, phone, countries);
    const reachable = { ...common, number };
    // a stranger's number is not written to because a guest typed it
    if (contact.proven && shouldConfirm(reachable)) await this.ask(due, contact.clientId, phone);
    return reachable;
  }

  async isAllowed({ companyId }: Due, phone: string, company: CompanySettings): Promise<boolean> {
    const { countries } = await this.settings({ companyId, purpose: 'booking' }, company);
    return countries.includes(countryOfNumber(phone) ?? '');
  }

  private async stateOf(companyId: string, phone: string, countries: string[]): Promise<Reachable['number']> {
    if (!countries.includes(countryOfNumber(phone) ?? '')) return 'country_not_allowed';
    const addressKey = await this.addresses.keyOf(companyId, phone);
    const [row] = await this.tenants.rows({ companyId }, selectNumber, { addressKey });
    return row?.confirmed ? 'usable' : 'number_unconfirmed';
  }

  private async settings(
    { companyId, purpose }: Pick<Due, 'companyId' | 'purpose'>,
    company: CompanySettings,
  ): Promise<{ mode: SmsMode; countries: string[] }> {
    const [row] = await this.tenants.rows({ companyId }, selectSettings, {});
    const sms = row?.sms ?? defaults.sms;
    const own = phoneCountryOf(company);
    const isOn = this.channel.isOn && company.on.includes('sms');
    const mode = !isOn ? 'off' : purpose === 'reminder' ? sms.reminder : sms.booking;
    return { mode, countries: sms.countries.length > 0 ? sms.countries : own === undefined ? [] : [own] };
  }

  private async ask({ id: eventId, companyId }: Due, clientId: string, phone: string): Promise<void> {
    const now = this.clock.now();
    const addressKey = await this.addresses.keyOf(companyId, phone);
    const before = new Date(now.getTime() - ASK_AGAIN_MS);
    await this.tenants.rows({ companyId }, insertQuestion, { addressKey, now, before, eventId, clientId });
  }
}
