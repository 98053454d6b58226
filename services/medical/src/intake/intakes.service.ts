import { Injectable } from '@nestjs/common';
import { listIntakesCall, moveIntakeCall, openIntakeCall, Refusal } from '@riserbo/contracts';
import {
  before,
  pageOf,
  Serve,
  ServeRaw,
  statement,
  toWire,
  type Context,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { AccessService, asker } from '../access/access.service';
import { mayAskFor } from '../access/may-open';
import { NotesService } from '../charts/notes.service';
import { intakeForms, intakes } from '../rows/intake.entities';

/** The provider of the booking reads the answers before the visit. */
const mayRead = `(${mayAskFor('i.client_id')} OR EXISTS (
  SELECT 1 FROM practitioners own WHERE own.company_id = :companyId AND own.user_id = :userId AND own.active
    AND own.provider_id = i.provider_id))` as const;
const waiting = [
  ...(['id', 'bookingId', 'clientId', 'serviceId', 'formVersion', 'epoch', 'bytes', 'at'] as const),
] as const;
const newestFirst = statement(
  `SELECT ${intakes.list(waiting, 'i')} FROM intakes i
   WHERE i.company_id = :companyId AND i.file IS NOT NULL
     AND (i.received_at, i.id) < (:at::timestamptz, :id::uuid) AND ${mayRead}
   ORDER BY i.received_at DESC, i.id DESC LIMIT :rows`,
  intakes.row(waiting),
);
const select = `SELECT ${intakes.list([], 'i')} FROM intakes i
  WHERE i.company_id = :companyId AND i.id = :intakeId AND i.file IS NOT NULL AND ${mayRead}` as const;
const selectIntake = statement(select, intakes.row());
const selectIntakeForUpdate = statement(`${select} FOR UPDATE OF i`, intakes.row());
const deleteFile = statement(
  `UPDATE intakes SET file = NULL WHERE company_id = :companyId AND id = :intakeId`,
);

/** F8: answers of guests, until a practitioner has moved them into the chart. */
@Injectable()
export class IntakesService {
  constructor(
    private readonly access: AccessService,
    private readonly notes: NotesService,
  ) {}

  @Serve(listIntakesCall)
  async list(
    { tx, actor, now }: Context<typeof listIntakesCall>,
    { cursor, limit }: Input<typeof listIntakesCall>,
  ) {
    const [at, id] = before(cursor);
    const { userId, soon } = asker(actor, now);
    const rows = await tx.rows(newestFirst, { at, id, rows: limit + 1, userId, soon });
    return pageOf(rows, limit, (row) => [row.at.toISOString(), row.id], toWire);
  }

  @ServeRaw(openIntakeCall)
  open(context: RawContext<typeof openIntakeCall>, { intakeId }: Input<typeof openIntakeCall>) {
    return this.access.recordingDenials(context, { object: 'intake', id: intakeId }, () =>
      context.act(async ({ tx, actor, now }) => {
        const { userId, soon } = asker(actor, now);
        const row = await tx.row(selectIntake, { intakeId, userId, soon });
        if (!row?.file) throw new Refusal('intake_unknown');
        const { serviceId, formVersion: version } = row;
        const form = await intakeForms.find(tx, { serviceId, version });
        if (!form) throw new Refusal('intake_unknown');
        return { ...toWire(row), file: row.file.toString('base64'), form };
      }),
    );
  }

  @ServeRaw(moveIntakeCall)
  move(context: RawContext<typeof moveIntakeCall>, { intakeId, ...note }: Input<typeof moveIntakeCall>) {
    return this.access.recordingDenials(context, { object: 'intake', id: intakeId }, () =>
      context.act(async ({ tx, actor, now }) => {
        const { userId, soon } = asker(actor, now);
        const row = await tx.row(selectIntakeForUpdate, { intakeId, userId, soon });
        if (!row) throw new Refusal('intake_unknown');
        const added = await this.notes.append(tx, actor, note, row.clientId);
        tx.send(deleteFile, { intakeId });
        return added;
      }),
    );
  }
}
