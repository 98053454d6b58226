import { z } from 'zod';
import { open, recipientOf, seal, type Identity } from './age';
import { fromBase64url, fromUtf8, utf8 } from './encoding';
import { SealedError } from './errors';
import { read, sign, type Signer } from './jws';
import { generateIdentity } from './keys';
import { lintCiphertext } from './lint';
import { suiteOf } from './age';
import { signerAt, type Roster } from './roster';
import { id, parse, position, recipient, rosterMark, seconds } from './shapes';
import { identityIn } from './vault';

const claims = z.strictObject({
  v: z.literal(1),
  tenant: id,
  client: id,
  gen: position,
  rcpt: recipient,
  roster: rosterMark,
  iat: seconds,
});

/** The key of one client's chart, one generation of it. */
export interface ChartKey {
  readonly tenant: string;
  readonly client: string;
  readonly gen: number;
  readonly recipient: string;
  readonly identity: Identity;
  /** Position of the roster entry that its signer had seen last. */
  readonly rosterSeq: number;
}
const comment = '# riserbo chart: ';

/** Makes the key of a chart (generation 1) or of its next generation, and seals it to the vault. */
export async function createChart(
  about: { client: string; gen: number; now: Date },
  roster: Roster,
  signer: Signer,
): Promise<{ wrap: Uint8Array; key: ChartKey }> {
  const identity = await generateIdentity(suiteOf(roster.vault.recipient));
  const rcpt = await recipientOf(identity);
  const { tenant, mark } = roster;
  const { client, gen, now } = about;
  const signed = { v: 1, tenant, client, gen, rcpt, roster: mark, iat: Math.floor(now.getTime() / 1000) };
  const file = utf8(`${comment}${sign('chart', signed, signer)}\n${identity}\n`);
  const key = { tenant, client, gen, recipient: rcpt, identity, rosterSeq: mark.seq };
  return { wrap: await seal(file, [roster.vault.recipient]), key };
}

/** Seals the same key, with its signature, to the vault of today: what a rotation does for every chart. */
export async function rewrapChart(wrap: Uint8Array, oldVault: Identity, roster: Roster): Promise<Uint8Array> {
  lintCiphertext(wrap, { suite: suiteOf(oldVault), recipients: 1 });
  return seal(await open(wrap, oldVault), [roster.vault.recipient]);
}

/**
 * Opens a chart key and checks that a member made it for this client.
 * @param expected client, and the newest generation this device has seen
 * @throws SealedError `chart_misplaced`, `chart_replaced`, `chart_rolled_back`, `signature_invalid`, `signer_unknown`, `signer_inactive` and as `open`
 */
export async function openChart(
  wrap: Uint8Array,
  vault: Identity,
  roster: Roster,
  expected: { client: string; minGen?: number },
): Promise<ChartKey> {
  lintCiphertext(wrap, { suite: suiteOf(vault), recipients: 1 });
  const file = await open(wrap, vault);
  const [first = ''] = fromUtf8(file).split('\n');
  if (!first.startsWith(comment)) throw new SealedError('claims_invalid');
  const unverified = read('chart', first.slice(comment.length));
  const chart = parse(claims, unverified.claims);
  if (chart.tenant !== roster.tenant || chart.client !== expected.client)
    throw new SealedError('chart_misplaced');
  unverified.verify(fromBase64url(signerAt(roster, unverified.kid, chart.roster).sig));
  const identity = identityIn(file);
  const made = await recipientOf(identity).catch(() => undefined);
  if (made !== chart.rcpt) throw new SealedError('chart_replaced');
  if (chart.gen < (expected.minGen ?? 1)) throw new SealedError('chart_rolled_back', { gen: chart.gen });
  const { tenant, client, gen } = chart;
  return { tenant, client, gen, recipient: chart.rcpt, identity, rosterSeq: chart.roster.seq };
}

/** Before writing: the key must be younger than the last removal, or who left could read on. @throws SealedError `chart_stale` */
export function requireWritable(chart: ChartKey, roster: Roster): void {
  if (chart.rosterSeq < roster.lastRevocation) throw new SealedError('chart_stale', { gen: chart.gen });
}
