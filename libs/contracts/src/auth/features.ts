import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import { id, version } from '../kernel/fields';
import { plan, plans, type Plan } from '../kernel/plans';

/** A3: features a company can switch on and off. */
export const features = [
  'two_factor_required',
  'client_retention',
  'terms',
  'cancellation_policy',
  'hipaa',
  'soap',
  'client_login',
  'memberships',
  'promotions',
  'waiting_list',
  'sms',
] as const;
export const feature = z
  .enum(features)
  .meta({ id: 'FeatureName', description: 'Feature that can be switched' });
export type Feature = z.infer<typeof feature>;

const paid = ['basic', 'standard', 'premium'] as const;
const upper = ['standard', 'premium'] as const;

interface FeatureEntry {
  plans: readonly Plan[];
  text: string;
  /** B8: a protection. Switching it off requires a step-up, and the owners are notified. */
  protects?: true;
}
/** A2, A3: features and the plans that include them. */
export const featureTable: Record<Feature, FeatureEntry> = {
  two_factor_required: {
    plans,
    text: 'Every member needs a second factor to sign in.',
    protects: true,
  },
  client_retention: {
    plans,
    text: 'Clients are erased some time after their last booking.',
    protects: true,
  },
  terms: { plans, text: 'Bookings require accepting the current terms.' },
  cancellation_policy: { plans, text: 'A booking keeps the cancellation policy it was made under.' },
  hipaa: {
    plans: upper,
    text: 'Messages are neutral, and idle members are signed out.',
    protects: true,
  },
  soap: { plans: upper, text: 'End-to-end encrypted medical notes.', protects: true },
  client_login: { plans: paid, text: 'Clients have an account and manage their bookings.' },
  memberships: { plans: upper, text: 'Clients buy packs and pay with credits.' },
  promotions: { plans: upper, text: 'Campaigns to clients who consented.' },
  waiting_list: { plans: paid, text: 'Clients wait for a time to become free.' },
  sms: { plans: paid, text: 'Messages by SMS to clients who want them.' },
};

export interface FeatureRules {
  /** Pairs that cannot be on together, in either direction. */
  excludes: readonly (readonly [Feature, Feature])[];
  /** The first requires the second. */
  needs: readonly (readonly [Feature, Feature])[];
}
/**
 * A3: which features exclude or need each other. An erased client cannot have an account or credits; a
 * password alone must not open health data.
 */
export const featureRules: FeatureRules = {
  excludes: [
    ['client_retention', 'client_login'],
    ['client_retention', 'memberships'],
  ],
  needs: [
    ['hipaa', 'two_factor_required'],
    ['soap', 'two_factor_required'],
  ],
};

/** Implemented features. The others cannot be switched on. */
export const availableFeatures: readonly Feature[] = [
  'two_factor_required',
  'terms',
  'cancellation_policy',
  'hipaa',
  'soap',
  'client_login',
  'client_retention',
  'promotions',
  'sms',
];

/**
 * A2: limits of a plan. No quota ever refuses a booking, a cancellation or a privacy right
 * (docs/adr/007-quotas.md).
 */
export interface Quotas {
  providers: number;
  bookingsPerMonth: number;
  /** Promotions that campaigns may send in a calendar month (UTC). */
  mailsPerMonth: number;
}
export const quotas: Record<Plan, Quotas> = {
  free: { providers: 5, bookingsPerMonth: 100, mailsPerMonth: 500 },
  basic: { providers: 10, bookingsPerMonth: 1_000, mailsPerMonth: 5_000 },
  standard: { providers: 50, bookingsPerMonth: 10_000, mailsPerMonth: 50_000 },
  premium: { providers: 1_000, bookingsPerMonth: 1_000_000, mailsPerMonth: 1_000_000 },
};

/** The plan and features of a company. `on` holds each feature at most once. */
export const featureState = { plan, on: z.array(feature).max(features.length) };

export const featuresChanged = defineEvent(
  'auth.features_changed.v1',
  z.strictObject({ id, version, ...featureState }),
  'The plan or features of a company changed. Carries the whole state; the highest version wins. `id` is the company.',
);

/** One feature for one company, with everything that affects it. */
export const featureCell = z
  .object({
    feature,
    text: z.string(),
    on: z.boolean(),
    available: z.boolean().meta({ description: 'Whether it is implemented' }),
    protects: z.boolean().meta({
      description: 'Switching it off requires a step-up for `protections`; the owners are notified',
    }),
    plans: z.array(plan).meta({ description: 'Plans that include it' }),
    inPlan: z.boolean(),
    excludes: z.array(feature).meta({ description: 'Features it excludes' }),
    excludedBy: z.array(feature).meta({ description: 'Excluded features that are on' }),
    needs: z.array(feature).meta({ description: 'Features it needs' }),
    missing: z.array(feature).meta({ description: 'Needed features that are off' }),
    neededBy: z
      .array(feature)
      .meta({ description: 'Features that are on and need it, so it cannot be switched off' }),
    canSwitch: z.boolean(),
    refusal: z.enum(['plan_required', 'feature_conflict', 'feature_needs', 'feature_unavailable']).nullable(),
    why: z.string().meta({ description: 'Why it can or cannot be switched, in words' }),
  })
  .meta({ id: 'FeatureCell' });
export type FeatureCell = z.infer<typeof featureCell>;
export const featureBoard = z
  .object({
    plan,
    quotas: z.object({
      providers: z.int().meta({
        description: 'Active providers; beyond the limit, a new one is refused with `quota_reached`',
      }),
      bookingsPerMonth: z.int().meta({
        description:
          'When this many bookings were made in the month (UTC), new services are refused; bookings never are',
      }),
      mailsPerMonth: z.int().meta({
        description:
          'Promotions that campaigns may send in the month (UTC); clients beyond it are left out. Mails about bookings and accounts never count.',
      }),
    }),
    features: z.array(featureCell),
    version,
  })
  .meta({ id: 'Features' });
export const readFeaturesCall = defineCall('auth.feature.list', {
  request: z.strictObject({}),
  response: featureBoard,
  permission: 'features:read',
  http: {
    method: 'GET',
    path: '/v1/features',
    summary: 'Plan, quotas and features, with an explanation per feature',
    etag: true,
  },
});
export const switchFeature = z.strictObject({ feature, on: z.boolean() }).meta({ id: 'SwitchFeature' });
export const switchFeatureCall = defineCall('auth.feature.switch', {
  request: switchFeature,
  response: featureBoard,
  permission: 'features:manage',
  stepUp: 'protections',
  stepUpWhen: {
    text: 'when a protection is switched off',
    test: ({ feature, on }) => !on && featureTable[feature].protects === true,
  },
  refusals: ['plan_required', 'feature_conflict', 'feature_needs', 'feature_unavailable'],
  http: { method: 'PUT', path: '/v1/features/{feature}', summary: 'Switch a feature on or off', etag: true },
});
