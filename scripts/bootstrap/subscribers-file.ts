import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OutsideSubscriber } from '@riserbo/contracts';
import { outsideConfig, reload, type ConnectionOptions } from '@riserbo/messaging';
import { keep, write } from '@riserbo/system';

/** The part of NATS' configuration with the external programs, in a folder that NATS reads. */
export class SubscribersFile {
  /** False until the server has read what this process found. */
  private isRead = false;

  constructor(
    private readonly path: string,
    private readonly bus: ConnectionOptions,
  ) {}

  /** Writes them, and makes NATS read them, if they are not those of last time. */
  async show(subscribers: readonly OutsideSubscriber[]): Promise<void> {
    const text = outsideConfig(subscribers);
    if (!existsSync(this.path) || readFileSync(this.path, 'utf8') !== text) {
      write(this.path, text);
      this.isRead = false;
    }
    if (this.isRead) return;
    await reload(this.bus);
    this.isRead = true;
  }
}

/** NATS does not start without the file. What is there stays. */
export function prepareSubscribersFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  keep(path, () => outsideConfig([]));
}
