import { ConfigurationError, loadConfig } from '@riserbo/runtime';
import { untilAskedToEnd } from '@riserbo/system';
import { z } from 'zod';
import { addressesOf, Peers } from './edge/peers';
import { edge } from './edge/proxy';

const port = z.coerce.number().int().min(1).max(65_535);
const edgeConfig = z.object({
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: port.default(8080),
  GATEWAY_HOST: z.string().min(1).default('gateway'),
  GATEWAY_PORT: port.default(8080),
  /** As the gateway reads it: how many proxies in front append to X-Forwarded-For. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
});
/** Streams are cut then; others have their answer. */
const DRAIN_MS = 5_000;

/**
 * Runs before the gateways in containers, so that there can be several. Each gateway trusts one proxy.
 * Exit code 78 if its environment is wrong.
 */
async function main(env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const config = loadConfig(edgeConfig, env);
    const peers = new Peers(addressesOf(config.GATEWAY_HOST));
    const server = edge({ peers, port: config.GATEWAY_PORT, trustedProxies: config.TRUSTED_PROXIES });
    server.listen(config.PORT, config.HOST);
    await untilAskedToEnd();
    const closed = new Promise((resolve) => server.close(resolve));
    setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    await closed;
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.problems.join('\n')}\n`);
    return 78;
  }
}

void main(process.env).then((code) => process.exit(code));
