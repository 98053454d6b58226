import { column, statement, type Tenants } from '@riserbo/runtime';
import type { KeyPurpose } from '../sealing/company-key.entity';
import type { CompanyKeysService } from '../sealing/company-keys.service';

const selectCompanies = statement('SELECT DISTINCT company_id AS "companyId" FROM company_keys', {
  companyId: column.uuid,
});
/** Keys that clients are not sealed under yet, with the share that is. */
const selectProgress = statement(
  `SELECT k.key_id AS "keyId",
     (SELECT count(*) FROM clients c WHERE c.company_id = :companyId AND c.id <= k.swept_to)::integer AS done,
     (SELECT count(*) FROM clients c WHERE c.company_id = :companyId)::integer AS clients
   FROM company_keys k WHERE k.company_id = :companyId AND k.swept_at IS NULL`,
  { keyId: column.integer, done: column.integer, clients: column.integer },
);

/** New keys for a company, or all; the running service seals the clients again. */
export async function beginRotation(
  tenants: Tenants,
  keys: CompanyKeysService,
  only: string | undefined,
): Promise<string[]> {
  const all = await tenants.system((tx) => tx.rows(selectCompanies, {}));
  const chosen = all.map(({ companyId }) => companyId).filter((id) => only === undefined || id === only);
  for (const companyId of chosen)
    await tenants.transaction({ companyId }, async (tx) => {
      for (const purpose of ['seal', 'lookup'] satisfies KeyPurpose[]) await keys.rotate(tx, purpose);
    });
  return chosen;
}

/** How many clients of these companies are under their newest keys. */
export async function rotationProgress(
  tenants: Tenants,
  only?: readonly string[],
): Promise<{ companies: number; done: number; clients: number }> {
  const sum = { companies: 0, done: 0, clients: 0 };
  const all = await tenants.system((tx) => tx.rows(selectCompanies, {}));
  for (const { companyId } of all.filter((each) => only?.includes(each.companyId) ?? true)) {
    const [behind] = await tenants.rows({ companyId }, selectProgress, {});
    if (!behind) continue;
    sum.companies += 1;
    sum.done += behind.done;
    sum.clients += behind.clients;
  }
  return sum;
}
