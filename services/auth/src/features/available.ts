import type { Provider } from '@nestjs/common';
import { availableFeatures, type Feature } from '@riserbo/contracts';
import { CONFIG } from '@riserbo/runtime';
import type { AuthConfig } from '../config';

/** The features that do something; a test may say otherwise, so that every cell of the table can be shown. */
export const AVAILABLE = Symbol('available features');
export const availableProvider: Provider = {
  provide: AVAILABLE,
  inject: [CONFIG],
  useFactory: (config: AuthConfig): readonly Feature[] => config.FEATURES_AVAILABLE ?? availableFeatures,
};
