import { ConfigurationError, loadConfig } from '@riserbo/runtime';
import { bootstrapConfig } from './bootstrap/config';
import { databases, keep, streams } from './bootstrap/servers';
import { keys, manifests, subscribers } from './bootstrap/shares';
import { StartFailure, asStartFailure } from '@riserbo/system';

/** Each command can be repeated, also while another bootstrap runs. */
const steps = { keys, manifests, subscribers, databases, streams, keep };
type StepName = keyof typeof steps;

/**
 * Prepares what containers need before the services start, in sequence: `bootstrap keys`, `bootstrap
 * databases streams`. `npm start` does all of this itself. `bootstrap keep` keeps running and recreates the
 * stream if it is lost. `bootstrap manifests --overlay production` takes hosts and names from an overlay
 * below
 * k8s/. Exit code 78 if the command or its environment is wrong.
 */
async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--overlay');
  const names = at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1);
  if (names.length === 0 || !names.every(isStep))
    return fault(`bootstrap knows ${Object.keys(steps).join(', ')}`, 78);
  try {
    const overlay = at < 0 ? {} : await overlayOf(args[at + 1] ?? '');
    const config = loadConfig(bootstrapConfig, { ...process.env, ...overlay });
    for (const name of names) process.stdout.write(`${await steps[name](config)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof ConfigurationError) return fault(error.problems.join('\n'), 78);
    const failure = asStartFailure(error);
    return fault(
      failure instanceof StartFailure ? failure.message : `The bootstrap failed: ${(error as Error).message}`,
      1,
    );
  }
}

/** Loaded on demand: an image has neither overlays nor what reads them. */
async function overlayOf(name: string): Promise<Record<string, string>> {
  const { overlayEnvironment } = (await import('./bootstrap/overlay.js')).default;
  return overlayEnvironment(name, process.env);
}

const isStep = (name: string): name is StepName => Object.hasOwn(steps, name);

function fault(lines: string, code: number): number {
  process.stderr.write(`${lines}\n`);
  return code;
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
