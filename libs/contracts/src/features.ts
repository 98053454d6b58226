import { z } from 'zod';
import { defineCall, defineEvent } from './define';
import { id, version } from './fields';

/** A2: what a company pays for, the smallest first. */
export const plans = ['free', 'basic', 'standard', 'premium'] as const;
export const plan = z.enum(plans);
export type Plan = z.infer<typeof plan>;

/** A3: what a company can switch on and off. */
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
] as const;
export const feature = z.enum(features);
export type Feature = z.infer<typeof feature>;

const paid = ['basic', 'standard', 'premium'] as const;
const upper = ['standard', 'premium'] as const;

interface FeatureEntry {
  plans: readonly Plan[];
  text: string;
  /** B8: it protects people, so switching it off needs a step-up and the owners are told. */
  protects?: true;
}
/** A2, A3: plan x feature, with what each is for. */
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
  terms: { plans, text: 'Who books accepts the current terms.' },
  cancellation_policy: { plans, text: 'A booking keeps the cancellation policy that it was made under.' },
  hipaa: {
    plans: upper,
    text: 'Messages are neutral, and members are logged out when they are idle.',
    protects: true,
  },
  soap: { plans: upper, text: 'Medical notes, sealed on the way in.', protects: true },
  client_login: { plans: paid, text: 'Clients have an account with their own bookings.' },
  memberships: { plans: upper, text: 'Clients buy packs and pay with credits.' },
  promotions: { plans: upper, text: 'Campaigns to clients who agreed to them.' },
  waiting_list: { plans: paid, text: 'Clients wait for a time that becomes free.' },
};

export interface FeatureRules {
  /** Pairs that are never on together, both ways. */
  excludes: readonly (readonly [Feature, Feature])[];
  /** The first can be on only while the second is. */
  needs: readonly (readonly [Feature, Feature])[];
}
/**
 * A3: which features exclude or need each other. An erased client can have neither an account nor credits; health data is not opened with a
 * password alone.
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

/** Features that do something. The others cannot be switched on: a switch without its behaviour would be a promise that nobody keeps. */
export const availableFeatures: readonly Feature[] = [
  'two_factor_required',
  'terms',
  'cancellation_policy',
  'hipaa',
  'client_login',
];

/** A2: what a plan has room for. No quota ever refuses a booking, a cancellation or a privacy right (docs/adr/007-quotas.md). */
export interface Quotas {
  providers: number;
  bookingsPerMonth: number;
  /** Room for promotions. There are none so far, so no mail is counted or refused for it. */
  mailsPerMonth: number;
}
export const quotas: Record<Plan, Quotas> = {
  free: { providers: 5, bookingsPerMonth: 100, mailsPerMonth: 500 },
  basic: { providers: 10, bookingsPerMonth: 1_000, mailsPerMonth: 5_000 },
  standard: { providers: 50, bookingsPerMonth: 10_000, mailsPerMonth: 50_000 },
  premium: { providers: 1_000, bookingsPerMonth: 1_000_000, mailsPerMonth: 1_000_000 },
};

/** What a company has. `on` holds each feature at most once. */
export const featureState = { plan, on: z.array(feature).max(features.length) };

export const featuresChanged = defineEvent(
  'auth.features_changed.v1',
  z.strictObject({ id, version, ...featureState }),
  'Plan or features of a company changed; the whole state, the highest version wins. `id` is the company.',
);

/** One feature for one company, with everything that decides over it. */
export const featureCell = z
  .object({
    feature,
    text: z.string(),
    on: z.boolean(),
    available: z.boolean().meta({ description: 'Whether it does something yet' }),
    protects: z
      .boolean()
      .meta({ description: 'Switching it off needs a step-up for `protections`; the owners are told' }),
    plans: z.array(plan).meta({ description: 'Plans that hold it' }),
    inPlan: z.boolean(),
    excludes: z.array(feature).meta({ description: 'Never on together with these, both ways' }),
    excludedBy: z.array(feature).meta({ description: 'Those of them that are on' }),
    needs: z.array(feature).meta({ description: 'Can be on only while these are' }),
    missing: z.array(feature).meta({ description: 'Those of them that are off' }),
    neededBy: z
      .array(feature)
      .meta({ description: 'Features that are on and need it: it cannot be switched off' }),
    canSwitch: z.boolean(),
    refusal: z.enum(['plan_required', 'feature_conflict', 'feature_needs', 'feature_unavailable']).nullable(),
    why: z.string().meta({ description: 'In words, why it can be switched or why not' }),
  })
  .meta({ id: 'FeatureCell' });
export type FeatureCell = z.infer<typeof featureCell>;
export const featureBoard = z
  .object({
    plan,
    quotas: z.object({
      providers: z.int().meta({ description: 'Active providers; one more is refused `quota_reached`' }),
      bookingsPerMonth: z.int().meta({
        description:
          'When so many were made in the month (UTC), a new service is refused; a booking never is',
      }),
      mailsPerMonth: z.int().meta({
        description:
          'Room for promotions. There are none so far: no mail is counted or refused for it, and those about bookings and accounts never will be',
      }),
    }),
    features: z.array(featureCell),
    version,
  })
  .meta({ id: 'Features' });
export const readFeaturesCall = defineCall('auth.feature.list', z.strictObject({}), featureBoard, {
  permission: 'features:read',
  door: {
    route: 'GET /v1/features',
    summary: 'Plan, quotas and features, with every cell explained',
    etag: true,
  },
});
export const switchFeature = z.strictObject({ feature, on: z.boolean() }).meta({ id: 'SwitchFeature' });
export const switchFeatureCall = defineCall('auth.feature.switch', switchFeature, featureBoard, {
  permission: 'features:manage',
  stepUp: 'protections',
  stepUpWhen: {
    text: 'when a feature that protects is switched off',
    test: ({ feature, on }) => !on && featureTable[feature].protects === true,
  },
  refusals: ['plan_required', 'feature_conflict', 'feature_needs', 'feature_unavailable'],
  door: { route: 'PUT /v1/features/{feature}', summary: 'Switch a feature on or off', etag: true },
});
