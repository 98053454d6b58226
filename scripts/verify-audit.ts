import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keyText, parseKey, parseWitnessKey, verifyAudit, type AuditPolicy } from '@riserbo/audit';
import { z } from 'zod';

const policySchema = z.strictObject({
  installation: z.string(),
  keys: z.array(z.string()).min(1),
  witnesses: z.array(z.string()).default([]),
  quorum: z.int().min(0).default(0),
});
const usage = 'npm run verify-audit -- --policy FILE --place FOLDER [--head FILE …]\n';

/** The keys of the policy are of the notary, under any log's name. */
function policyOf(file: string): AuditPolicy {
  const { keys, witnesses, ...policy } = policySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const notary = keys.map((vkey) => parseKey(vkey).key);
  return {
    ...policy,
    keysOf: (origin) => notary.map((key) => parseKey(keyText(origin, key))),
    witnesses: witnesses.map(parseWitnessKey),
  };
}

function objectsIn(place: string): string[] {
  const folders = readdirSync(place).sort();
  const files = folders.flatMap((folder) =>
    readdirSync(join(place, folder))
      .sort()
      .map((file) => join(place, folder, file)),
  );
  return files.map((file) => readFileSync(file, 'utf8'));
}

/** Offline: reads files only. Exit 0: all fits; 1: something was changed; 2: it could not be found out. */
function main(args: string[]): number {
  try {
    const options = {
      policy: { type: 'string' },
      place: { type: 'string' },
      head: { type: 'string', multiple: true, default: [] as string[] },
    } as const;
    const { policy, place, head } = parseArgs({ args, options }).values;
    if (policy === undefined || place === undefined) throw new Error(usage);
    const kept = head.map((file) => readFileSync(file, 'utf8'));
    const { code, findings } = verifyAudit(policyOf(policy), objectsIn(place), kept);
    process.stdout.write(`${['good', 'bad', 'could not verify'][code]}: ${findings.join('; ')}\n`);
    return code;
  } catch (error) {
    process.stderr.write(`could not verify: ${error instanceof Error ? error.message : 'unreadable'}\n`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
