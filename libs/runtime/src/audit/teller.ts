import { Injectable } from '@nestjs/common';
import { extendAuditCall, NOTARY_BATCH } from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { Log } from '../logging/log';
import { Every } from '../schedules/every';
import type { Round } from '../schedules/round';
import * as column from '../tenants/columns';
import { statement } from '../tenants/statement';
import { Tenants } from '../tenants/tenants';
import { SealedLog } from './sealed-log';

const selectUntold = statement(
  `SELECT company_id AS "companyId", size::double precision AS size, told::double precision AS told FROM audit_head
   WHERE told < size AND halted IS NULL AND company_id <> ALL (:passedOver::uuid[]) LIMIT 100`,
  { companyId: column.uuid, size: column.double, told: column.double },
);
const updateTold = statement(
  `UPDATE audit_head SET told = :told::bigint WHERE company_id = :company::uuid AND told < :told::bigint`,
);
const haltLog = statement(`UPDATE audit_head SET halted = 'restored' WHERE company_id = :company::uuid`);
interface Untold {
  companyId: string;
  size: number;
  told: number;
}

/**
 * I2: tells the notary how each log went on. A notary that holds another log than ours shows that this
 * database was restored or rewritten: the log is halted, and acts go on.
 */
@Injectable()
export class Teller {
  constructor(
    private readonly tenants: Tenants,
    private readonly calls: Calls,
    private readonly log: Log,
  ) {}

  @Every('10s', { replicas: 'one' })
  async tell(round: Round): Promise<void> {
    const find = (passedOver: readonly string[]) =>
      this.tenants.system((tx) => tx.rows(selectUntold, { passedOver }));
    await round.perCompany(find, (_, [head]) => this.tellOne(head as Untold));
  }

  /** @returns how many leaves the notary signed that it had not told us of */
  private async tellOne({ companyId: company, size, told }: Untold): Promise<number> {
    const to = Math.min(size, told + NOTARY_BATCH);
    const ours = await this.tenants.system(async (tx) => {
      const log = new SealedLog(tx, company);
      return { leaves: await log.leaves({ from: told, to }), root: await log.root({ from: 0, to }) };
    });
    const leaves = ours.leaves.map((leaf) => leaf.toString('base64'));
    const input = { from: told, leaves, root: ours.root.toString('base64') };
    const signed = await this.calls.askAs(extendAuditCall, input, { companyId: company });
    if (!(await this.isOurs(company, size, signed))) return this.halt(company);
    await this.tenants.system((tx) => tx.rows(updateTold, { company, told: signed.size }));
    return signed.size - told;
  }

  /** Whether our log begins as the notary's. */
  private async isOurs(
    company: string,
    size: number,
    signed: { size: number; root: string },
  ): Promise<boolean> {
    if (signed.size > size) return false;
    const root = await this.tenants.system((tx) =>
      new SealedLog(tx, company).root({ from: 0, to: signed.size }),
    );
    return root.toString('base64') === signed.root;
  }

  private async halt(company: string): Promise<number> {
    await this.tenants.system((tx) => tx.rows(haltLog, { company }));
    this.log.error('audit_halted', { companyId: company, context: 'the notary holds another log' });
    return 0;
  }
}
