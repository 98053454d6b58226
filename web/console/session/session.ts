import { ApiProblem, connect, type Riserbo, type SessionResponse } from '@riserbo/client';
import { assertionFor } from './passkeys';

/** Renewed this long before it expires. */
const MARGIN_MS = 20_000;

export interface Ticket {
  readonly ticket: string;
  readonly methods: readonly string[];
}
export type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'signed-out'; readonly locked: boolean; readonly email?: string | undefined }
  | { readonly kind: 'second-step'; readonly ticket: Ticket; readonly email: string }
  | { readonly kind: 'signed-in'; readonly session: SessionResponse; readonly email?: string | undefined };

/** The API for pages that need no session. */
export const anonymous = connect({ baseUrl: location.origin });
let state: State = { kind: 'opening' };
let renewing: Promise<boolean> | undefined;
const listeners = new Set<() => void>();

/** For React's useSyncExternalStore. */
export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const current = (): State => state;

function become(next: State): void {
  state = next;
  for (const listener of listeners) listener();
}

/**
 * The API as the person who signed in. The access token lives in memory only; the refresh token is in a
 * cookie
 * that no script can read.
 */
export const api: Riserbo = connect({
  baseUrl: location.origin,
  token: () => (state.kind === 'signed-in' ? state.session.accessToken : undefined),
  fetch: async (input, init) => {
    if (state.kind === 'signed-in' && expiresSoon(state.session)) await renew();
    const question = new Request(input, init);
    question.headers.set('accept-language', document.documentElement.lang);
    if (state.kind === 'signed-in')
      question.headers.set('authorization', `Bearer ${state.session.accessToken}`);
    const answer = await fetch(question);
    if (state.kind === 'signed-in' && (await isEnded(answer))) signedOut(true);
    return answer;
  },
});
/** Refusals of what was typed: the session goes on. */
const typedWrong = new Set<unknown>([
  'credentials_wrong',
  'second_factor_required',
  'second_factor_wrong',
] satisfies ApiProblem['code'][]);
async function isEnded(answer: Response): Promise<boolean> {
  if (answer.status !== 401) return false;
  const problem: unknown = await answer
    .clone()
    .json()
    .catch(() => undefined);
  return !(problem instanceof Object && 'code' in problem && typedWrong.has(problem.code));
}
const expiresSoon = ({ expiresAt }: SessionResponse) => Date.parse(expiresAt) - Date.now() < MARGIN_MS;

/** Goes on with the session that this browser holds, if any. */
export async function open(): Promise<void> {
  if (!(await renew())) become({ kind: 'signed-out', locked: false });
}

/** One at a time: a refresh token works once. */
function renew(): Promise<boolean> {
  renewing ??= anonymous
    .refreshSession({ body: {} })
    .then(({ data }) => {
      become({ kind: 'signed-in', session: data, email: emailOf(state) });
      return true;
    })
    .catch(() => false)
    .finally(() => (renewing = undefined));
  return renewing;
}
const emailOf = (from: State) => ('email' in from ? from.email : undefined);

/** @throws ApiProblem */
export async function signIn(email: string, password: string): Promise<void> {
  const { data } = await anonymous.signIn({ body: { email, password, cookie: true } });
  if ('accessToken' in data) become({ kind: 'signed-in', session: data, email });
  else become({ kind: 'second-step', ticket: data.secondFactor, email });
}

/** With a passkey alone: it proves the person, too. @throws ApiProblem, NoPasskey */
export async function signInByPasskey(): Promise<void> {
  const { data: options } = await anonymous.passkeySignInOptions();
  const passkey = await assertionFor(options);
  const { data } = await anonymous.passkeySignIn({ body: { passkey, cookie: true } });
  become({ kind: 'signed-in', session: data });
}

/** @throws ApiProblem */
export async function proveSecondStep(proof: { code: string } | { recoveryCode: string }): Promise<void> {
  if (state.kind !== 'second-step') return;
  const { ticket, email } = state;
  try {
    const { data } = await anonymous.proveSecondFactor({
      body: { ticket: ticket.ticket, ...proof, cookie: true },
    });
    become({ kind: 'signed-in', session: data, email });
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'ticket_invalid') signedOut(false);
    throw error;
  }
}

/** Ends the session here and at the server; the screen is empty at once. */
export async function leave(locked: boolean): Promise<void> {
  if (state.kind !== 'signed-in') return;
  const { accessToken } = state.session;
  signedOut(locked);
  await connect({ baseUrl: location.origin, token: accessToken })
    .leaveSession()
    .catch(() => undefined);
}

export function signedOut(locked: boolean): void {
  become({ kind: 'signed-out', locked, email: locked ? emailOf(state) : undefined });
}
