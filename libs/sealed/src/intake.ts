import * as z from 'zod/mini';
import { open, seal, suiteOf, type Identity } from './age';
import { canonical, digest } from './encoding';
import { SealedError } from './errors';
import { intakeContent, type IntakeContent } from './content';
import { lintCiphertext } from './lint';
import { padText, unpadText } from './padding';
import type { Roster } from './roster';
import { hash, id, parse, seconds } from './shapes';

const claims = z.strictObject({
  v: z.literal(1),
  tenant: id,
  booking: id,
  /** Proves to the guest later which answers were sent. */
  receipt: hash,
  iat: seconds,
  content: intakeContent,
});
export type SealedIntake = z.infer<typeof claims>;

/**
 * F8: seals a guest's answers in the guest's browser. Guests have no key to sign with, so the practice learns
 * what was sent for this booking, not who typed it.
 */
export async function sealIntake(
  answers: IntakeContent,
  { tenant, booking, recipient, now }: { tenant: string; booking: string; recipient: string; now: Date },
): Promise<Uint8Array> {
  const content = intakeContent.parse(answers);
  const iat = Math.floor(now.getTime() / 1000);
  const intake = { v: 1, tenant, booking, receipt: digest(canonical(content)), iat, content };
  return seal(padText(canonical(intake)), [recipient]);
}

/**
 * Opens what a guest sealed for one booking. @param inboxes today's inbox identity, then older ones
 * @throws SealedError `note_misplaced` for another booking or practice, `claims_invalid` and as `open`
 */
export async function openIntake(
  file: Uint8Array,
  { inboxes, roster, booking }: { inboxes: readonly Identity[]; roster: Roster; booking: string },
): Promise<SealedIntake> {
  lintCiphertext(file, { suite: suiteOf(roster.inbox.recipient), recipients: 1 });
  const intake = parse(claims, json(unpadText(await openWithAny(file, inboxes))));
  if (intake.tenant !== roster.tenant || intake.booking !== booking) throw new SealedError('note_misplaced');
  if (intake.receipt !== digest(canonical(intake.content))) throw new SealedError('claims_invalid');
  return intake;
}

async function openWithAny(file: Uint8Array, identities: readonly Identity[]): Promise<Uint8Array> {
  for (const identity of identities) {
    try {
      return await open(file, identity);
    } catch (error) {
      if (!(error instanceof SealedError) || error.code !== 'wrong_key') throw error;
    }
  }
  throw new SealedError('wrong_key');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SealedError('claims_invalid');
  }
}
