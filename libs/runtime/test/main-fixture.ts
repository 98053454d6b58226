import 'reflect-metadata';
import { runAsMain } from '../src';
import { ends } from './a-service';

/** A process as main.ts makes it; `crash` makes it throw once it runs, `warn` makes Node warn. */
if (require.main === module) {
  void runAsMain(ends);
  if (process.argv.includes('warn')) process.emitWarning('canary of a warning');
  if (process.argv.includes('crash'))
    setTimeout(() => void Promise.reject(new Error('canary of a crash')), 3_000);
}
