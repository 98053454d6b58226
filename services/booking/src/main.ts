import { runAsMain, startService } from '@riserbo/runtime';
import { bookingService } from './booking.module';

export const start = (env: NodeJS.ProcessEnv) => startService(bookingService, env);

if (require.main === module) void runAsMain(bookingService);
