import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MedicalCard } from '@riserbo/client';
import { api, current } from '../session/session';
import { stepUp } from '../session/step-up';
import { useNotesText } from './use-notes-text';
import { useOpened, vault } from './vault-state';
import { VaultProblem } from './vault-problem';
import { fieldsOf, useWork } from './work';

/** Members who made a key and wait to be admitted. */
export function AddMembers() {
  const { keys: text } = useNotesText();
  const opened = useOpened();
  const state = current();
  const isAdmin = state.kind === 'signed-in' && ['owner', 'admin'].includes(state.session.role);
  const cards = useQuery({
    queryKey: ['cards'],
    enabled: isAdmin,
    queryFn: async () => (await api.listCards({ query: { limit: 200 } })).data.items,
  });
  if (!isAdmin || opened?.role === 'practitioner') return null;
  return (
    <>
      <h2>{text.waiting}</h2>
      {cards.error !== null && <VaultProblem error={cards.error} />}
      {cards.data?.length === 0 && <p>{text.noneWaiting}</p>}
      {cards.data?.map((card) => (
        <WaitingCard key={card.kid} {...card} />
      ))}
    </>
  );
}

function WaitingCard({ card, userId }: MedicalCard) {
  const { keys: text } = useNotesText();
  const queries = useQueryClient();
  const { busy, error, run } = useWork();
  const shown = useQuery({
    queryKey: ['card', card],
    queryFn: () => vault.ask('readCard', { card }),
  });
  const { data: members } = useQuery({
    queryKey: ['members'],
    queryFn: async () => (await api.listMembers({ query: { limit: 200 } })).data.items,
  });
  const add = async (pairingCode: string) => {
    const { seq, entry, vault: wrap, inbox } = await vault.ask('addMember', { card, pairingCode });
    const headers = await stepUp('soap_keys');
    await api.appendRoster({ path: { seq }, body: { entry, vault: wrap, inbox }, headers });
    vault.lock();
    await queries.invalidateQueries({ queryKey: ['roster'] });
    await queries.invalidateQueries({ queryKey: ['cards'] });
  };
  if (shown.error !== null) return <VaultProblem error={shown.error} />;
  return (
    <form
      className="sealed-box"
      onSubmit={(event) => {
        event.preventDefault();
        const { pairingCode = '' } = fieldsOf(event.currentTarget);
        run(() => add(pairingCode));
      }}
    >
      <p>
        <b>{members?.find((member) => member.userId === userId)?.name ?? text.roles.practitioner}</b>
      </p>
      <p>
        {text.fingerprint} <code>{shown.data?.fingerprint}</code>
      </p>
      <p>{text.compare}</p>
      {error !== undefined && <VaultProblem error={error} />}
      <label>
        {text.pairing}
        <input name="pairingCode" required maxLength={40} autoComplete="off" />
      </label>
      <button disabled={busy}>{text.admit}</button>
    </form>
  );
}
