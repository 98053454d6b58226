import { Refusal, type Call, type RequestOf } from '@riserbo/contracts';
import { connectNats } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import type { z } from 'zod';
import type { TestNats } from './test-nats';

/**
 * Stubs one call of a service the test does not start, on NATS with that service's user. A thrown Refusal
 * crosses as its code.
 */
export async function stubCall<C extends Call>(
  nats: TestNats,
  call: C,
  answer: (input: RequestOf<C>) => z.input<C['answer']>,
): Promise<{ stop(): Promise<void> }> {
  const bus = await connectNats(nats.credentials(call.owner), Log.silent());
  bus.subscribe(call.subject, {
    queue: call.owner,
    callback: (_, message) => {
      const { data, id } = message.json<{ data: RequestOf<C>; id: string }>();
      message.respond(JSON.stringify({ id, isDisposed: true, ...answered(() => answer(data)) }));
    },
  });
  await bus.flush();
  return { stop: () => bus.close() };
}

function answered(answer: () => unknown): object {
  try {
    return { response: answer() };
  } catch (error) {
    if (error instanceof Refusal)
      return { err: { code: error.code, retryAfter: error.retryAfter, facts: error.facts } };
    throw error;
  }
}
