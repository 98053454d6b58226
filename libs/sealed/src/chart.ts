import * as z from 'zod/mini';
import { open, recipientOf, seal, suiteOf, type Identity } from './age';
import { fromUtf8, utf8 } from './encoding';
import { SealedError } from './errors';
import { read, signFast, type Signer } from './jws';
import { generateIdentity } from './keys';
import { lintCiphertext } from './lint';
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
  /** The signature that makes it the key of this chart. */
  readonly proof: string;
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
  const proof = await signFast('chart', signed, signer);
  const file = utf8(`${comment}${proof}\n${identity}\n`);
  const key = { tenant, client, gen, recipient: rcpt, identity, rosterSeq: mark.seq, proof };
  return { wrap: await seal(file, [roster.vault.recipient]), key };
}

/**
 * Opens a chart key and checks that a member made it for this client.
 * @param expected client, and the newest generation this device has seen
 * @throws SealedError `chart_misplaced`, `chart_replaced`, `chart_rolled_back`, `signature_invalid`,
 * `signer_unknown`,
 *   `signer_inactive` and as `open`
 */
export async function openChart(
  wrap: Uint8Array,
  vault: Identity,
  roster: Roster,
  expected: ExpectedChart,
): Promise<ChartKey> {
  return readChart(await openWrap(wrap, vault), roster, expected);
}

/**
 * Seals a chart key, with the signature it has, to the vault of today: what a rotation does for every chart.
 * @returns undefined when the wrap is sealed to today's vault already, so that an interrupted rotation goes
 * on
 * @throws SealedError as `openChart`: a wrap that was swapped or planted is never sealed again
 */
export async function rewrapChart(
  wrap: Uint8Array,
  vaults: { old: Identity; current: Identity },
  roster: Roster,
  expected: ExpectedChart,
): Promise<Uint8Array | undefined> {
  const file = await openWrap(wrap, vaults.old).catch((error: unknown) => {
    if (error instanceof SealedError && error.code === 'wrong_key') return undefined;
    throw error;
  });
  if (file === undefined) {
    await openChart(wrap, vaults.current, roster, expected);
    return undefined;
  }
  await readChart(file, roster, expected);
  return seal(file, [roster.vault.recipient]);
}

/** Which chart is wanted. */
export interface ExpectedChart {
  readonly client: string;
  /** The newest generation this device has seen. */
  readonly minGen?: number;
}

async function openWrap(wrap: Uint8Array, vault: Identity): Promise<Uint8Array> {
  lintCiphertext(wrap, { suite: suiteOf(vault), recipients: 1 });
  return open(wrap, vault);
}

async function readChart(file: Uint8Array, roster: Roster, expected: ExpectedChart): Promise<ChartKey> {
  const [first = ''] = fromUtf8(file).split('\n');
  if (!first.startsWith(comment)) throw new SealedError('claims_invalid');
  const chart = await verifyChartProof(first.slice(comment.length), roster, expected);
  const identity = identityIn(file);
  const made = await recipientOf(identity).catch(() => undefined);
  if (made !== chart.recipient) throw new SealedError('chart_replaced');
  return { ...chart, identity };
}

/** What the signature of a chart key says, once it is verified. @throws SealedError as `openChart` */
export async function verifyChartProof(
  proof: string,
  roster: Roster,
  expected: ExpectedChart,
): Promise<Omit<ChartKey, 'identity'>> {
  const unverified = read('chart', proof);
  const { tenant, client, gen, rcpt, roster: mark } = parse(claims, unverified.claims);
  if (tenant !== roster.tenant || client !== expected.client) throw new SealedError('chart_misplaced');
  await unverified.verifyFast(signerAt(roster, unverified.kid, mark));
  if (gen < (expected.minGen ?? 1)) throw new SealedError('chart_rolled_back', { gen });
  return { tenant, client, gen, recipient: rcpt, rosterSeq: mark.seq, proof };
}

/**
 * Before writing: the key must be younger than the last removal, or who left could read on. @throws
 * SealedError `chart_stale`
 */
export function requireWritable(chart: ChartKey, roster: Roster): void {
  if (chart.rosterSeq < roster.lastRevocation) throw new SealedError('chart_stale', { gen: chart.gen });
}
