import { Injectable } from '@nestjs/common';
import { bookedClientsCall } from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { Clock, column, statement, Tenants } from '@riserbo/runtime';
import { clients } from '../records/client.entity';

const HOUR_MS = 3_600_000;
const BATCH_SIZE = 500;
const selectExpired = statement(
  `SELECT company_id AS "companyId", array_agg(id) AS ids FROM (
     SELECT company_id, id FROM clients WHERE status = 'provisional' AND provisional_until < :now
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
   * late one. Safe to run in several replicas. @returns the number deleted @throws Refusal `unavailable` if
   * booking does not respond
   */
  async sweep(): Promise<number> {
    for (let dropped = 0; ;) {
      const now = this.clock.now();
      const found = await this.tenants.system((tx) => tx.rows(selectExpired, { now }));
      for (const { companyId, ids } of found) dropped += await this.dropUnbooked(companyId, ids, now);
      if (found.reduce((sum, { ids }) => sum + ids.length, 0) < BATCH_SIZE) return dropped;
    }
  }

  private async dropUnbooked(companyId: string, ids: string[], now: Date): Promise<number> {
    const company = { companyId };
    const { clientIds: booked } = await this.calls.askAs(bookedClientsCall, { clientIds: ids }, company);
    const until = new Date(now.getTime() + HOUR_MS);
    if (booked.length > 0) await this.tenants.rows(company, prolong, { ids: booked, now, until });
    return (await this.tenants.rows(company, deleteUnbooked, { ids, now, booked })).length;
  }
}
