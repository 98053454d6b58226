import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../../scripts/play/api';
import type { Practice, Slot } from './practice';

export interface Booked extends Slot {
  id: string;
}
const rivals = 8;
const patience = 60_000;
/** So that the practice is not booked out, and the mail catcher not full, before the test is over. */
const pause = 300;
const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as {
  paths: Record<string, { post?: { responses: Record<string, unknown> } }>;
};
const documented = Object.keys(paths['/v1/bookings']?.post?.responses ?? {});

/**
 * Clients who book while parts fail: each retries under the same Idempotency-Key until it has a final answer.
 * Two of them want one time in five.
 */
export class Load {
  /** Bookings acknowledged with 201. */
  readonly acknowledged: Booked[] = [];
  /** Number of answers by status; `none` if the connection broke. */
  readonly answers: Record<string, number> = {};
  /** Unexpected answers: an undocumented status, or a 503 without Retry-After. */
  readonly wrong: string[] = [];
  private readonly wanted: Slot[];
  private working = true;
  private readonly done: Promise<unknown>;

  constructor(private readonly practice: Practice) {
    this.wanted = practice.slots
      .flatMap((slot, index) => (index % 5 === 0 ? [slot, slot] : [slot]))
      .reverse();
    this.done = Promise.all(Array.from({ length: rivals }, (_, index) => this.rival(index)));
  }

  /** Lets each have its decision, and ends. */
  async stop(): Promise<void> {
    this.working = false;
    await this.done;
  }

  private async rival(index: number): Promise<void> {
    while (this.working) {
      const slot = this.wanted.pop();
      if (slot === undefined) throw new Error('the practice is booked out');
      await this.book(slot, index % 2 === 0);
      await wait(pause);
    }
  }

  private async book(slot: Slot, asGuest: boolean): Promise<void> {
    const key = { 'idempotency-key': randomUUID() };
    const { office, guest, clientId } = this.practice;
    const contact = { name: 'Guest', email: `${key['idempotency-key']}@guest.example` };
    const until = Date.now() + patience;
    while (Date.now() < until) {
      const answer = await (
        asGuest
          ? guest.post<{ id: string }>('/v1/bookings', { ...slot, contact }, key)
          : office.post<{ id: string }>('/v1/bookings', { ...slot, clientId }, key)
      ).catch(() => undefined);
      this.note(answer);
      if (answer?.status === 201) return void this.acknowledged.push({ ...slot, id: answer.body.id });
      if (answer !== undefined && answer.status !== 503) return;
      await wait(200);
    }
    this.wrong.push(`no decision within ${patience / 1_000} s`);
  }

  private note(answer: Answer<unknown> | undefined): void {
    const name = answer === undefined ? 'none' : String(answer.status);
    this.answers[name] = (this.answers[name] ?? 0) + 1;
    if (answer === undefined) return;
    const promises = answer.status !== 503 || /^\d+$/.test(answer.headers.get('retry-after') ?? '');
    if (!documented.includes(name) || name === '500' || !promises)
      this.wrong.push(`${name} ${JSON.stringify(answer.body).slice(0, 200)}`);
  }
}
