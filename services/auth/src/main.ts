import { runAsMain, startService } from '@riserbo/runtime';
import { auth } from './auth.module';

export const start = (env: NodeJS.ProcessEnv) => startService(auth, env);

if (require.main === module) void runAsMain(auth);
