import type { ServerResponse } from 'node:http';
import type { LiveEnd } from '@riserbo/contracts';
import type { LiveChange } from './live.service';

/** Maximum bytes buffered for a slow reader, and for one that is still catching up. */
const MAX_WAITING = 256 * 1024;
const HEARTBEAT_MS = 15_000;

/** One open response. Changes that arrive before `ready` follow it. */
export class LiveStream {
  private early: LiveChange[] | undefined = [];
  private waiting = 0;
  private beat?: NodeJS.Timeout;

  constructor(private readonly out: ServerResponse) {}

  begin(): void {
    this.write('retry: 2000\n\n');
    this.beat = setInterval(() => this.write(': still here\n\n'), HEARTBEAT_MS);
    this.out.on('close', () => clearInterval(this.beat));
  }

  get isOpen(): boolean {
    return this.out.writable;
  }

  event(name: string, data: object, id?: string): void {
    const position = id === undefined ? '' : `id: ${id}\n`;
    this.write(`${position}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Everything before `cursor` was sent. Only these events have an id: a reconnecting browser names it. */
  ready(cursor: string): void {
    this.event('ready', { cursor }, cursor);
    const early = this.early ?? [];
    this.early = undefined;
    early.forEach((change) => this.change(change));
  }

  change(change: LiveChange): void {
    if (this.early === undefined) return this.write(`event: ${change.type}\ndata: ${change.data}\n\n`);
    this.waiting += change.data.length;
    this.early.push(change);
    if (this.waiting > MAX_WAITING) this.out.destroy();
  }

  /** Closes gracefully unless the client has stopped reading. */
  end(reason: LiveEnd): void {
    if (this.out.writableLength > 0 || !this.out.headersSent) return void this.out.destroy();
    this.event('end', { reason });
    this.out.end();
  }

  private write(text: string): void {
    if (!this.out.writable) return;
    if (this.out.writableLength > MAX_WAITING) this.out.destroy();
    else this.out.write(text);
  }
}
