import type { Policy, PolicyDraft } from '@riserbo/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { longDate } from '../../messages';
import { settingsTexts } from '../../messages/console/settings';
import { companyQuery, useRefresh, version } from '../data';
import { Editor } from '../forms/editor';
import { optionsOf } from '../forms/fields';
import { Options } from '../forms/options';
import { Loaded } from '../loaded';
import { Problem } from '../problem';
import { api } from '../session/session';
import { useSettings, useTexts } from '../session/settings';
import { PolicyText } from './policy-text';

type Kind = Policy['kind'];
type Locale = Policy['locale'];

/** Terms, privacy notice and cancellation rules: draft, preview, publish. */
export function PoliciesSection() {
  const text = useTexts(settingsTexts);
  const { language } = useSettings();
  const company = useQuery(companyQuery);
  const [kind, setKind] = useState<Kind>('terms');
  const [locale, setLocale] = useState<Locale>(language);
  const path = { kind, locale };
  const read = async () => (await api.readPolicyDraft({ path })).data;
  const draft = useQuery({ queryKey: ['draft', kind, locale], queryFn: read });
  const published = useQuery({
    queryKey: ['policies', kind],
    queryFn: async () => (await api.listPolicies({ query: { kind, limit: 50 } })).data.items,
  });
  const newest = published.data?.find((each) => each.locale === locale);
  const place = { language, zone: company.data?.timeZone ?? 'UTC' };
  return (
    <>
      <div className="row">
        <label>
          {text.policies.kind}
          <select value={kind} onChange={({ target }) => setKind(target.value as Kind)}>
            <Options options={optionsOf(text.policies.kinds)} />
          </select>
        </label>
        <label>
          {text.language}
          <select value={locale} onChange={({ target }) => setLocale(target.value as Locale)}>
            <Options options={optionsOf(text.languages)} />
          </select>
        </label>
      </div>
      <p className="muted">
        {newest === undefined
          ? text.policies.none
          : text.policies.published(newest.number, longDate(new Date(newest.publishedAt), place))}
      </p>
      <Loaded query={draft}>
        {(resource) => (
          <>
            <Editor
              key={`${kind}-${locale}`}
              {...{ resource, read, whole: true }}
              fields={[
                {
                  ...{ name: 'text', label: text.policies.text, hint: text.policies.textHint },
                  ...{ kind: 'area', maxLength: 30_000 },
                },
              ]}
              save={(body, seen) =>
                api.writePolicyDraft({
                  path,
                  body: { text: String(body['text']) },
                  headers: { 'If-Match': version(seen) },
                })
              }
            />
            <Publish key={`${kind}-${locale}-${resource.version}`} draft={resource} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** The draft as it reads, and the button that makes it binding. */
function Publish({ draft }: { draft: PolicyDraft }) {
  const { policies: text } = useTexts(settingsTexts);
  const refresh = useRefresh();
  const [asksAgain, setAgain] = useState(false);
  const publish = useMutation({
    mutationFn: () =>
      api.publishPolicy({
        path: { kind: draft.kind, locale: draft.locale },
        body: { asksAgain },
        headers: { 'If-Match': version(draft), 'Idempotency-Key': crypto.randomUUID() },
      }),
    onSuccess: refresh,
  });
  if (draft.text === '') return null;
  return (
    <section>
      <h3>{text.preview}</h3>
      <PolicyText text={draft.text} locale={draft.locale} label={text.preview} />
      {publish.error !== null && <Problem error={publish.error} />}
      <label className="tick">
        <input type="checkbox" checked={asksAgain} onChange={({ target }) => setAgain(target.checked)} />
        {text.again}
      </label>
      <div className="row">
        <button type="button" disabled={publish.isPending} onClick={() => publish.mutate()}>
          {text.publish}
        </button>
        <span role="status">{publish.isSuccess && text.done}</span>
      </div>
    </section>
  );
}
