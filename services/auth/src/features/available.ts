import type { Provider } from '@nestjs/common';
import { availableFeatures, type Feature } from '@riserbo/contracts';
import { CONFIG } from '@riserbo/runtime';
import type { AuthConfig } from '../config';

/** Features that are implemented. Tests can set others, to try every cell of the table. */
export const AVAILABLE = Symbol('available features');
export const availableProvider: Provider = {
  provide: AVAILABLE,
  inject: [CONFIG],
  useFactory: (config: AuthConfig): readonly Feature[] => config.FEATURES_AVAILABLE ?? availableFeatures,
};
