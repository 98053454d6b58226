import type { IssueSupportCode } from '@riserbo/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { shortWhen } from '../../messages';
import { teamTexts } from '../../messages/console/team';
import { companyQuery } from '../data';
import { Editor } from '../forms/editor';
import { Loaded } from '../loaded';
import { useMay } from '../session/permissions';
import { api } from '../session/session';
import { useSettings, useTexts } from '../session/settings';
import { afterStepUp } from '../session/step-up';
import { Act } from './act';

/** A code that lets support in, and who is inside. */
export function Support() {
  const text = useTexts(teamTexts);
  const { language } = useSettings();
  const may = useMay();
  const company = useQuery(companyQuery);
  const [code, setCode] = useState<string>();
  const zone = company.data?.timeZone ?? 'UTC';
  const grants = useQuery({
    queryKey: ['support'],
    queryFn: async () => (await api.listSupportGrants()).data.items,
  });
  return (
    <>
      <p>{text.supportLead}</p>
      {may('support:issue') && (
        <Editor
          fields={[
            { name: 'operator', label: text.operator, kind: 'email', maxLength: 254 },
            { name: 'minutes', label: text.minutes, kind: 'number', min: 1, max: 60 },
          ]}
          {...{ whole: true, submitText: text.issue, resource: { minutes: 30 } }}
          save={async (body) => {
            const { data } = await afterStepUp('support_code', (headers) =>
              api.issueSupportCode({ body: body as unknown as IssueSupportCode, headers }),
            );
            setCode(data.code);
          }}
        />
      )}
      {code !== undefined && (
        <p className="notice" role="status">
          {text.issued(code)}
        </p>
      )}
      <h2>{text.inside}</h2>
      <Loaded query={grants}>
        {(all) => (
          <ul className="cards">
            {all.length === 0 && <li>{text.none}</li>}
            {all.map(({ grantId, operator, state, expiresAt }) => (
              <li key={grantId}>
                <b>{operator}</b>
                <span>{text.states[state]}</span>
                <span className="muted">
                  {text.until(shortWhen(new Date(expiresAt), { language, zone }))}
                </span>
                {(state === 'open' || state === 'inside') && (
                  <Act
                    {...{ name: text.revoke, label: `${text.revoke}: ${operator}`, danger: true }}
                    act={() => api.revokeSupportCode({ path: { grantId } })}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}
