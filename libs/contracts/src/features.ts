import { z } from 'zod';
import { defineEvent } from './define';
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

/** A2, A3: plan x feature, with what each is for. */
export const featureTable: Record<Feature, { plans: readonly Plan[]; text: string }> = {
  two_factor_required: { plans, text: 'Every member needs a second factor to sign in.' },
  client_retention: { plans, text: 'Clients are erased some time after their last booking.' },
  terms: { plans, text: 'Who books accepts the current terms.' },
  cancellation_policy: { plans, text: 'A booking keeps the cancellation policy that it was made under.' },
  hipaa: { plans: upper, text: 'Messages are neutral, and members are logged out when they are idle.' },
  soap: { plans: upper, text: 'Medical notes, sealed on the way in.' },
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
/** A3: which features exclude or need each other. An erased client can have neither an account nor credits; nothing needs another so far. */
export const featureRules: FeatureRules = {
  excludes: [
    ['client_retention', 'client_login'],
    ['client_retention', 'memberships'],
  ],
  needs: [],
};

/** Features that do something. The others cannot be switched on: a switch without its behaviour would be a promise that nobody keeps. */
export const availableFeatures: readonly Feature[] = [
  'two_factor_required',
  'terms',
  'cancellation_policy',
  'hipaa',
];

/** A2: what a plan has room for. No quota ever refuses a booking, a cancellation or a privacy right (docs/adr/007-quotas.md). */
export interface Quotas {
  providers: number;
  bookingsPerMonth: number;
  mailsPerMonth: number;
}
export const quotas: Record<Plan, Quotas> = {
  free: { providers: 3, bookingsPerMonth: 100, mailsPerMonth: 500 },
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
