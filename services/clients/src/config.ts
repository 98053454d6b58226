import { databaseConfig } from '@riserbo/runtime';
import { z } from 'zod';

export const clientsConfig = databaseConfig.extend({
  /**
   * D9: keys that wrap the keys of companies, 32 bytes in hex a line; the first wraps, all unwrap. Without it
   * no client can be read again.
   */
  CLIENTS_KEY_FILE: z.string().min(1),
});
export type ClientsConfig = z.output<typeof clientsConfig>;
