import type { BookableService, CreateService } from '@riserbo/client';
import { useState } from 'react';
import { settingsTexts, type SettingsTexts } from '../../messages/console/settings';
import { version } from '../data';
import { Editor } from '../forms/editor';
import { optionsOf, type Field } from '../forms/fields';
import { useMay } from '../session/permissions';
import { api } from '../session/session';
import { useTexts } from '../session/settings';

export function ChangeService({ service }: { service: BookableService }) {
  const text = useTexts(settingsTexts);
  const may = useMay();
  const path = { serviceId: service.id };
  return (
    <Editor
      fields={fieldsOf(text, service.price?.currency)}
      resource={service}
      disabled={!may('catalog:manage')}
      read={async () => (await api.readService({ path })).data}
      save={(body, seen) => api.changeService({ path, body, headers: { 'If-Match': version(seen) } })}
    />
  );
}

/** Three questions: all else has a default that can be changed afterwards. */
export function NewService({ done }: { done(): void }) {
  const { service: text } = useTexts(settingsTexts);
  const [key] = useState(() => crypto.randomUUID());
  const fields: Field[] = [
    { name: 'name', label: text.name, maxLength: 120 },
    { name: 'durationMinutes', label: text.durationMinutes, kind: 'number', min: 1, max: 1440 },
    { name: 'price', label: text.price, hint: text.priceHint, kind: 'money', optional: true },
  ];
  return (
    <Editor
      {...{ fields, done, whole: true, resource: { durationMinutes: 30 } }}
      save={(body) => api.createService({ body: body as CreateService, headers: { 'Idempotency-Key': key } })}
    />
  );
}

function fieldsOf({ service: text }: SettingsTexts, currency = 'EUR'): readonly Field[] {
  type Counted = Exclude<keyof typeof text, 'visibilities' | 'confirmations'>;
  const counted = (name: Counted, min: number, max: number): Field => ({
    ...{ name, label: text[name], min, max, kind: 'number' },
  });
  return [
    { name: 'name', label: text.name, maxLength: 120 },
    { name: 'description', label: text.description, kind: 'area', optional: true, maxLength: 2000 },
    counted('durationMinutes', 1, 1440),
    { name: 'price', label: text.price, hint: text.priceHint, kind: 'money', optional: true, currency },
    counted('bufferBeforeMinutes', 0, 480),
    counted('bufferAfterMinutes', 0, 480),
    counted('gridMinutes', 5, 1440),
    counted('minimumNoticeMinutes', 0, 525_600),
    counted('horizonDays', 1, 730),
    { ...counted('dailyLimit', 1, 1000), optional: true },
    counted('cancelCutoffMinutes', 0, 525_600),
    counted('rescheduleCutoffMinutes', 0, 525_600),
    counted('capacity', 1, 500),
    { name: 'visibility', label: text.visibility, kind: 'select', options: optionsOf(text.visibilities) },
    {
      ...{ name: 'confirmation', label: text.confirmation, kind: 'select' },
      options: optionsOf(text.confirmations),
    },
    { name: 'active', label: text.active, kind: 'check' },
  ];
}
