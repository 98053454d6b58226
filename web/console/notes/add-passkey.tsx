import { useState } from 'react';
import { createPasskey, type SavedKey } from '../../vault';
import { useNotesText } from './use-notes-text';
import { vault } from './vault-state';
import { VaultProblem } from './vault-problem';
import { fieldsOf, fileOf, useWork } from './work';

/** A second file for the same key, opened by a passkey of this device instead of a passphrase. */
export function AddPasskey() {
  const { keys: text } = useNotesText();
  const { busy, error, run } = useWork();
  const [saved, keep] = useState<SavedKey>();
  const add = async (form: HTMLFormElement) => {
    const file = fileOf(form, 'key');
    if (file === undefined) return;
    await createPasskey(text.title);
    keep(await vault.ask('addPasskey', { file, passphrase: fieldsOf(form)['passphrase'] }));
  };
  return (
    <details>
      <summary>{text.passkey}</summary>
      <form
        className="sealed-box"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          run(() => add(form));
        }}
      >
        <p>{text.passkeyWhy}</p>
        {error !== undefined && <VaultProblem error={error} />}
        {saved === undefined ? (
          <>
            <label>
              {text.ownFile}
              <input name="key" type="file" required />
            </label>
            <label>
              {text.filePassphrase}
              <input name="passphrase" type="password" autoComplete="off" maxLength={256} />
            </label>
            <button disabled={busy}>{text.makePasskey}</button>
          </>
        ) : (
          <p>
            <a className="button" href={saved.url} download={saved.name}>
              {text.save(saved.name)}
            </a>
          </p>
        )}
      </form>
    </details>
  );
}
