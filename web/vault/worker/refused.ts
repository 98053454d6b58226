import { SealedError } from '@riserbo/sealed';
import type { VaultErrorCode } from '../protocol';

/** A refusal of the worker. */
export class Refused extends Error {
  constructor(
    readonly code: VaultErrorCode,
    readonly at: Readonly<Record<string, string | number>> = {},
    readonly alarm = false,
  ) {
    super(code);
    this.name = 'Refused';
  }
}

/** Asks the person for something; nothing is wrong with what the server sent. */
const ordinary = new Set<VaultErrorCode>(['key_not_member', 'chart_stale', 'content_invalid', 'too_large']);

/** Runs a check of what the server sent: whatever it finds is an alarm. */
export async function verifying<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SealedError) || ordinary.has(error.code)) throw error;
    throw new Refused(error.code, error.at, true);
  }
}
