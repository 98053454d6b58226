import { Injectable } from '@nestjs/common';
import type { ServiceName } from '@riserbo/contracts';
import pino, { type DestinationStream, type Logger } from 'pino';
import { currentContext } from './context';
import { logEvents, type LogEvent } from './events';
import { printable, type LogFields } from './fields';

export interface LogOptions {
  service?: ServiceName;
  level?: string;
  /** Standard output by default. */
  destination?: DestinationStream;
}
type Level = 'debug' | 'info' | 'warn' | 'error';
const known = new Set<string>(logEvents);

/**
 * Writes one JSON line per event. Event and field names come from closed lists and values are checked against
 * the field's shape, so neither personal data nor secrets can be printed by mistake.
 */
@Injectable()
export class Log {
  private readonly logger: Logger;

  constructor({ service, level = 'info', destination }: LogOptions = {}) {
    const settings = {
      level,
      base: service ? { service } : {},
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: 'event',
      formatters: { level: (label: string) => ({ level: label }) },
    };
    this.logger = destination ? pino(settings, destination) : pino(settings);
  }

  /** Prints nothing. For tests and for parts used without a service. */
  static silent(): Log {
    return new Log({ level: 'silent' });
  }

  debug(event: LogEvent, fields: LogFields = {}): void {
    this.write('debug', event, fields);
  }
  info(event: LogEvent, fields: LogFields = {}): void {
    this.write('info', event, fields);
  }
  warn(event: LogEvent, fields: LogFields = {}): void {
    this.write('warn', event, fields);
  }
  error(event: LogEvent, fields: LogFields = {}): void {
    this.write('error', event, fields);
  }

  private write(level: Level, event: LogEvent, fields: LogFields): void {
    if (!this.logger.isLevelEnabled(level)) return;
    const name = known.has(event) ? event : 'unlisted';
    this.logger[level](printable({ ...currentContext(), ...fields }), name);
  }
}
