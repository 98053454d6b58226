import { Injectable } from '@nestjs/common';
import {
  readMessageSettingsCall,
  Refusal,
  setMessageSettingsCall,
  type MessageSettings,
} from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input, type TableRow } from '@riserbo/runtime';
import { defaults, messageSettings, type MessageSettingsEntity } from './message-settings.entity';

// when two callers set the first values at once, the second finds a newer version than it read
const upsertSettings = statement(
  `INSERT INTO message_settings AS known
    (company_id, reminder_minutes, service_reminders, quiet_from, quiet_until, ask_to_confirm, sms, version)
  VALUES (:companyId, :reminderMinutes, :serviceReminders, :quietFrom, :quietUntil, :askToConfirm, :sms, :version)
  ON CONFLICT ON CONSTRAINT message_settings_pkey DO UPDATE
    SET reminder_minutes = excluded.reminder_minutes, service_reminders = excluded.service_reminders,
      quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
      ask_to_confirm = excluded.ask_to_confirm, sms = excluded.sms, version = excluded.version
    WHERE known.version = excluded.version - 1
  RETURNING version`,
  { version: column.integer },
);

/** G5: when reminders are sent, and whether they ask for an answer. */
@Injectable()
export class MessageSettingsService {
  @Serve(readMessageSettingsCall)
  async read({ tx }: Context<typeof readMessageSettingsCall>) {
    return toSettings(await messageSettings.find(tx, {}));
  }

  /** @throws Refusal `if_match_required`, `stale_version` */
  @Serve(setMessageSettingsCall)
  async set(
    { tx, checkVersion }: Context<typeof setMessageSettingsCall>,
    { quietHours, serviceReminders, sms, ...input }: Input<typeof setMessageSettingsCall>,
  ) {
    const { version: before } = toSettings(await messageSettings.lock(tx, {}));
    checkVersion(before);
    const version = before + 1;
    const quiet = { quietFrom: quietHours?.from ?? null, quietUntil: quietHours?.until ?? null };
    const row = {
      ...input,
      ...quiet,
      serviceReminders: JSON.stringify(serviceReminders),
      sms: JSON.stringify(sms),
      version,
    };
    if (!(await tx.row(upsertSettings, row))) throw new Refusal('stale_version');
    return { ...input, quietHours, serviceReminders, sms, version };
  }
}

function toSettings(row: TableRow<MessageSettingsEntity> | undefined): MessageSettings {
  if (row === undefined) return defaults;
  const { quietFrom, quietUntil, ...rest } = row;
  const isSet = quietFrom !== null && quietUntil !== null;
  return { ...rest, quietHours: isSet ? { from: quietFrom, until: quietUntil } : null };
}
