import type { CreateProvider, Provider } from '@riserbo/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { settingsTexts } from '../../messages/console/settings';
import { companyQuery, providersQuery, servicesQuery, version } from '../data';
import { Editor } from '../forms/editor';
import type { Field } from '../forms/fields';
import { useMay } from '../session/permissions';
import { api } from '../session/session';
import { useTexts } from '../session/settings';
import { Catalogue } from './catalogue';
import { HoursEditor } from './hours';

/** Who offers what, and when. */
export function ProvidersSection() {
  const text = useTexts(settingsTexts);
  return (
    <Catalogue
      kind="providers"
      query={useQuery(providersQuery)}
      nameOf={({ displayName }) => displayName}
      noteOf={({ title, active }) =>
        [...(title === null ? [] : [title]), active ? text.on : text.off].join(' · ')
      }
      change={(provider) => (
        <>
          <h3>{text.provider.profile}</h3>
          <ChangeProvider provider={provider} />
          <h3>{text.provider.hours}</h3>
          <HoursEditor providerId={provider.id} zone={provider.timeZone} />
        </>
      )}
      add={(done) => <NewProvider done={done} />}
    />
  );
}

function useOffered(): Field {
  const { provider: text } = useTexts(settingsTexts);
  const { data = [] } = useQuery(servicesQuery);
  const options = data.map(({ id, name }) => ({ value: id, label: name }));
  return { name: 'serviceIds', label: text.serviceIds, kind: 'checks', options };
}

function ChangeProvider({ provider }: { provider: Provider }) {
  const { provider: text } = useTexts(settingsTexts);
  const may = useMay();
  const path = { providerId: provider.id };
  const fields: Field[] = [
    { name: 'displayName', label: text.displayName, maxLength: 120 },
    { name: 'title', label: text.title, optional: true, maxLength: 80 },
    { name: 'about', label: text.about, kind: 'area', optional: true, maxLength: 2000 },
    { name: 'timeZone', label: text.timeZone, maxLength: 64 },
    useOffered(),
    { name: 'active', label: text.active, kind: 'check' },
  ];
  return (
    <Editor
      {...{ fields, resource: provider }}
      disabled={!may('catalog:manage')}
      read={async () => (await api.readProvider({ path })).data}
      save={(body, seen) => api.changeProvider({ path, body, headers: { 'If-Match': version(seen) } })}
    />
  );
}

/** A name, and what they offer: at first all there is, in the zone of the company. */
export function NewProvider({ done }: { done(): void }) {
  const { provider: text } = useTexts(settingsTexts);
  const company = useQuery(companyQuery);
  const offered = useOffered();
  const [key] = useState(() => crypto.randomUUID());
  if (company.data === undefined) return null;
  const { timeZone } = company.data;
  const create = async ({ serviceIds, ...body }: Record<string, unknown>) => {
    const { data: made } = await api.createProvider({
      body: { ...body, timeZone } as CreateProvider,
      headers: { 'Idempotency-Key': key },
    });
    await api.changeProvider({
      path: { providerId: made.id },
      body: { serviceIds: serviceIds as string[] },
      headers: { 'If-Match': version(made) },
    });
  };
  return (
    <Editor
      {...{ done, whole: true, save: create }}
      fields={[{ name: 'displayName', label: text.displayName, maxLength: 120 }, offered]}
      resource={{ serviceIds: offered.options?.map(({ value }) => value) }}
    />
  );
}
