import type { CertificateBody, OwnerName } from '@riserbo/contracts';
import { encodings } from '@riserbo/runtime';
import type { ErasureRow, StepRow } from '../rows/erasure.entities';

const DAY_MS = 86_400_000;
/** Backups are the oldest copies: they are kept for 35 days, streams for 14. */
export const PROVISIONAL_MS = 35 * DAY_MS;
const notSearched = [
  'backups: to be deleted after 35 days; erased again after a restore where a tombstone file is kept',
  'files of the database server: freed pages and the write-ahead log are overwritten',
  'sealed notes: their keys were destroyed',
];

interface About {
  installation: string;
  company: string;
  issue: number;
  now: Date;
  identifiers: number;
  participants: CertificateBody['participants'];
}

/** What the certificate of an erasure states, from the receipts of its steps. */
export function statementOf(row: ErasureRow, steps: readonly StepRow[], about: About): CertificateBody {
  const ended = steps.filter(({ phase }) => phase === 'erase');
  const stores = steps.filter(({ phase }) => phase === 'sweep').flatMap((step) => storesOf(row.id, step));
  const erasedAt = new Date(Math.max(...ended.map(({ doneAt }) => doneAt?.getTime() ?? 0)));
  return {
    v: 1,
    kind: 'erasure',
    ...{ installation: about.installation, company: about.company, erasure: row.id, issue: about.issue },
    person: { kind: row.kind, ids: [...row.ids] },
    cause: row.cause,
    requestedAt: row.requestedAt.toISOString(),
    erasedAt: erasedAt.toISOString(),
    issuedAt: about.now.toISOString(),
    provisionalUntil: new Date(erasedAt.getTime() + PROVISIONAL_MS).toISOString(),
    removed: ended.flatMap(({ service, receipt }) =>
      Object.entries(receipt?.counts ?? {}).map(([table, rows]) => ({ service, table, rows })),
    ),
    kept: ended.flatMap(({ service, receipt }) =>
      (receipt?.retained ?? []).map((each) => ({ ...each, service })),
    ),
    searched: { identifiers: about.identifiers, encodings: [...encodings], stores, notSearched },
    clean: stores.every(({ traces, searched }) => traces === 0 && searched !== null),
    participants: about.participants,
  };
}

function storesOf(erasureId: string, { service, receipt }: StepRow) {
  const none = { traces: 0, sharedText: 0, ids: 0 };
  return (receipt?.stores ?? []).map(({ store, searched, found }) => {
    const { caseId: _, ...count } = found.find(({ caseId }) => caseId === erasureId) ?? {
      caseId: '',
      ...none,
    };
    return { service: service as OwnerName, store, searched, ...count };
  });
}
