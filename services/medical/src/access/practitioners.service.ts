import { Injectable } from '@nestjs/common';
import { chooseForClientCall, listPractitionersCall, setPractitionerCall } from '@riserbo/contracts';
import {
  before,
  Features,
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
import { practitioners } from '../rows/access.entities';

const newestFirst = statement(
  `SELECT ${practitioners.list()} FROM practitioners
   WHERE company_id = :companyId AND (created_at, user_id) < (:at::timestamptz, :id::uuid)
   ORDER BY created_at DESC, user_id DESC LIMIT :rows`,
  practitioners.row(),
);
const upsertPractitioner = statement(
  `INSERT INTO practitioners AS known (company_id, user_id, provider_id, all_clients, active, version, created_at)
   VALUES (:companyId, :userId, :providerId, :allClients, :active, 1, :now)
   ON CONFLICT ON CONSTRAINT practitioners_pkey DO UPDATE
   SET provider_id = excluded.provider_id, all_clients = excluded.all_clients, active = excluded.active,
     version = known.version + 1
   RETURNING ${practitioners.list()}`,
  practitioners.row(),
);
const deleteChoices = statement(
  `DELETE FROM client_practitioners WHERE company_id = :companyId AND client_id = :clientId`,
);
const insertChoices = statement(
  `INSERT INTO client_practitioners (company_id, client_id, user_id)
   SELECT :companyId, :clientId, each FROM unnest(:userIds::uuid[]) AS each`,
);

/** X32: whose notes a member may ask for, as the owners decide. */
@Injectable()
export class PractitionersService {
  constructor(private readonly features: Features) {}

  @Serve(listPractitionersCall)
  async list(
    { tx }: Context<typeof listPractitionersCall>,
    { cursor, limit }: Input<typeof listPractitionersCall>,
  ) {
    const [at, id] = before(cursor);
    const rows = await tx.rows(newestFirst, { at, id, rows: limit + 1 });
    return pageOf(rows, limit, (row) => [row.createdAt.toISOString(), row.userId], toWire);
  }

  @ServeRaw(setPractitionerCall)
  async set(context: RawContext<typeof setPractitionerCall>, input: Input<typeof setPractitionerCall>) {
    await this.features.need(context.actor.companyId, 'soap');
    return context.act(async ({ tx, now }) => {
      const [row] = await tx.rows(upsertPractitioner, { ...input, now });
      return toWire(row as NonNullable<typeof row>);
    });
  }

  @Serve(chooseForClientCall)
  async choose(
    { tx }: Context<typeof chooseForClientCall>,
    { clientId, userIds: named }: Input<typeof chooseForClientCall>,
  ) {
    const userIds = [...new Set(named)];
    tx.send(deleteChoices, { clientId });
    await mapConstraints({ client_not_erased: 'client_erased' }, () =>
      tx.rows(insertChoices, { clientId, userIds }),
    );
    return { clientId, userIds };
  }
}
