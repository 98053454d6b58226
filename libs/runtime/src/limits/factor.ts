import { ConfigurationError } from '../config/load-config';

interface Settings {
  NODE_ENV: string;
  LIMITS_FACTOR: number;
}

/**
 * Factor that raises all attempt and request limits in tests. @throws ConfigurationError unless NODE_ENV is
 * test
 */
export function limitsFactor({ NODE_ENV, LIMITS_FACTOR: factor }: Settings): number {
  if (factor !== 1 && NODE_ENV !== 'test') throw new ConfigurationError(['LIMITS_FACTOR: is for tests only']);
  return factor;
}
