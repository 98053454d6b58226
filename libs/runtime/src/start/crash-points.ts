import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceName } from '@riserbo/contracts';
import type { CrashHere } from '@riserbo/messaging';
import { ConfigurationError } from '../config/load-config';

interface Settings {
  NODE_ENV: string;
  CRASH_AT?: string | undefined;
}

/**
 * Tests only: CRASH_AT is a folder. A file in it named after a service and a point
 * (`booking.after_commit_before_publish`) kills that service with SIGKILL the next time it gets there, and is
 * removed. @throws ConfigurationError if set while NODE_ENV is not test
 */
export function crashPoints(service: ServiceName, { NODE_ENV, CRASH_AT: folder }: Settings): CrashHere {
  if (folder === undefined) return () => undefined;
  if (NODE_ENV !== 'test') throw new ConfigurationError(['CRASH_AT: is for tests only']);
  return (point) => {
    try {
      rmSync(join(folder, `${service}.${point}`));
    } catch {
      return;
    }
    process.kill(process.pid, 'SIGKILL');
  };
}
