import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { teamTexts } from '../../messages/console/team';
import { Editor } from '../forms/editor';
import { Loaded } from '../loaded';
import { Problem } from '../problem';
import { newPasskey } from '../session/passkeys';
import { api } from '../session/session';
import { useTexts } from '../session/settings';
import { afterStepUp, type StepUpHeaders } from '../session/step-up';
import { Act } from './act';

interface Proven {
  readonly headers: StepUpHeaders;
}
const proven = <Answer,>(call: (given: Proven) => Promise<Answer>): Promise<Answer> =>
  afterStepUp('second_factor', (headers) => call({ headers }));

/** Authenticator app, recovery codes and passkeys. */
export function Factors() {
  const text = useTexts(teamTexts);
  const [codes, setCodes] = useState<readonly string[]>();
  const factors = useQuery({
    queryKey: ['my-factors'],
    queryFn: async () => (await api.readSecondFactors()).data,
  });
  return (
    <section>
      <h2>{text.factors}</h2>
      {codes !== undefined && (
        <div className="notice" role="status">
          <p>{text.codes}</p>
          <ul className="codes">
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </div>
      )}
      <Loaded query={factors}>
        {({ totp, passkeys, recoveryCodesLeft }) => (
          <>
            <p>{text.app(totp)}</p>
            <App isOn={totp} show={setCodes} />
            {(totp || passkeys > 0) && (
              <>
                <p>{text.codesLeft(recoveryCodesLeft)}</p>
                <Act
                  name={text.newCodes}
                  act={async () =>
                    setCodes((await proven((given) => api.renewRecoveryCodes(given))).data.recoveryCodes)
                  }
                />
              </>
            )}
          </>
        )}
      </Loaded>
      <Passkeys show={setCodes} />
    </section>
  );
}

interface Props {
  show(codes: readonly string[]): void;
}

function App({ isOn, show }: Props & { isOn: boolean }) {
  const text = useTexts(teamTexts);
  const begin = useMutation({ mutationFn: () => proven((given) => api.beginTotp(given)) });
  const secret = begin.data?.data.secret;
  if (isOn)
    return (
      <Act {...{ name: text.removeApp, danger: true }} act={() => proven((given) => api.removeTotp(given))} />
    );
  if (secret === undefined)
    return (
      <>
        {begin.error !== null && <Problem error={begin.error} />}
        <button type="button" disabled={begin.isPending} onClick={() => begin.mutate()}>
          {text.addApp}
        </button>
      </>
    );
  return (
    <>
      <p>{text.scan}</p>
      <p>
        <code className="secret">{secret}</code>
      </p>
      <Editor
        fields={[{ name: 'code', label: text.code, maxLength: 6 }]}
        {...{ whole: true, resource: {}, submitText: text.confirm }}
        save={async ({ code }) => {
          const body = { code: String(code) };
          const { data } = await proven((given) => api.confirmTotp({ body, ...given }));
          show(data.recoveryCodes);
          begin.reset();
        }}
      />
    </>
  );
}

function Passkeys({ show }: Props) {
  const text = useTexts(teamTexts);
  const passkeys = useQuery({
    queryKey: ['my-passkeys'],
    queryFn: async () => (await api.listPasskeys()).data.items,
  });
  const add = async (name: string) => {
    const { data: options } = await proven((given) => api.beginPasskey(given));
    const body = { name, passkey: await newPasskey(options) };
    const { data } = await proven((given) => api.addPasskey({ body, ...given }));
    if (data.recoveryCodes !== undefined) show(data.recoveryCodes);
  };
  return (
    <>
      <h3>{text.passkeys}</h3>
      <Loaded query={passkeys}>
        {(all) => (
          <ul className="cards">
            {all.map(({ passkeyId, name }) => (
              <li key={passkeyId}>
                {name}
                <Act
                  name={text.remove(name)}
                  act={() => proven((given) => api.removePasskey({ path: { passkeyId }, ...given }))}
                />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Editor
        fields={[{ name: 'name', label: text.passkeyName, maxLength: 60 }]}
        {...{ whole: true, resource: {}, submitText: text.addPasskey }}
        save={({ name }) => add(String(name))}
      />
    </>
  );
}
