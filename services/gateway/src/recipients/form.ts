import { stoppable } from '@riserbo/contracts';
import { z } from 'zod';
import type { Choice } from './page';

const choice = z.object({ act: z.enum(['stop', 'resume', 'not_me']), purpose: stoppable.optional() });

/** RFC 8058, or a form of the page. Undefined for anything else, and for a body in neither encoding. */
export async function choiceOf(type: string, body: Buffer): Promise<Choice | 'one_click' | undefined> {
  const fields = await fieldsOf(type, body);
  if (fields['List-Unsubscribe'] === 'One-Click') return 'one_click';
  const { success, data } = choice.safeParse(fields);
  if (!success) return undefined;
  const { act, purpose } = data;
  return purpose === undefined ? { act } : { act, purpose };
}

async function fieldsOf(type: string, body: Buffer): Promise<Record<string, unknown>> {
  try {
    const sent = new Response(new Uint8Array(body), { headers: { 'content-type': type } });
    return Object.fromEntries(await sent.formData());
  } catch {
    return {};
  }
}
