import { Injectable } from '@nestjs/common';
import {
  changeCompanyCall,
  companyChanged,
  companyPageCall,
  companySettingsCall,
  completePhone,
  phoneCountryOf,
  readCompanyCall,
  Refusal,
  type AnswerOf,
  type CompanyProfile,
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
import { found } from '../domain/found';
import { clientRecordStepUpOf } from './client-record-step-up';
import { companies } from '../entities/company.entity';
import { assertKnownZone } from './time-zone';

const fields = ['name', 'slug', 'locale', 'timeZone', 'profile', 'version'] as const;
const whole = [...fields, 'embedOrigins'] as const;
const company = { id: column.uuid, ...companies.row(whole) };
const returned = `company_id AS id, ${companies.list(whole)}` as const;
const findCompany = `SELECT ${returned} FROM companies WHERE company_id = :companyId` as const;
const selectCompany = statement(findCompany, company);
const selectCompanyForUpdate = statement(`${findCompany} FOR NO KEY UPDATE`, company);
const updateCompany = statement(
  `UPDATE companies SET name = coalesce(:name, name), locale = coalesce(:locale, locale),
     time_zone = coalesce(:timeZone, time_zone), embed_origins = coalesce(:embedOrigins, embed_origins),
     profile = jsonb_strip_nulls(profile || coalesce(:profile::jsonb, '{}')), version = version + 1
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

/** A1: a company's name, language, time zone, profile and the sites that may book for it. */
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
    input: Input<typeof changeCompanyCall>,
  ) {
    const { name, locale, timeZone, embedOrigins } = input;
    if (timeZone !== undefined) assertKnownZone(timeZone);
    const before = found(await tx.row(selectCompanyForUpdate, {}));
    checkVersion(before.version);
    const changed = found(
      await tx.row(updateCompany, {
        name,
        locale,
        timeZone,
        embedOrigins,
        profile: profileOf(before, input),
      }),
    );
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
    return this.page(slug).then(({ page }) => page);
  }

  /** Public information about a company, and who may show it. @throws Refusal `company_unknown` */
  async page(slug: string): Promise<{ page: AnswerOf<typeof companyPageCall>; embedOrigins: string[] }> {
    const companyId = await this.tenants.lookup('company_by_slug', [slug]);
    if (companyId === undefined) throw new Refusal('company_unknown');
    const company = found((await this.tenants.rows({ companyId }, selectCompany, {}))[0]);
    const { name, locale, timeZone, profile, embedOrigins } = company;
    return { page: { companyId, name, slug, locale, timeZone, profile }, embedOrigins };
  }
}

/** Completes a phone number for the country that the company is in after the change. */
function profileOf(
  before: { profile: CompanyProfile; timeZone: string },
  { profile, timeZone = before.timeZone }: Input<typeof changeCompanyCall>,
) {
  if (typeof profile?.phone !== 'string') return profile;
  const country = phoneCountryOf({ profile: { ...before.profile, ...profile }, timeZone });
  return { ...profile, phone: completePhone(profile.phone, country, 'profile.phone') };
}
