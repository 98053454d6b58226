import { runAsMain, startService } from '@riserbo/runtime';
import { medical } from './medical.module';

export const start = (env: NodeJS.ProcessEnv) => startService(medical, env);

if (require.main === module) void runAsMain(medical);
