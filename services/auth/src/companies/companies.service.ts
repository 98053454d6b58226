import { Injectable } from '@nestjs/common';
import {
  companyChanged,
  Refusal,
  type AnswerOf,
  type changeCompanyCall,
  type companySettingsCall,
  type companyPageCall,
  type readCompanyCall,
  type RequestOf,
} from '@riserbo/contracts';
import { emit, type CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Clock, Tenants, type Tx } from '@riserbo/runtime';
import { clientRecordStepUpOf } from './client-record-step-up';
import { refuseUnknownZone } from './time-zone';

type Company = AnswerOf<typeof readCompanyCall>;
type Facts = AnswerOf<typeof companySettingsCall>;
const find = `SELECT company_id AS id, name, slug, locale, time_zone AS "timeZone", version FROM companies WHERE company_id = $1`;
const findFacts = `
  SELECT company_id AS "companyId", name, slug, locale, time_zone AS "timeZone", version, plan, features AS "on",
         ${clientRecordStepUpOf('companies')} AS "clientRecordStepUp"
  FROM companies WHERE company_id = $1`;
const change = `
  UPDATE companies SET name = coalesce($2, name), locale = coalesce($3, locale), time_zone = coalesce($4, time_zone), version = version + 1
  WHERE company_id = $1 RETURNING company_id AS id, name, slug, locale, time_zone AS "timeZone", version`;

@Injectable()
export class CompaniesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  read(context: CallContext): Promise<Company> {
    return this.tenants.transaction(context.actor, (tx) => own(tx));
  }

  /** @throws Refusal `stale_version`, `if_match_required`, `time_zone_unknown` */
  change(
    { name, locale, timeZone }: RequestOf<typeof changeCompanyCall>,
    context: CallContext,
  ): Promise<Company> {
    if (timeZone !== undefined) refuseUnknownZone(timeZone);
    return this.tenants.transaction(context.actor, async (tx) => {
      checkVersion(context, (await own(tx, 'FOR UPDATE')).version);
      const [changed] = await tx.query<Company>(change, [tx.companyId, name, locale, timeZone]);
      if (!changed) throw new Refusal('not_found');
      await audit(tx, {
        by: context,
        action: 'company.change',
        objectType: 'company',
        objectId: tx.companyId,
        body: { version: changed.version },
      });
      await emit(
        tx,
        companyChanged,
        { id: changed.id, version: changed.version, locale: changed.locale },
        this.clock.now(),
        context,
      );
      return changed;
    });
  }

  /** What other services may know. */
  async facts(context: CallContext): Promise<Facts> {
    const [facts] = await this.tenants.transaction(context.actor, (tx) =>
      tx.query<Omit<Facts, 'hipaa'>>(findFacts, [tx.companyId]),
    );
    if (!facts) throw new Refusal('not_found');
    return { ...facts, hipaa: facts.on.includes('hipaa') };
  }

  /** @throws Refusal `company_unknown` */
  async page(slug: string): Promise<AnswerOf<typeof companyPageCall>> {
    const companyId = await this.tenants.lookup('company_by_slug', [slug]);
    if (companyId === undefined) throw new Refusal('company_unknown');
    const { name, locale, timeZone } = await this.tenants.transaction({ companyId }, (tx) => own(tx));
    return { companyId, name, slug, locale, timeZone };
  }
}

async function own(tx: Tx, lock = ''): Promise<Company> {
  const [company] = await tx.query<Company>(lock === '' ? find : `${find} FOR UPDATE`, [tx.companyId]);
  if (!company) throw new Refusal('not_found');
  return company;
}
