import { sealedErrors, SealedError } from '@riserbo/sealed';
import { commands } from './sealed/commands';

/** `npm run sealed -- COMMAND`: works on key files, exports and practice folders, offline. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const lines = commands.map((each) => `  ${each.usage}\n      ${each.summary}`);
    process.stderr.write(`npm run sealed -- COMMAND\n\n${lines.join('\n')}\n`);
    return 64;
  }
  try {
    await command.run(args, (line) => process.stdout.write(`${line}\n`));
    return 0;
  } catch (error) {
    // the library's errors carry ids and positions only; everything else is about files and arguments
    const [text, at] =
      error instanceof SealedError
        ? [sealedErrors[error.code], JSON.stringify(error.at)]
        : [String(error), '{}'];
    process.stderr.write(`${name}: ${text}${at === '{}' ? '' : ` ${at}`}\n`);
    return error instanceof SealedError ? 1 : 2;
  }
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
