import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import { email, id, instant, line, locale, nothing, origin, slug, timeZone, version } from '../kernel/fields';
import { mailedName } from '../kernel/mailed-name';
import { clientRecordStepUps } from '../kernel/step-up';
import { featureState } from './features';
import { mailedToken, password, passwordRefusals } from './fields';
import { changeCompanyProfile, companyProfile } from './profile';

export const signUp = z
  .strictObject({ email, name: mailedName(120), companyName: mailedName(120), slug, locale, timeZone })
  .meta({
    id: 'SignUp',
    description:
      'A1: the response is the same for known and unknown addresses and for free and taken slugs. The password is chosen with the mailed link.',
  });
export const signUpCall = defineCall('auth.company.register', {
  request: signUp,
  response: nothing,
  permission: 'public',
  refusals: ['time_zone_unknown'],
  http: {
    method: 'POST',
    path: '/v1/sign-up',
    summary: 'Register a company; the answer comes by mail',
    status: 202,
  },
});

export const confirmSignUp = z.strictObject({ token: mailedToken, password: password.optional() }).meta({
  id: 'ConfirmSignUp',
  description:
    'B11: the password of the new account. Not needed if the address already has an account, which keeps its password.',
});
export const confirmedCompany = z.object({ companyId: id, slug }).meta({ id: 'ConfirmedCompany' });
export const confirmSignUpCall = defineCall('auth.company.confirm', {
  request: confirmSignUp,
  response: confirmedCompany,
  permission: 'public',
  audit: { action: 'company.create', object: 'company', id: 'companyId' },
  refusals: ['mail_link_invalid', ...passwordRefusals, 'slug_taken'],
  http: {
    method: 'POST',
    path: '/v1/sign-up/confirm',
    summary: 'Confirm a registration with the mailed link; creates the company and its owner',
    status: 201,
  },
});

export const company = z
  .object({
    ...{ id, name: line(120), slug, locale, timeZone, embedOrigins: z.array(origin) },
    profile: companyProfile,
    version,
  })
  .meta({ id: 'Company' });
export const readCompanyCall = defineCall('auth.company.read', {
  request: z.strictObject({}),
  response: company,
  permission: 'company:read',
  http: { method: 'GET', path: '/v1/company', summary: 'My company', etag: true },
});
export const changeCompany = z
  .strictObject({
    name: mailedName(120).optional(),
    locale: locale.optional(),
    timeZone: timeZone.optional(),
    embedOrigins: z
      .array(origin)
      .max(20)
      .optional()
      .meta({ description: 'Web sites that may show the booking page as their own; none: any site may' }),
    profile: changeCompanyProfile.optional(),
  })
  .meta({ id: 'ChangeCompany' });
export const changeCompanyCall = defineCall('auth.company.change', {
  request: changeCompany,
  response: company,
  permission: 'company:manage',
  audit: { action: 'company.change', object: 'company', id: 'id', body: ['version'] },
  refusals: ['stale_version', 'if_match_required', 'time_zone_unknown'],
  http: {
    method: 'PATCH',
    path: '/v1/company',
    summary: 'Change the company’s name, language, time zone, profile or the sites that may book for it',
    etag: true,
    ifMatch: true,
  },
});

export const companyPage = z
  .object({ companyId: id, name: line(120), slug, locale, timeZone, profile: companyProfile })
  .meta({ id: 'CompanyPage', description: 'Public information about a company with a booking page' });
export const companyPageCall = defineCall('auth.company.page', {
  request: z.strictObject({ slug }),
  response: companyPage,
  permission: 'public',
  refusals: ['company_unknown'],
  http: { method: 'GET', path: '/v1/pages/{slug}', summary: 'Booking page of a company' },
});

export const guestPass = z
  .object({ token: z.string(), expiresAt: instant, company: companyPage })
  .meta({ id: 'GuestPass' });
export const admitGuestCall = defineCall('auth.guest.admit', {
  request: z.strictObject({
    slug,
    origin: z
      .string()
      .max(300)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u)
      .optional()
      .meta({ description: 'Sent by browsers: the page that asks' }),
  }),
  response: guestPass,
  permission: 'public',
  refusals: ['company_unknown', 'embed_refused'],
  http: {
    method: 'POST',
    path: '/v1/pages/{slug}/guests',
    headers: { origin: 'Origin' },
    summary: 'Issue a token for a visitor of the booking page; it can hold one time',
    status: 201,
  },
});

/** Company settings that other services need for their work. */
export const companySettings = z.object({
  companyId: id,
  name: line(120),
  slug,
  locale,
  timeZone,
  /** What messages and calendars say about the company. */
  profile: companyProfile,
  ...featureState,
  /** True when `on` contains `hipaa`. */
  hipaa: z.boolean(),
  /** B8: the effective setting. */
  clientRecordStepUp: z.enum(clientRecordStepUps),
  version,
});
export const companySettingsCall = defineCall('auth.company.facts', {
  request: z.strictObject({}),
  response: companySettings,
  permission: 'service:any',
});

export const companyCreated = defineEvent(
  'auth.company_created.v1',
  z.strictObject({ id, version, locale }),
  'A company was created; `id` is the company.',
);
export const companyChanged = defineEvent(
  'auth.company_changed.v1',
  z.strictObject({ id, version, locale }),
  'The name, language, time zone or profile of a company changed.',
);
