import { z } from 'zod';
import { SealedError } from '@riserbo/sealed';
import type { Question, Reply, VaultProblem } from '../protocol';
import { Session } from './session';
import { Refused } from './refused';

// no code is made from text here: the policy of this worker forbids it
z.config({ jitless: true });

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(reply: Reply): void;
};
const session = new Session();
let last = Promise.resolve();

/** One question at a time, in order: each sees what the one before it changed. */
scope.onmessage = ({ data }) => {
  last = last.then(() => reply(data));
};

async function reply({ id, name, ask }: Question): Promise<void> {
  try {
    scope.postMessage({ id, answer: await session.answer(name, ask) });
  } catch (error) {
    scope.postMessage({ id, problem: problemOf(error) });
  }
}

/** Nothing of an unexpected error leaves the worker: its text could quote what was opened. */
function problemOf(error: unknown): VaultProblem {
  if (error instanceof Refused) return { code: error.code, alarm: error.alarm, at: error.at };
  if (error instanceof SealedError) return { code: error.code, alarm: false, at: error.at };
  return { code: 'failed', alarm: false, at: {} };
}
