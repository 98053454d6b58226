import { openIntake, type SealedIntake } from '@riserbo/sealed';
import type { Ask } from '../protocol';
import { fromBase64 } from './files';
import type { Open } from './practice';
import { verifying } from './refused';

/** What a guest sealed for one booking of this practice. */
export function openIntakeOf({ roster, vault }: Open, ask: Ask<'openIntake'>): Promise<SealedIntake> {
  const { file, booking } = ask;
  return verifying(() => openIntake(fromBase64(file), { inboxes: [vault.inbox], roster, booking }));
}
