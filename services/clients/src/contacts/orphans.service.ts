import { Injectable } from '@nestjs/common';
import { bookedClientsCall } from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { Clock, column, Every, Round, statement, Tenants } from '@riserbo/runtime';
import { clients } from '../records/client.entity';

const HOUR_MS = 3_600_000;
const BATCH_SIZE = 500;
const selectExpired = statement(
  `SELECT company_id AS "companyId", array_agg(id) AS ids FROM (
     SELECT company_id, id FROM clients
     WHERE status = 'provisional' AND provisional_until < :now AND company_id <> ALL (:passedOver::uuid[])
     ORDER BY provisional_until LIMIT ${BATCH_SIZE}) found
   GROUP BY company_id`,
  { companyId: column.uuid, ids: column.uuids },
);
const ofThese =
  `company_id = :companyId AND id = ANY (:ids::uuid[]) AND status = 'provisional' AND provisional_until < :now` as const;
const deleteUnbooked = statement(
  `DELETE FROM clients WHERE ${ofThese} AND id <> ALL (:booked::uuid[]) RETURNING id`,
  clients.row(['id']),
);
const prolong = statement(`UPDATE clients SET provisional_until = :until WHERE ${ofThese}`);

/** D1: contacts without a booking. */
@Injectable()
export class OrphansService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly calls: Calls,
  ) {}

  /**
   * Deletes contacts that got no booking within an hour. Contacts with a booking wait for its event, even a
   * late one. @returns the number deleted
   */
  @Every('1m', { replicas: 'one' })
  async sweep(round: Round = new Round()): Promise<number> {
    let dropped = 0;
    await round.perCompany(
      (passedOver) =>
        this.tenants.system((tx) => tx.rows(selectExpired, { now: this.clock.now(), passedOver })),
      async (companyId, rows) => {
        const ids = rows.flatMap((row) => row.ids);
        dropped += await this.dropUnbooked(companyId, ids, this.clock.now());
        return ids.length;
      },
    );
    return dropped;
  }

  private async dropUnbooked(companyId: string, ids: string[], now: Date): Promise<number> {
    const company = { companyId };
    const { clientIds: booked } = await this.calls.askAs(bookedClientsCall, { clientIds: ids }, company);
    const until = new Date(now.getTime() + HOUR_MS);
    if (booked.length > 0) await this.tenants.rows(company, prolong, { ids: booked, now, until });
    return (await this.tenants.rows(company, deleteUnbooked, { ids, now, booked })).length;
  }
}
