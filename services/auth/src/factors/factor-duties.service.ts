import { Injectable } from '@nestjs/common';
import { changeFactorGraceCall, readFactorGraceCall, Refusal } from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input, type Tx } from '@riserbo/runtime';
import { dueAt, wantedSince, type FactorDuty } from '../domain/factor-duty';
import { AccountMailsService } from '../account-mails/account-mails.service';
import { factorsOf, isOn } from './state';

const grace = { graceDays: column.integer, required: column.boolean, version: column.integer };
const graceList = `c.second_factor_grace_days AS "graceDays",
  'two_factor_required' = ANY (c.features) AS required, c.version` as const;
const selectDuty = statement(
  `SELECT 'two_factor_required' = ANY (c.features) AS required, c.second_factor_grace_days AS "graceDays",
     m.second_factor_wanted_at AS "wantedAt"
   FROM memberships m JOIN companies c ON c.company_id = m.company_id
   WHERE m.company_id = :companyId AND m.user_id = :userId`,
  { required: column.boolean, graceDays: column.integer, wantedAt: column.nullable(column.timestamp) },
);
const updateWantedAt = statement(
  `UPDATE memberships SET second_factor_wanted_at = :wantedAt
   WHERE company_id = :companyId AND user_id = :userId`,
);
const selectGrace = statement(`SELECT ${graceList} FROM companies c WHERE c.company_id = :companyId`, grace);
const selectGraceForUpdate = statement(
  `SELECT ${graceList} FROM companies c WHERE c.company_id = :companyId FOR UPDATE`,
  grace,
);
const updateGrace = statement(
  `UPDATE companies c SET second_factor_grace_days = :graceDays, version = version + 1
   WHERE c.company_id = :companyId RETURNING ${graceList}`,
  grace,
);

/** B11: decides who has to enrol a second factor, and by when. */
@Injectable()
export class FactorDutiesService {
  constructor(private readonly mails: AccountMailsService) {}

  /**
   * Evaluated at each sign-in and refresh; the first one while a second factor is required starts the grace
   * period. @returns whether the member has to enrol before anything else
   */
  async isDue(tx: Tx, userId: string): Promise<boolean> {
    const duty = await this.of(tx, userId);
    const wantedAt = wantedSince(duty, tx.now);
    if (wantedAt?.getTime() !== duty.wantedAt?.getTime()) tx.send(updateWantedAt, { userId, wantedAt });
    const due = dueAt({ ...duty, wantedAt });
    return due !== null && due <= tx.now;
  }

  async of(tx: Tx, userId: string): Promise<FactorDuty> {
    const [duty, state] = await Promise.all([tx.row(selectDuty, { userId }), factorsOf(tx, userId)]);
    return { required: false, graceDays: 0, wantedAt: null, ...duty, on: isOn(state) };
  }

  @Serve(readFactorGraceCall)
  async read({ tx }: Context<typeof readFactorGraceCall>) {
    return known(await tx.row(selectGrace, {}));
  }

  /** A longer grace period is weaker, so owners are notified (B8). */
  @Serve(changeFactorGraceCall)
  async change(
    { tx, checkVersion }: Context<typeof changeFactorGraceCall>,
    { graceDays }: Input<typeof changeFactorGraceCall>,
  ) {
    const before = known(await tx.row(selectGraceForUpdate, {}));
    checkVersion(before.version);
    const after = known(await tx.row(updateGrace, { graceDays }));
    if (graceDays > before.graceDays) await this.mails.queueToOwners(tx, 'protection_weakened');
    return after;
  }
}

/** @throws Refusal `not_found` */
function known<Row>(row: Row | undefined): Row {
  if (!row) throw new Refusal('not_found');
  return row;
}
