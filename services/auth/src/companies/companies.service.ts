import { Injectable } from '@nestjs/common';
import {
  changeCompanyCall,
  companyChanged,
  companyPageCall,
  companySettingsCall,
  readCompanyCall,
  Refusal,
  type AnswerOf,
} from '@riserbo/contracts';
import {
  column,
  Serve,
  ServeRaw,
  statement,
  Tenants,
  type Context,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { clientRecordStepUpOf } from './client-record-step-up';
import { companies } from '../entities/company.entity';
import { assertKnownZone } from './time-zone';

const fields = ['name', 'slug', 'locale', 'timeZone', 'version'] as const;
const company = { id: column.uuid, ...companies.row(fields) };
const returned = `company_id AS id, ${companies.list(fields)}` as const;
const findCompany = `SELECT ${returned} FROM companies WHERE company_id = :companyId` as const;
const selectCompany = statement(findCompany, company);
const selectCompanyForUpdate = statement(`${findCompany} FOR NO KEY UPDATE`, company);
const updateCompany = statement(
  `UPDATE companies SET name = coalesce(:name, name), locale = coalesce(:locale, locale),
     time_zone = coalesce(:timeZone, time_zone), version = version + 1
   WHERE company_id = :companyId RETURNING ${returned}`,
  company,
);
const { features: on, ...settings } = companies.row([...fields, 'plan', 'features']);
const selectSettings = statement(
  `SELECT company_id AS "companyId", ${companies.list([...fields, 'plan'])}, features AS on,
     ${clientRecordStepUpOf('companies')} AS "clientRecordStepUp", 'hipaa' = ANY (features) AS hipaa
   FROM companies WHERE company_id = :companyId`,
  {
    ...{ companyId: column.uuid, ...settings, on, hipaa: column.boolean },
    clientRecordStepUp: column.oneOf<AnswerOf<typeof companySettingsCall>['clientRecordStepUp']>(),
  },
);

/** A1: a company's name, language and time zone. */
@Injectable()
export class CompaniesService {
  constructor(private readonly tenants: Tenants) {}

  @Serve(readCompanyCall)
  async read({ tx }: Context<typeof readCompanyCall>) {
    return found(await tx.row(selectCompany, {}));
  }

  /** @throws Refusal `time_zone_unknown` */
  @Serve(changeCompanyCall)
  async change(
    { tx, checkVersion }: Context<typeof changeCompanyCall>,
    { name, locale, timeZone }: Input<typeof changeCompanyCall>,
  ) {
    if (timeZone !== undefined) assertKnownZone(timeZone);
    checkVersion(found(await tx.row(selectCompanyForUpdate, {})).version);
    const changed = found(await tx.row(updateCompany, { name, locale, timeZone }));
    tx.emit(companyChanged, { id: changed.id, version: changed.version, locale: changed.locale });
    return changed;
  }

  /** For other services: one round trip. */
  @ServeRaw(companySettingsCall)
  async settings({ actor }: RawContext<typeof companySettingsCall>) {
    return found((await this.tenants.rows(actor, selectSettings, {}))[0]);
  }

  @ServeRaw(companyPageCall)
  readPage(_: RawContext<typeof companyPageCall>, { slug }: Input<typeof companyPageCall>) {
    return this.page(slug);
  }

  /** Public information about a company. @throws Refusal `company_unknown` */
  async page(slug: string): Promise<AnswerOf<typeof companyPageCall>> {
    const companyId = await this.tenants.lookup('company_by_slug', [slug]);
    if (companyId === undefined) throw new Refusal('company_unknown');
    const { name, locale, timeZone } = found((await this.tenants.rows({ companyId }, selectCompany, {}))[0]);
    return { companyId, name, slug, locale, timeZone };
  }
}

/** @throws Refusal `not_found` */
function found<Row>(row: Row | undefined): Row {
  if (!row) throw new Refusal('not_found');
  return row;
}
