import { parentPort } from 'node:worker_threads';
import { Refusal } from '@riserbo/contracts';
import { policyHtml } from './policy-html';

/** One text at a time; replies with its HTML, or undefined if it is too complex. */
parentPort?.on('message', (text: string) => {
  parentPort?.postMessage(htmlOf(text));
});
parentPort?.postMessage('ready');

function htmlOf(text: string): string | undefined {
  try {
    return policyHtml(text);
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError) return undefined;
    throw error;
  }
}
