import { runAsMain, startService } from '@riserbo/runtime';
import { clients } from './clients.module';

export const start = (env: NodeJS.ProcessEnv) => startService(clients, env);

if (require.main === module) void runAsMain(clients);
