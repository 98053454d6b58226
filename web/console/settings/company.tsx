import type { ChangeCompany } from '@riserbo/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { settingsTexts, type SettingsTexts } from '../../messages/console/settings';
import { companyQuery, version } from '../data';
import { Editor } from '../forms/editor';
import { optionsOf, type Field, type Values } from '../forms/fields';
import { Loaded } from '../loaded';
import { useMay } from '../session/permissions';
import { api } from '../session/session';
import { useTexts } from '../session/settings';
import { ReadOnly } from './read-only';

/** Name, address and how clients are spoken to. */
export function CompanySection() {
  const text = useTexts(settingsTexts);
  const may = useMay();
  const queries = useQueryClient();
  const company = useQuery(companyQuery);
  const read = () => queries.fetchQuery({ ...companyQuery, staleTime: 0 });
  return (
    <Loaded query={company}>
      {(resource) => (
        <>
          <ReadOnly permission="company:manage" />
          <p>
            {text.page}:{' '}
            <a href={`/b/${resource.locale}/${resource.slug}`}>
              {`${location.origin}/b/${resource.locale}/${resource.slug}`}
            </a>
          </p>
          <Editor
            {...{ resource, read, fields: fieldsOf(text) }}
            disabled={!may('company:manage')}
            save={(body, seen, values) =>
              api.changeCompany({
                body: withAddress(body, values),
                headers: { 'If-Match': version(seen) },
              })
            }
          />
        </>
      )}
    </Loaded>
  );
}

const ADDRESS = 'profile.address.';

/** An address is saved as a whole, and removed when all of it is empty. */
function withAddress(body: ChangeCompany, values: Values): ChangeCompany {
  if (body.profile?.address === undefined) return body;
  const parts = Object.entries(values)
    .filter(([name, value]) => name.startsWith(ADDRESS) && value !== '')
    .map(([name, value]) => [name.slice(ADDRESS.length), value]);
  const address = parts.length === 0 ? null : Object.fromEntries(parts);
  return { ...body, profile: { ...body.profile, address } };
}

function fieldsOf(text: SettingsTexts): readonly Field[] {
  const line = (name: string, label: string, maxLength: number): Field => ({
    ...{ name: `profile.${name}`, label, maxLength, optional: true },
  });
  return [
    { name: 'name', label: text.name, maxLength: 120 },
    { name: 'locale', label: text.language, kind: 'select', options: optionsOf(text.languages) },
    { name: 'timeZone', label: text.zone, hint: text.zoneHint, maxLength: 64 },
    line('address.street', text.street, 160),
    line('address.postalCode', text.postalCode, 16),
    line('address.city', text.city, 100),
    line('address.area', text.area, 60),
    { ...line('address.country', text.country, 2), hint: text.countryHint },
    { ...line('phone', text.phone, 40), kind: 'tel' },
    { ...line('email', text.email, 254), kind: 'email' },
    { ...line('website', text.website, 500), kind: 'url' },
    { ...line('senderName', text.sender, 20), hint: text.senderHint },
    {
      ...{ name: 'profile.italianForm', label: text.form, kind: 'select', optional: true },
      options: [{ value: '', label: '–' }, ...optionsOf(text.forms)],
    },
    { name: 'embedOrigins', label: text.embed, hint: text.embedHint, kind: 'lines', optional: true },
  ];
}
