import { readFileSync } from 'node:fs';
import { Clock } from '../clock';
import { ConfigurationError } from '../config/load-config';

interface Settings {
  NODE_ENV: string;
  CLOCK_FILE?: string | undefined;
}

/**
 * The clock of a process. Tests can advance it through the file CLOCK_FILE. @throws ConfigurationError if set
 * while NODE_ENV is not test
 */
export function clockOf({ NODE_ENV, CLOCK_FILE: file }: Settings): Clock {
  if (file === undefined) return new Clock();
  if (NODE_ENV !== 'test') throw new ConfigurationError(['CLOCK_FILE: is for tests only']);
  return new FileClock(file);
}

/**
 * Ahead of the machine's clock by the milliseconds in the file, so several processes can be advanced
 * together.
 */
class FileClock extends Clock {
  constructor(private readonly file: string) {
    super();
  }
  override now(): Date {
    return new Date(super.now().getTime() + Number(readFileSync(this.file, 'utf8')));
  }
}
