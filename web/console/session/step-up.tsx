import { ApiProblem, type StepUp } from '@riserbo/client';
import { useState, useSyncExternalStore, type FormEvent } from 'react';
import { Problem } from '../problem';
import { Sheet } from '../sheet';
import { api, current, subscribe as onSession } from './session';
import { useText } from './settings';
import { NotConfirmed } from './unproven';

type Purpose = StepUp['purpose'];
/** Sent with a call that requires a step-up. */
export type StepUpHeaders = Readonly<Record<'X-Step-Up', string>>;

interface Asked {
  readonly purpose: Purpose;
  readonly answer: Promise<StepUpHeaders>;
  resolve(headers: StepUpHeaders): void;
  reject(error: NotConfirmed): void;
}
/** Renewed this long before it expires. */
const MARGIN_MS = 10_000;
const grants = new Map<Purpose, { headers: StepUpHeaders; until: number }>();
const listeners = new Set<() => void>();
let asked: Asked | undefined;

onSession(() => {
  if (current().kind === 'signed-in') return;
  grants.clear();
  asked?.reject(new NotConfirmed());
});

function ask(next: Asked | undefined): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** B8: asks for the password, unless it was given for this purpose a moment ago. @throws NotConfirmed */
export function stepUp(purpose: Purpose): Promise<StepUpHeaders> {
  const grant = grants.get(purpose);
  if (grant !== undefined && grant.until > Date.now()) return Promise.resolve(grant.headers);
  if (asked?.purpose === purpose) return asked.answer;
  const { promise: answer, resolve, reject } = Promise.withResolvers<StepUpHeaders>();
  ask({ purpose, answer, resolve, reject });
  return answer.finally(() => ask(undefined));
}

/** Calls, and once more after a step-up where the company requires one. */
export async function withStepUp<Answer>(
  purpose: Purpose,
  call: (headers: StepUpHeaders | undefined) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await call(grants.get(purpose)?.headers);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'step_up_required') throw error;
    grants.delete(purpose);
    return call(await stepUp(purpose));
  }
}

/** Calls after a step-up, and once more after another one: changed factors void those from before. */
export async function afterStepUp<Answer>(
  purpose: Purpose,
  call: (headers: StepUpHeaders) => Promise<Answer>,
): Promise<Answer> {
  const headers = await stepUp(purpose);
  return withStepUp(purpose, (latest = headers) => call(latest));
}

/** Stands once in the shell. */
export function StepUpDialog() {
  const pending = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
  return pending === undefined ? null : <Confirm pending={pending} />;
}

function Confirm({ pending }: { pending: Asked }) {
  const { stepUp: text, signIn } = useText();
  const [error, setError] = useState<unknown>();
  const [needsCode, needCode] = useState(false);
  const confirm = async (form: FormData) => {
    const { purpose } = pending;
    const password = String(form.get('password'));
    const code = form.get('code');
    const body = { purpose, password, ...(code === null ? {} : proof(String(code))) };
    const { data } = await api.stepUp({ body });
    const headers = { 'X-Step-Up': data.stepUpToken };
    grants.set(purpose, { headers, until: Date.parse(data.expiresAt) - MARGIN_MS });
    pending.resolve(headers);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setError(undefined);
    confirm(new FormData(event.currentTarget)).catch((problem: unknown) => {
      const isCode = problem instanceof ApiProblem && problem.code === 'second_factor_required';
      if (isCode && !needsCode) needCode(true);
      else setError(problem);
    });
  };
  return (
    <Sheet title={text.title} close={() => pending.reject(new NotConfirmed())}>
      <p>{text.why}</p>
      {error !== undefined && <Problem error={error} />}
      <form onSubmit={submit}>
        <label>
          {signIn.password}
          <input name="password" type="password" autoComplete="current-password" required maxLength={256} />
        </label>
        {needsCode && (
          <label>
            {text.code}
            <input name="code" autoComplete="one-time-code" required maxLength={64} />
          </label>
        )}
        <button className="main">{text.go}</button>
      </form>
    </Sheet>
  );
}

/** Six digits are a code of the app, anything else is a recovery code. */
function proof(typed: string): { code: string } | { recoveryCode: string } {
  const code = typed.replaceAll(' ', '');
  return /^\d{6}$/.test(code) ? { code } : { recoveryCode: typed.trim() };
}
