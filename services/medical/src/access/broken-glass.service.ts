import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { breakGlassCall, glassBroken, listOwnGlassCall } from '@riserbo/contracts';
import {
  before,
  mapConstraints,
  pageOf,
  Serve,
  ServeRaw,
  statement,
  toWire,
  type Context,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { brokenGlass } from '../rows/access.entities';
import { AccessService } from './access.service';

const OPEN_MS = 3_600_000;
const newestFirst = statement(
  `SELECT ${brokenGlass.list()} FROM broken_glass
   WHERE company_id = :companyId AND client_id = :clientId AND (broken_at, id) < (:at::timestamptz, :id::uuid)
   ORDER BY broken_at DESC, id DESC LIMIT :rows`,
  brokenGlass.row(),
);

/** F9: opens what is kept from a practitioner in an emergency, in sight of the owners and the client. */
@Injectable()
export class BrokenGlassService {
  constructor(private readonly access: AccessService) {}

  @ServeRaw(breakGlassCall)
  break(context: RawContext<typeof breakGlassCall>, input: Input<typeof breakGlassCall>) {
    const { clientId, reason } = input;
    return this.access.recordingDenials(context, { object: 'client', id: clientId }, () =>
      context.act(async ({ tx, actor, now }) => {
        await this.access.assertPractitioner(tx, actor);
        const { userId } = actor;
        const until = new Date(now.getTime() + OPEN_MS);
        const row = { id: randomUUID(), clientId, userId, reason, at: now, until };
        await mapConstraints({ client_not_erased: 'client_erased' }, () => brokenGlass.insert(tx, row));
        const told = { id: row.id, version: 1, clientId, userId, reason, until: until.toISOString() };
        tx.emit(glassBroken, told);
        return toWire(row);
      }),
    );
  }

  @Serve(listOwnGlassCall)
  async listOwn(
    { tx, actor: { clientId } }: Context<typeof listOwnGlassCall>,
    { cursor, limit }: Input<typeof listOwnGlassCall>,
  ) {
    const [at, id] = before(cursor);
    const rows = await tx.rows(newestFirst, { clientId, at, id, rows: limit + 1 });
    return pageOf(rows, limit, (row) => [row.at.toISOString(), row.id], toWire);
  }
}
