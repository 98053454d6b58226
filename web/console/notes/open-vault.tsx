import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { time } from '../../messages';
import { Problem } from '../problem';
import { useSettings, useText } from '../session/settings';
import { readEntries, unlock } from './practice';
import { useNow } from './use-now';
import { useNotesText } from './use-notes-text';
import { useOpened, vault } from './vault-state';
import { VaultProblem } from './vault-problem';
import { fieldsOf, fileOf, useWork } from './work';

/** Shows what is sealed while a key is open, and else asks for the key file. */
export function OpenVault({ children }: { children: ReactNode }) {
  const { shell } = useText();
  const { noKeys, toKeys } = useNotesText();
  const opened = useOpened();
  const roster = useQuery({ queryKey: ['roster'], queryFn: readEntries });
  if (opened !== undefined)
    return (
      <div onKeyDown={() => vault.touch()} onPointerDown={() => vault.touch()}>
        <LockBar />
        {children}
      </div>
    );
  if (roster.error !== null) return <Problem error={roster.error} retry={roster.refetch} />;
  if (roster.data === undefined) return <p role="status">{shell.loading}</p>;
  if (roster.data.entries.length > 0) return <KeyForm />;
  return (
    <div className="notice">
      <p>{noKeys}</p>
      <Link to="/keys">{toKeys}</Link>
    </div>
  );
}

function KeyForm() {
  const { locked: text } = useNotesText();
  const { busy, error, run } = useWork();
  return (
    <form
      className="sealed-box"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const file = fileOf(form, 'key');
        if (file !== undefined) run(() => unlock(file, fieldsOf(form)['passphrase'] ?? ''));
      }}
    >
      <p>
        <b className="badge">{text.badge}</b> {text.why}
      </p>
      {error !== undefined && <VaultProblem error={error} />}
      <label>
        {text.file}
        <input name="key" type="file" required />
      </label>
      <label>
        {text.passphrase}
        <input name="passphrase" type="password" autoComplete="off" maxLength={256} />
      </label>
      <p className="muted">{text.stays}</p>
      <button className="main" disabled={busy}>
        {busy ? text.opening : text.open}
      </button>
    </form>
  );
}

function LockBar() {
  const { open: text } = useNotesText();
  const { language } = useSettings();
  useNow();
  const { lockAt } = vault;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className="row sealed-bar">
      <span className="badge">
        {lockAt === undefined ? '' : text.until(time(new Date(lockAt), { language, zone }))}
      </span>
      <button type="button" onClick={() => vault.lock()}>
        {text.lock}
      </button>
    </div>
  );
}
