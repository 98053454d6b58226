import { ConfigurationError } from '../config/load-config';

interface Settings {
  NODE_ENV: string;
  LIMITS_FACTOR: number;
}

/** By how much every limit of attempts and requests is raised, for tests. @throws ConfigurationError where NODE_ENV is not test */
export function limitsFactor({ NODE_ENV, LIMITS_FACTOR: factor }: Settings): number {
  if (factor !== 1 && NODE_ENV !== 'test') throw new ConfigurationError(['LIMITS_FACTOR: is for tests only']);
  return factor;
}
