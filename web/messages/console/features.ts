import type { Features } from '@riserbo/client';

/** A text for every feature. */
export type FeatureCell = Record<Features['features'][number]['feature'], string>;
