import { Injectable } from '@nestjs/common';
import { appendRosterCall, readRosterCall, Refusal } from '@riserbo/contracts';
import {
  Features,
  mapConstraints,
  Serve,
  ServeRaw,
  statement,
  type Context,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { sealedBytes } from '../ciphertext';
import { afterEntry, type Practice } from '../domain/practice';
import { rosterClaimsOf } from '../domain/signed-statement';
import { practices, rosterEntries } from '../rows/key.entities';

const selectEntries = statement(
  `SELECT ${rosterEntries.list(['entry'])} FROM roster_entries WHERE company_id = :companyId ORDER BY seq`,
  rosterEntries.row(['entry']),
);
const upsertPractice = statement(
  `INSERT INTO practices (company_id, suite, entries, epoch, members, inbox)
   VALUES (:companyId, :suite, :entries, :epoch, :members, :inbox)
   ON CONFLICT ON CONSTRAINT practices_pkey DO UPDATE
   SET entries = excluded.entries, epoch = excluded.epoch, members = excluded.members, inbox = excluded.inbox`,
);
const upsertVault = statement(
  `INSERT INTO vaults (company_id, epoch, vault, inbox, wrapped_at)
   VALUES (:companyId, :epoch, :vault, :inbox, :now)
   ON CONFLICT ON CONSTRAINT vaults_pkey DO UPDATE
   SET vault = excluded.vault, inbox = excluded.inbox, wrapped_at = excluded.wrapped_at`,
);

/** F5: who has a key. The entries are signed by members, who verify them; the server keeps their order. */
@Injectable()
export class RosterService {
  constructor(private readonly features: Features) {}

  @Serve(readRosterCall)
  async read({ tx }: Context<typeof readRosterCall>) {
    const [entries, practice] = await Promise.all([tx.rows(selectEntries, {}), practices.find(tx, {})]);
    return {
      entries: entries.map(({ entry }) => entry),
      suite: practice?.suite ?? null,
      epoch: practice?.epoch ?? 0,
      version: entries.length,
    };
  }

  @ServeRaw(appendRosterCall)
  async append(context: RawContext<typeof appendRosterCall>, input: Input<typeof appendRosterCall>) {
    await this.features.need(context.actor.companyId, 'soap');
    return context.act(({ tx, actor, now }) => this.add(tx, input, { userId: actor.userId, now }));
  }

  private async add(
    tx: Tx,
    { seq, entry, vault, inbox }: Input<typeof appendRosterCall>,
    { userId, now }: { userId: string; now: Date },
  ) {
    const before = await practices.lock(tx, {});
    const after = follows(before, { seq, entry, companyId: tx.companyId });
    const { suite, epoch, members } = after;
    const files = {
      vault: sealedBytes(vault, { suite, recipients: members }, 'vault'),
      inbox: sealedBytes(inbox, { suite, recipients: 1 }, 'inbox'),
    };
    await mapConstraints({ roster_entries_pkey: 'roster_conflict' }, () =>
      rosterEntries.insert(tx, { seq, entry, addedBy: userId, addedAt: now }),
    );
    tx.send(upsertPractice, { ...after });
    tx.send(upsertVault, { epoch, now, ...files });
    return { seq, epoch };
  }
}

/** @throws Refusal `ciphertext_invalid` for an entry of another practice, `roster_conflict` */
function follows(
  before: Practice | undefined,
  { seq, entry, companyId }: { seq: number; entry: string; companyId: string },
): Practice {
  const claims = rosterClaimsOf(entry);
  if (!claims || claims.tenant !== companyId || claims.seq !== seq)
    throw new Refusal('ciphertext_invalid', [{ path: 'entry', code: 'claims_invalid' }]);
  const after = afterEntry(before, claims);
  if (!after) throw new Refusal('roster_conflict');
  return after;
}
