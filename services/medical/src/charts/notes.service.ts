import { Injectable } from '@nestjs/common';
import { addNoteCall, listNotesCall, noteAdded, Refusal, type MemberActor } from '@riserbo/contracts';
import { ServeRaw, statement, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { AccessService } from '../access/access.service';
import { sealedBytes } from '../ciphertext';
import { practiceOf } from '../keys/practice';
import { notes } from '../rows/chart.entities';

const MAX_PAGE_NOTES = 200;
/** With base64 and the rest of the answer below the 1 MB that the bus carries. */
const MAX_PAGE_BYTES = 640 * 1024;
// the sizes are in the rows; only the files that are sent are read
const selectPage = statement(
  `SELECT ${notes.list()} FROM notes
   WHERE company_id = :companyId AND chart_id = :chartId AND seq = ANY (ARRAY(
     SELECT seq FROM (
       SELECT seq, sum(octet_length(file)) OVER (ORDER BY seq) AS total, row_number() OVER (ORDER BY seq) AS place
       FROM (SELECT seq, file FROM notes WHERE company_id = :companyId AND chart_id = :chartId
         AND seq > :after::integer ORDER BY seq LIMIT ${MAX_PAGE_NOTES}) AS next) AS summed
     WHERE total <= ${MAX_PAGE_BYTES} OR place = 1))
   ORDER BY seq`,
  notes.row(),
);
const grow = statement(
  `UPDATE charts SET head = :seq, bytes = bytes + :bytes::integer, last_note_at = :now
   WHERE company_id = :companyId AND id = :chartId`,
);

interface NewNote {
  chartId: string;
  seq: number;
  /** In base64. */
  file: string;
}

/** F3, F4: notes are added at the end of a chart, and never changed. */
@Injectable()
export class NotesService {
  constructor(private readonly access: AccessService) {}

  @ServeRaw(addNoteCall)
  add(context: RawContext<typeof addNoteCall>, input: Input<typeof addNoteCall>) {
    return this.access.recordingDenials(context, { object: 'chart', id: input.chartId }, () =>
      context.act(({ tx, actor }) => this.append(tx, actor, input)),
    );
  }

  @ServeRaw(listNotesCall)
  list(context: RawContext<typeof listNotesCall>, { chartId, after }: Input<typeof listNotesCall>) {
    return this.access.recordingDenials(context, { object: 'chart', id: chartId }, () =>
      context.act(async ({ tx, actor }) => {
        const { head } = await this.access.chart(tx, actor, chartId);
        const rows = await tx.rows(selectPage, { chartId, after });
        const items = rows.map(({ seq, authorId, at, file }) => ({
          ...{ seq, authorId, at: at.toISOString(), file: file.toString('base64') },
        }));
        return { items, more: (rows.at(-1)?.seq ?? head) < head };
      }),
    );
  }

  /**
   * Adds a note if it follows the last one; the same note sent again is answered as before.
   * @param clientId whose chart it must be, where that is known
   * @throws Refusal `chart_unknown`, `keys_missing`, `ciphertext_invalid`, `note_conflict`
   */
  async append(tx: Tx, actor: MemberActor, { chartId, seq, file }: NewNote, clientId?: string) {
    const chart = await this.access.chart(tx, actor, chartId, { lock: true });
    if (clientId !== undefined && chart.clientId !== clientId) throw new Refusal('chart_unknown');
    const { suite } = await practiceOf(tx);
    const sealed = sealedBytes(file, { suite, recipients: 1, padded: true });
    if (seq !== chart.head + 1) return this.repeated(tx, actor, { chartId, seq, file });
    const { now } = tx;
    const bytes = sealed.length;
    notes.add(tx, { chartId, seq, file: sealed, authorId: actor.userId, at: now });
    tx.send(grow, { chartId, seq, bytes, now });
    tx.emit(noteAdded, { id: chartId, version: seq, clientId: chart.clientId, bytes });
    return { chartId, seq, at: now.toISOString() };
  }

  private async repeated(tx: Tx, { userId }: MemberActor, { chartId, seq, file }: NewNote) {
    const found = await notes.find(tx, { chartId, seq });
    const isSame = found?.authorId === userId && found.file.equals(Buffer.from(file, 'base64'));
    if (!isSame) throw new Refusal('note_conflict');
    return { chartId, seq, at: found.at.toISOString() };
  }
}
