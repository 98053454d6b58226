import { runAsMain, startService } from '@riserbo/runtime';
import { retention } from './retention.module';

export const start = (env: NodeJS.ProcessEnv) => startService(retention, env);

if (require.main === module) void runAsMain(retention);
