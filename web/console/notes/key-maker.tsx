import { useState } from 'react';
import type { SavedKey } from '../../vault';
import { useNotesText } from './use-notes-text';
import { vault } from './vault-state';
import { VaultProblem } from './vault-problem';
import { fieldsOf, fileOf, useWork } from './work';

interface Props {
  /** Founds the practice: a founder's and a recovery key. */
  readonly isNew: boolean;
  readonly saved: readonly SavedKey[] | undefined;
  make(passphrase: string): Promise<void>;
  publish(): Promise<void>;
}

/** Cannot be passed without opening a test note with each file that was saved. */
export function KeyMaker({ isNew, saved, make, publish }: Props) {
  const { keys: text } = useNotesText();
  const { busy, error, run } = useWork();
  const [left, count] = useState<number>();
  if (saved === undefined)
    return (
      <form
        className="sealed-box"
        onSubmit={(event) => {
          event.preventDefault();
          const { passphrase = '' } = fieldsOf(event.currentTarget);
          run(() => make(passphrase));
        }}
      >
        <p>{isNew ? text.foundWhy : text.joinWhy}</p>
        {error !== undefined && <VaultProblem error={error} />}
        <label>
          {text.passphrase}
          <input name="passphrase" type="password" autoComplete="new-password" maxLength={256} />
        </label>
        <label className="tick">
          <input type="checkbox" name="agreed" required />
          <span>{text.lost}</span>
        </label>
        <button className="main" disabled={busy}>
          {busy ? text.making : isNew ? text.makeBoth : text.makeOwn}
        </button>
      </form>
    );
  return (
    <>
      {saved.map((key) => (
        <SaveAndProve key={key.url} saved={key} proved={count} />
      ))}
      {error !== undefined && <VaultProblem error={error} />}
      <button type="button" className="main" disabled={busy || left !== 0} onClick={() => run(publish)}>
        {isNew ? text.found : text.offer}
      </button>
    </>
  );
}

function SaveAndProve({ saved, proved }: { saved: SavedKey; proved(left: number): void }) {
  const { keys: text } = useNotesText();
  const { busy, error, run } = useWork();
  const [isProved, done] = useState(false);
  const prove = async (form: HTMLFormElement) => {
    const { passphrase, lastGroup = '' } = fieldsOf(form);
    const file = fileOf(form, 'key');
    if (file === undefined) return;
    const { left } = await vault.ask('prove', { file, passphrase, lastGroup });
    done(true);
    proved(left);
  };
  return (
    <form
      className="sealed-box"
      aria-label={text.roles[saved.role]}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        run(() => prove(form));
      }}
    >
      <h2>{text.roles[saved.role]}</h2>
      <p>
        {text.fingerprint} <code>{saved.fingerprint}</code>
      </p>
      {saved.pairingCode !== undefined && (
        <p>
          {text.pairing} <code>{saved.pairingCode}</code>
        </p>
      )}
      <p>
        <a className="button" href={saved.url} download={saved.name}>
          {text.save(saved.name)}
        </a>
      </p>
      {error !== undefined && <VaultProblem error={error} />}
      {isProved ? (
        <p className="notice" role="status">
          {text.proved}
        </p>
      ) : (
        <>
          <p>{saved.role === 'recovery' ? text.proveRecovery : text.prove}</p>
          <label>
            {text.file}
            <input name="key" type="file" required />
          </label>
          {saved.name.endsWith('.age') && (
            <label>
              {text.passphrase}
              <input name="passphrase" type="password" autoComplete="off" maxLength={256} required />
            </label>
          )}
          <label>
            {text.lastGroup}
            <input name="lastGroup" required maxLength={4} autoComplete="off" />
          </label>
          <button disabled={busy}>{text.test}</button>
        </>
      )}
    </form>
  );
}
