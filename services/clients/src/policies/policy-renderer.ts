import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';

/** Far more than any real policy needs. */
const LIMIT_MS = 2_000;
/** On a busy machine the thread first has to load its libraries. */
const START_MS = 20_000;
const beside = join(__dirname, 'policy-worker.js');
/** The thread runs the build output, also when tests run the source. */
const file = existsSync(beside)
  ? beside
  : join(__dirname, '../../../../dist/services/clients/src/policies/policy-worker.js');

/** Renders Markdown in a worker thread, so that a slow text does not block other requests (X108). */
@Injectable()
export class PolicyRenderer implements OnApplicationShutdown {
  private worker?: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /**
   * One text at a time. @throws Refusal `policy_too_complex` for text that grows too large or deep, or takes
   * too long
   */
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

/** Resolves when the worker reports ready. */
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
