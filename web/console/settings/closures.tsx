import type { Closures, ImportHolidays, SetClosures } from '@riserbo/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { settingsTexts } from '../../messages/console/settings';
import { companyQuery, version } from '../data';
import { Editor } from '../forms/editor';
import type { Field } from '../forms/fields';
import { Loaded } from '../loaded';
import { useMay } from '../session/permissions';
import { api } from '../session/session';
import { useTexts } from '../session/settings';
import { ReadOnly } from './read-only';

/** Days on which the whole practice is closed. */
export function ClosuresSection() {
  const { closures: text } = useTexts(settingsTexts);
  const may = useMay();
  const read = async () => (await api.readClosures()).data;
  const closures = useQuery({ queryKey: ['closures'], queryFn: read });
  const columns: Field[] = [
    { name: 'from', label: text.from, kind: 'date' },
    { name: 'to', label: text.to, kind: 'date' },
    { name: 'name', label: text.name, optional: true, maxLength: 120 },
  ];
  const [imported, setImported] = useState(0);
  return (
    <Loaded query={closures}>
      {(resource) => (
        <>
          <ReadOnly permission="schedule:manage" />
          <Editor
            key={imported}
            {...{ resource, read, whole: true }}
            fields={[{ name: 'items', label: text.items, kind: 'rows', columns }]}
            disabled={!may('schedule:manage')}
            save={(body, seen) =>
              api.setClosures({ body: withHolidays(body, seen), headers: { 'If-Match': version(seen) } })
            }
          />
          {may('schedule:manage') && <Holidays done={() => setImported((count) => count + 1)} />}
        </>
      )}
    </Loaded>
  );
}

/** Rows that come from a calendar of public holidays stay known as such. */
function withHolidays(body: Record<string, unknown>, { items }: Closures): SetClosures {
  const rows = body['items'] as SetClosures['items'];
  return {
    items: rows.map((row) => {
      const holiday = items.find(({ from, to }) => from === row.from && to === row.to)?.holiday;
      return holiday ? { ...row, holiday } : row;
    }),
  };
}

function Holidays({ done }: { done(): void }) {
  const { closures: text, country, countryHint } = useTexts(settingsTexts);
  const company = useQuery(companyQuery);
  if (company.data === undefined) return null;
  const { locale, profile } = company.data;
  const from = profile.address?.country ?? (locale === 'it' ? 'IT' : 'GB');
  const fields: Field[] = [
    { name: 'country', label: country, hint: countryHint, maxLength: 2 },
    { name: 'region', label: text.region, optional: true, maxLength: 3 },
    { name: 'year', label: text.year, kind: 'number', min: 2000, max: 2199 },
  ];
  return (
    <>
      <h3>{text.holidays}</h3>
      <Editor
        {...{ fields, done, whole: true, submitText: text.load }}
        resource={{ country: from, year: new Date().getFullYear() }}
        save={({ region, ...body }) =>
          api.importHolidays({
            body: { ...body, locale, ...(region === null ? {} : { region }) } as ImportHolidays,
            headers: { 'Idempotency-Key': crypto.randomUUID() },
          })
        }
      />
    </>
  );
}
