import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';

/** Far more than any text takes that people write. */
const LIMIT_MS = 2_000;
/** A thread that starts on a busy machine has to load its libraries first. */
const START_MS = 20_000;
const beside = join(__dirname, 'policy-worker.js');
/** A thread runs what was built, also where tests run the source. */
const file = existsSync(beside)
  ? beside
  : join(__dirname, '../../../../dist/services/clients/src/policies/policy-worker.js');

/** Makes HTML of Markdown in a thread of its own, so that no text holds up other requests, however slow it is to parse (X108). */
@Injectable()
export class PolicyRenderer implements OnApplicationShutdown {
  private worker?: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /** One text after the other. @throws Refusal `policy_too_complex` for a text that becomes large or deep, or takes too long */
  html(text: string): Promise<string> {
    if (text === '') return Promise.resolve('');
    const made = this.last.then(() => this.make(text));
    this.last = made.catch(() => undefined);
    return made;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.terminate();
  }

  private async make(text: string): Promise<string> {
    try {
      this.worker ??= await start();
      const html = await answerOf(this.worker, text);
      if (html !== undefined) return html;
    } catch (error) {
      const { name, code } = error as NodeJS.ErrnoException;
      await this.worker?.terminate();
      this.worker = undefined;
      if (name !== 'AbortError' && code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    }
    throw new Refusal('policy_too_complex');
  }
}

/** It says when it is ready. */
async function start(): Promise<Worker> {
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 128 } });
  worker.unref();
  await once(worker, 'message', { signal: AbortSignal.timeout(START_MS) });
  return worker;
}

async function answerOf(worker: Worker, text: string): Promise<string | undefined> {
  const answer = once(worker, 'message', { signal: AbortSignal.timeout(LIMIT_MS) });
  worker.postMessage(text);
  const [html] = (await answer) as [string | undefined];
  return html;
}
