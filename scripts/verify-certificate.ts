import { readFileSync } from 'node:fs';
import { parseKey } from '@riserbo/audit';
import { openCertificate } from '../services/retention/src/certificates/certificate-note';

/**
 * `npm run verify-certificate -- FILE --keys KEYS`: checks a certificate of erasure without the system. KEYS
 * is a file with one public key on each line, as `GET /v1/certificates/keys` answers them.
 * Exit codes: 0 signed and unchanged, 1 not, 2 could not verify.
 */
const usage = 'npm run verify-certificate -- FILE --keys KEYS';
process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): 0 | 1 | 2 {
  const at = args.indexOf('--keys');
  const [keysFile, [file]] = [
    args[at + 1],
    args.filter((_, index) => at < 0 || (index !== at && index !== at + 1)),
  ];
  if (at < 0 || keysFile === undefined || file === undefined) return unable(`Use: ${usage}`);
  let note: string, keys: string[];
  try {
    note = readFileSync(file, 'utf8');
    keys = readFileSync(keysFile, 'utf8')
      .split(/\s+/)
      .filter((line) => line !== '');
    keys.forEach(parseKey);
  } catch (error) {
    return unable((error as Error).message);
  }
  if (keys.length === 0) return unable(`${keysFile} holds no key`);
  const body = openCertificate(note, keys);
  if (!body) {
    process.stdout.write('NOT VALID: no key of the list signed this text, or it was changed\n');
    return 1;
  }
  const { person, erasedAt, clean, searched, kept } = body;
  const result = clean ? 'no trace was found' : 'traces were found, or a store could not be read';
  process.stdout.write(
    [
      `VALID: ${body.installation} erased the ${person.kind} ${person.ids.join(', ')} at ${erasedAt}`,
      `${searched.stores.length} stores were searched: ${result}`,
      ...kept.map(
        ({ service, what, basis, until }) =>
          `kept by ${service}: ${what}, ${basis}, until ${until ?? 'not fixed'}`,
      ),
      `provisional until ${body.provisionalUntil}`,
      '',
    ].join('\n'),
  );
  return 0;
}

function unable(problem: string): 2 {
  process.stderr.write(`Could not verify: ${problem}\n`);
  return 2;
}
