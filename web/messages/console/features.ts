import type { Features } from '@riserbo/client';

/** A text for every feature. */
export type FeatureTexts = Record<Features['features'][number]['feature'], string>;
