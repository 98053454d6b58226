import { useState } from 'react';
import { doorTexts, type DoorTexts } from '../../messages/console/doors';
import { Editor } from '../forms/editor';
import type { Field } from '../forms/fields';
import { anonymous } from '../session/session';
import { useSettings, useTexts } from '../session/settings';
import { slugFrom } from './slug';

interface Door {
  readonly title: string;
  readonly lead?: string;
  readonly go: string;
  readonly done: string;
  readonly fields: readonly Field[];
  /** Whether the page is reached by a mailed link, whose token follows the hash sign. */
  readonly needsToken: boolean;
  send(typed: Record<string, unknown>, token: string, language: 'en' | 'it'): Promise<unknown>;
}

const password = (label: string, hint: string, optional = false): Field => ({
  ...{ name: 'password', label, hint, kind: 'password', optional, maxLength: 256 },
});

/** Pages that need no session, by the last part of their address. */
const doors: Readonly<Record<string, (text: DoorTexts) => Door>> = {
  register: ({ signUp: text }) => ({
    ...{ ...text, needsToken: false },
    fields: [
      { name: 'companyName', label: text.companyName, maxLength: 120 },
      { name: 'name', label: text.name, maxLength: 120 },
      { name: 'email', label: text.email, kind: 'email', maxLength: 254 },
      { name: 'slug', label: text.slug, hint: text.slugHint, optional: true, maxLength: 40 },
    ],
    send: ({ slug, ...typed }, _, locale) => {
      const { companyName, name, email } = typed as Record<'companyName' | 'name' | 'email', string>;
      const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const address = typeof slug === 'string' ? slug : slugFrom(companyName);
      return anonymous.signUp({ body: { companyName, name, email, locale, timeZone, slug: address } });
    },
  }),
  'sign-up': ({ confirm: text }) => ({
    ...{ ...text, needsToken: true },
    fields: [password(text.password, text.hint, true)],
    send: ({ password: chosen }, token) =>
      anonymous.confirmSignUp({
        body: { token, ...(typeof chosen === 'string' ? { password: chosen } : {}) },
      }),
  }),
  forgotten: ({ forgotten: text }) => ({
    ...{ ...text, needsToken: false },
    fields: [{ name: 'email', label: text.email, kind: 'email', maxLength: 254 }],
    send: ({ email }) => anonymous.forgotPassword({ body: { email: String(email) } }),
  }),
  'reset-password': ({ reset: text }) => ({
    ...{ ...text, needsToken: true },
    fields: [password(text.password, text.hint)],
    send: ({ password: chosen }, token) =>
      anonymous.resetPassword({ body: { token, password: String(chosen) } }),
  }),
  invitation: ({ invitation, confirm: text }) => ({
    ...{ ...invitation, needsToken: true },
    fields: [password(text.password, text.hint)],
    send: ({ password: chosen }, token) =>
      anonymous.acceptInvitation({ body: { token, password: String(chosen) } }),
  }),
  'not-me': ({ notMe: text }) => ({
    ...{ ...text, needsToken: true, fields: [] },
    send: (_, token) => anonymous.disownSession({ body: { token } }),
  }),
};

/** The page of this address that needs no session, if it is one. */
export const doorAt = (pathname: string): string | undefined =>
  Object.keys(doors).find((name) => pathname === `/app/${name}`);

/** Registration, mailed links and forgotten passwords. */
export function DoorPage({ name }: { name: string }) {
  const text = useTexts(doorTexts);
  const { language } = useSettings();
  const [token] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [isDone, setDone] = useState(false);
  const door = doors[name]?.(text);
  if (door === undefined) return null;
  const { title, lead, go, done, fields, needsToken, send } = door;
  return (
    <main className="door">
      <h1>{title}</h1>
      {isDone ? (
        <p className="notice" role="status">
          {done}
        </p>
      ) : needsToken && token === '' ? (
        <p className="notice alert">{text.noToken}</p>
      ) : (
        <>
          {lead !== undefined && <p>{lead}</p>}
          <Editor
            {...{ fields, whole: true, resource: {}, submitText: go }}
            save={(typed) => send(typed, token, language)}
            done={() => setDone(true)}
          />
        </>
      )}
      <a href="/app/">{text.toSignIn}</a>
    </main>
  );
}
