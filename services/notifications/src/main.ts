import { runAsMain, startService } from '@riserbo/runtime';
import { notifications } from './notifications.module';

export const start = (env: NodeJS.ProcessEnv) => startService(notifications, env);

if (require.main === module) void runAsMain(notifications);
