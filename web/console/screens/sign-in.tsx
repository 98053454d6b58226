import { useState, type FormEvent } from 'react';
import { Problem } from '../problem';
import { proveSecondStep, signedOut, signIn, signInByPasskey, type State } from '../session/session';
import { useSettings, useText } from '../session/settings';

type Props = { readonly state: Extract<State, { kind: 'signed-out' | 'second-step' }> };

/** Email and password, then the second step where the account has one. */
export function SignIn({ state }: Props) {
  const { shell, signIn: text } = useText();
  const { language, change } = useSettings();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const run = (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    work()
      .catch(setError)
      .finally(() => setBusy(false));
  };
  const attempt = (work: (form: FormData) => Promise<void>) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    run(() => work(form));
  };
  return (
    <main className="door">
      <h1>{state.kind === 'second-step' ? text.second : text.title}</h1>
      {error !== undefined && <Problem error={error} />}
      {state.kind === 'signed-out' ? (
        <form onSubmit={attempt((form) => signIn(field(form, 'email').trim(), field(form, 'password')))}>
          {state.locked && <p className="notice">{text.locked}</p>}
          <label>
            {text.email}
            <input
              name="email"
              type="email"
              autoComplete="username"
              required
              maxLength={254}
              defaultValue={state.email}
            />
          </label>
          <label>
            {text.password}
            <input name="password" type="password" autoComplete="current-password" required maxLength={256} />
          </label>
          <button className="main" disabled={busy}>
            {text.go}
          </button>
          <button type="button" disabled={busy} onClick={() => run(signInByPasskey)}>
            {text.passkey}
          </button>
          <p className="row">
            <a href="/app/forgotten">{text.forgotten}</a>
            <a href="/app/register">{text.signUp}</a>
          </p>
        </form>
      ) : (
        <SecondStep submit={attempt} busy={busy} />
      )}
      <button
        type="button"
        lang={language === 'en' ? 'it' : 'en'}
        onClick={() => change({ language: language === 'en' ? 'it' : 'en' })}
      >
        {shell.other}
      </button>
    </main>
  );
}

interface SecondStepProps {
  readonly busy: boolean;
  submit(work: (form: FormData) => Promise<void>): (event: FormEvent<HTMLFormElement>) => void;
}

function SecondStep({ busy, submit }: SecondStepProps) {
  const { signIn: text } = useText();
  const [isRecovery, setRecovery] = useState(false);
  const prove = (form: FormData) => {
    const code = field(form, 'code').trim();
    return proveSecondStep(isRecovery ? { recoveryCode: code } : { code: code.replaceAll(' ', '') });
  };
  return (
    <form onSubmit={submit(prove)}>
      <label>
        {isRecovery ? text.recoveryCode : text.code}
        <input
          key={String(isRecovery)}
          name="code"
          inputMode={isRecovery ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          required
          maxLength={64}
        />
      </label>
      <button className="main" disabled={busy}>
        {text.go}
      </button>
      <button type="button" onClick={() => setRecovery(!isRecovery)}>
        {isRecovery ? text.app : text.recovery}
      </button>
      <button type="button" onClick={() => signedOut(false)}>
        {text.back}
      </button>
    </form>
  );
}

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
