import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedKey } from '../../vault';
import { Problem } from '../problem';
import { api } from '../session/session';
import { stepUp } from '../session/step-up';
import { useText } from '../session/settings';
import { AddMembers } from './add-members';
import { AddPasskey } from './add-passkey';
import { KeyMaker } from './key-maker';
import { OpenVault } from './open-vault';
import { readEntries, whoIsHere } from './practice';
import { useNotesText } from './use-notes-text';
import { useOpened, vault } from './vault-state';
import './notes.css';

/** Keys of the notes: found the practice, make a personal key, compare fingerprints, admit members. */
export function KeysScreen() {
  const { keys: text } = useNotesText();
  const { shell } = useText();
  const queries = useQueryClient();
  const [saved, keep] = useState<SavedKey[]>();
  const [outcome, tell] = useState<string>();
  const roster = useQuery({ queryKey: ['roster'], queryFn: readEntries });
  if (roster.error !== null) return <Problem error={roster.error} retry={roster.refetch} />;
  if (roster.data === undefined) return <p role="status">{shell.loading}</p>;
  const { entries } = roster.data;
  const isNew = entries.length === 0;
  const make = async (passphrase: string) => {
    const { tenant, member } = whoIsHere();
    const about = { tenant, member, passphrase };
    keep(
      isNew
        ? await vault.ask('found', { ...about, suite: 'hybrid' })
        : await vault.ask('join', { ...about, role: 'practitioner', entries }),
    );
  };
  const publish = async () => {
    const published = await vault.ask('publish', {});
    if (published.kind === 'practice') {
      const { seq, entry, vault: wrap, inbox } = published;
      const headers = await stepUp('soap_keys');
      await api.appendRoster({ path: { seq }, body: { entry, vault: wrap, inbox }, headers });
      const userId = whoIsHere().member;
      const rights = { providerId: null, allClients: true, active: true };
      await api.setPractitioner({ path: { userId }, body: rights, headers });
    } else await api.offerCard({ path: { kid: published.kid }, body: { card: published.card } });
    tell(published.kind === 'practice' ? text.founded : text.offered(saved?.[0]?.pairingCode ?? ''));
    keep(undefined);
    await queries.invalidateQueries({ queryKey: ['roster'] });
  };
  return (
    <>
      <h1>{text.title}</h1>
      {outcome !== undefined && (
        <p className="notice" role="status">
          {outcome}
        </p>
      )}
      {isNew || saved !== undefined ? (
        <KeyMaker {...{ isNew, saved, make, publish }} />
      ) : (
        <>
          <details>
            <summary>{text.ownKey}</summary>
            <KeyMaker {...{ isNew, saved, make, publish }} />
          </details>
          <OpenVault>
            <Members />
            <AddPasskey />
            <AddMembers />
          </OpenVault>
        </>
      )}
    </>
  );
}

function Members() {
  const { keys: text } = useNotesText();
  const { data } = useQuery({
    queryKey: ['members'],
    queryFn: async () => (await api.listMembers({ query: { limit: 200 } })).data.items,
  });
  const opened = useOpened();
  if (opened === undefined) return null;
  return (
    <>
      <h2>{text.members}</h2>
      <ul className="cards">
        {opened.members.map(({ member, role, fingerprint, active }) => (
          <li key={fingerprint}>
            <b>{data?.find(({ userId }) => userId === member)?.name ?? text.roles[role]}</b>
            <span className="muted">
              {text.roles[role]} · {active ? text.active : text.left}
            </span>
            <code>{fingerprint}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
