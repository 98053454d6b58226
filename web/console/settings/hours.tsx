import type { Schedule, SetScheduleData } from '@riserbo/client';
import { useQuery } from '@tanstack/react-query';
import { settingsTexts, type SettingsTexts } from '../../messages/console/settings';
import { version } from '../data';
import { instantOf, localOf } from '../dates';
import { Editor } from '../forms/editor';
import { valuesOf, type Field, type Row, type Values } from '../forms/fields';
import { Loaded } from '../loaded';
import { useMay } from '../session/permissions';
import { api } from '../session/session';
import { useTexts } from '../session/settings';

type Body = SetScheduleData['body'];
interface Interval {
  readonly from: string;
  readonly to: string;
}

/** Opening hours, breaks, special days and time off of one practitioner. */
export function HoursEditor({ providerId, zone }: { providerId: string; zone: string }) {
  const text = useTexts(settingsTexts);
  const may = useMay();
  const path = { providerId };
  const read = async () => (await api.readSchedule({ path })).data;
  const schedule = useQuery({ queryKey: ['schedule', providerId], queryFn: read });
  const fields = fieldsOf(text, zone);
  return (
    <Loaded query={schedule}>
      {(resource) => (
        <Editor
          {...{ fields, resource, read, whole: true }}
          toValues={(from) => toValues(fields, from, zone)}
          disabled={!may('schedule:manage')}
          save={(body, seen) =>
            api.setSchedule({ path, body: toBody(body, zone), headers: { 'If-Match': version(seen) } })
          }
        />
      )}
    </Loaded>
  );
}

function toValues(fields: readonly Field[], schedule: Schedule, zone: string): Values {
  const local = (instant: string) => localOf(new Date(instant), zone);
  const specialDays = schedule.specialDays.flatMap(({ date, intervals }): Row[] =>
    intervals.length === 0
      ? [{ date, from: '', to: '' }]
      : intervals.map(({ from, to }) => ({ date, from, to })),
  );
  const timeOff = schedule.timeOff.map(({ from, to }) => ({ from: local(from), to: local(to) }));
  return valuesOf(fields, { ...schedule, specialDays, timeOff });
}

function toBody(typed: Record<string, unknown>, zone: string): Body {
  const { weekly, breaks, specialDays, timeOff } = typed as {
    weekly: Schedule['weekly'];
    breaks: Schedule['breaks'];
    specialDays: { date: string; from: string | null; to: string | null }[];
    timeOff: Interval[];
  };
  const days = new Map<string, Interval[]>();
  for (const { date, from, to } of specialDays)
    days.set(date, [...(days.get(date) ?? []), ...(from !== null && to !== null ? [{ from, to }] : [])]);
  return {
    ...{ weekly, breaks },
    specialDays: [...days].map(([date, intervals]) => ({ date, intervals })),
    timeOff: timeOff.map(({ from, to }) => ({ from: instantOf(from, zone), to: instantOf(to, zone) })),
  };
}

function fieldsOf({ hours: text, weekdays }: SettingsTexts, zone: string): readonly Field[] {
  const from: Field = { name: 'from', label: text.from, kind: 'time' };
  const to: Field = { name: 'to', label: text.to, kind: 'time' };
  const weekday: Field = {
    ...{ name: 'weekday', label: text.weekday, kind: 'number' },
    options: weekdays.map((label, index) => ({ value: String(index + 1), label })),
  };
  const date: Field = { name: 'date', label: text.date, kind: 'date' };
  const local = { kind: 'datetime-local' } as const;
  const rows = (
    name: 'weekly' | 'breaks' | 'specialDays' | 'timeOff',
    columns: Field[],
    hint?: string,
  ): Field => ({
    ...{ name, label: text[name], kind: 'rows', columns },
    ...(hint === undefined ? {} : { hint }),
  });
  const maybe = { optional: true };
  return [
    rows('weekly', [weekday, from, to]),
    rows('breaks', [weekday, from, to]),
    rows('specialDays', [date, { ...from, ...maybe }, { ...to, ...maybe }], text.specialHint),
    rows(
      'timeOff',
      [
        { ...from, ...local },
        { ...to, ...local },
      ],
      text.timeOffHint(zone),
    ),
  ];
}
