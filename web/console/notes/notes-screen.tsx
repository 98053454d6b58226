import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { WaitingIntake } from '@riserbo/client';
import type { ShownNote } from '../../vault';
import { companyQuery } from '../data';
import { api } from '../session/session';
import { useText } from '../session/settings';
import { NoteForm } from './note-form';
import { NoteList } from './note-list';
import { OpenVault } from './open-vault';
import { moveIntake, openClient, waitingIntakes, whoIsHere, type ShownChart } from './practice';
import { useNotesText } from './use-notes-text';
import { VaultProblem } from './vault-problem';
import { useWork } from './work';
import './notes.css';

/** The sealed notes of a client. */
export function NotesScreen() {
  const { clientId } = useParams({ from: '/clients/$clientId/notes' });
  const { title, back } = useNotesText();
  return (
    <>
      <p>
        <Link to="/clients/$clientId" params={{ clientId }}>
          {back}
        </Link>
      </p>
      <h1>{title}</h1>
      <OpenVault>
        <Notes client={clientId} key={clientId} />
      </OpenVault>
    </>
  );
}

interface Shown {
  readonly charts: readonly ShownChart[];
  readonly waiting: readonly WaitingIntake[];
}

function Notes({ client }: { client: string }) {
  const text = useNotesText();
  const { shell } = useText();
  const { data: company } = useQuery(companyQuery);
  const [shown, show] = useState<Shown>();
  const [writes, write] = useState<{ note: ShownNote; chartId: string } | 'new'>();
  const { busy, error, run } = useWork();
  const load = useCallback(
    async () => show({ charts: await openClient(client), waiting: await waitingIntakes(client) }),
    [client],
  );
  useEffect(() => run(load), [load]);
  const nameOf = useNames();
  if (error !== undefined) return <VaultProblem error={error} retry={() => run(load)} />;
  if (shown === undefined) return <p role="status">{shell.loading}</p>;
  const { charts, waiting } = shown;
  const done = () => {
    write(undefined);
    run(load);
  };
  if (writes !== undefined)
    return (
      <NoteForm {...{ client, charts, done, reload: load }} amends={writes === 'new' ? undefined : writes} />
    );
  return (
    <>
      <div className="row">
        <button type="button" className="main" onClick={() => write('new')}>
          {text.write}
        </button>
        <Link to="/keys">{text.toKeys}</Link>
      </div>
      {waiting.map((intake) => (
        <div key={intake.id} className="notice">
          <p>{text.intake.waiting}</p>
          <button
            type="button"
            disabled={busy}
            onClick={() => run(() => moveIntake(client, charts, intake).then(load))}
          >
            {text.intake.move}
          </button>
        </div>
      ))}
      <NoteList
        {...{ charts, nameOf }}
        zone={company?.timeZone ?? 'UTC'}
        amend={(note, chartId) => write({ note, chartId })}
      />
    </>
  );
}

/** Names of authors, for those who may read the list of members. */
function useNames(): (member: string) => string {
  const { you, member: someMember } = useNotesText();
  const { data } = useQuery({
    queryKey: ['members'],
    queryFn: async () => (await api.listMembers({ query: { limit: 200 } })).data.items,
  });
  return (member) => {
    if (member === whoIsHere().member) return you;
    return data?.find(({ userId }) => userId === member)?.name ?? someMember;
  };
}
