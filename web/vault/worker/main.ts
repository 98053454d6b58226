import { z } from 'zod';
import { SealedError, type PrfResult } from '@riserbo/sealed';
import type { PasskeyAnswered, PasskeyAsked, Question, Reply, VaultProblem } from '../protocol';
import { Session } from './session';
import { Refused } from './refused';

// no code is made from text here: the policy of this worker forbids it
z.config({ jitless: true });

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Question | PasskeyAnswered>) => void) | null;
  postMessage(reply: Reply | PasskeyAsked): void;
};
const asked = new Map<number, (prf: PrfResult | undefined) => void>();
let passkeys = 0;
const session = new Session(async (nonce) => {
  const id = (passkeys += 1);
  const { promise, resolve } = Promise.withResolvers<PrfResult | undefined>();
  asked.set(id, resolve);
  scope.postMessage({ id, nonce });
  const prf = await promise;
  if (prf === undefined) throw new SealedError('passkey_wrong');
  return prf;
});
let last = Promise.resolve();

/** One question at a time, in order: each sees what the one before it changed. */
scope.onmessage = ({ data }) => {
  if ('prf' in data) {
    asked.get(data.id)?.(data.prf);
    asked.delete(data.id);
    return;
  }
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
