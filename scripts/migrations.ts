import { appendFileSync } from 'node:fs';
import { ledgerFile, migrationLines, newLines, readLedger } from './migrations/ledger';

/** `npm run migrations`: appends new migrations to migrations.lock. */
for (const line of newLines(readLedger(), migrationLines())) {
  appendFileSync(ledgerFile, `${line}\n`);
  process.stdout.write(`${line}\n`);
}
