import { runAsMain, startService } from '@riserbo/runtime';
import { gateway } from './gateway.module';

export const start = (env: NodeJS.ProcessEnv) => startService(gateway, env);

if (require.main === module) void runAsMain(gateway);
