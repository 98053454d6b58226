import {
  appendToRoster,
  createChart,
  createVault,
  emptyHead,
  generateKeyIdentity,
  issueCard,
  keysOf,
  openChart,
  openHistory,
  openVault,
  SealedError,
  sealNote,
  verifyRoster,
  wrapVault,
  type KeyFile,
  type MemberKeys,
} from '@riserbo/sealed';

const text = 'test note';

/**
 * Seals a note in a practice that exists for this test only, and opens it with the key that was read from the
 * file: every step that a real note takes. @throws SealedError like `openVault` and `openHistory`
 */
export async function proofNote(file: KeyFile, keys: MemberKeys): Promise<void> {
  const { tenant } = file;
  const now = new Date();
  const other = await keysOf(await generateKeyIdentity(keys.suite));
  const [admin, recovery] = file.role === 'recovery' ? [other, keys] : [keys, other];
  const cards = [
    issueCard({ tenant, member: file.member, role: 'admin' }, admin),
    issueCard({ tenant, member: file.member, role: 'recovery' }, recovery),
  ];
  const { keys: vault, names } = await createVault(keys.suite, 1);
  const entry = appendToRoster(undefined, { op: 'genesis', cards, ...names }, { tenant, now, signer: admin });
  const roster = verifyRoster([entry], { tenant });
  const wraps = await wrapVault(vault, roster);
  const client = crypto.randomUUID();
  const chart = await createChart({ client, gen: 1, now }, roster, admin);
  const note = {
    ...{ record: crypto.randomUUID(), ver: 1, kind: 'soap' as const, class: 'standard' as const },
    ...{ jti: crypto.randomUUID(), attachments: [] },
    content: { format: 'soap/1' as const, subjective: text },
  };
  const place = { chart: chart.key, roster, head: emptyHead, now, author: admin };
  const sealed = await sealNote(note, place);

  const opened = await openVault(wraps, keys, roster);
  const key = await openChart(chart.wrap, opened.vault, roster, { client });
  const { notes } = await openHistory([sealed.file], { client, charts: new Map([[1, key]]), roster });
  const content = notes[0]?.content;
  if (content?.format !== 'soap/1' || content.subjective !== text) throw new SealedError('damaged');
}
