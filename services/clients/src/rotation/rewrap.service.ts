import { Injectable } from '@nestjs/common';
import { column, Every, statement, Tenants, type Tx } from '@riserbo/runtime';
import { companyKeys } from '../sealing/company-key.entity';
import { KeyWrapper } from '../sealing/key-wrapper';

const selectCompanies = statement('SELECT DISTINCT company_id AS "companyId" FROM company_keys', {
  companyId: column.uuid,
});
const columns = ['keyId', 'purpose', 'wrapped'] as const;
const selectKeysForUpdate = statement(
  `SELECT ${companyKeys.list(columns)} FROM company_keys WHERE company_id = :companyId FOR UPDATE`,
  companyKeys.row(columns),
);
const updateWrapped = statement(
  'UPDATE company_keys SET wrapped = :wrapped WHERE company_id = :companyId AND key_id = :keyId',
);

/** D9: wraps the keys of companies again after `npm run rotate-keys`. */
@Injectable()
export class RewrapService {
  constructor(
    private readonly tenants: Tenants,
    private readonly wrapper: KeyWrapper,
  ) {}

  @Every('1h', { replicas: 'one' })
  async rewrap(): Promise<void> {
    for (const company of await this.tenants.system((tx) => tx.rows(selectCompanies, {})))
      await this.tenants.transaction(company, (tx) => this.rewrapCompany(tx));
  }

  private async rewrapCompany(tx: Tx): Promise<void> {
    for (const { keyId, purpose, wrapped } of await tx.rows(selectKeysForUpdate, {})) {
      const ref = { companyId: tx.companyId, keyId, purpose };
      const { key, isCurrent } = await this.wrapper.unwrap(wrapped, ref);
      if (!isCurrent) tx.send(updateWrapped, { keyId, wrapped: await this.wrapper.wrap(key, ref) });
    }
  }
}
