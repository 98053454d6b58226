import { Injectable } from '@nestjs/common';
import {
  checkpointText,
  emptyRoot,
  frontierRoot,
  growTree,
  leafHash,
  outsideText,
  signatureLines,
} from '@riserbo/audit';
import { Clock, Every, joinHashes, Log, splitHashes, Tenants, type SystemTx } from '@riserbo/runtime';
import { NotaryKeys } from '../notary/notary-keys';
import { lastIn, Outside } from './outside';
import { Publisher } from './publisher';
import * as sql from './statements';
import { InstallationTree } from './tree';

/**
 * I2: the log of all signed heads. Each minute it grows by the new ones, and its checkpoint goes to the
 * outside places and witnesses. It signs only what continues what they hold, so a restored or rewritten
 * database of the notary is found.
 */
@Injectable()
export class InstallationService {
  constructor(
    private readonly tenants: Tenants,
    private readonly keys: NotaryKeys,
    private readonly outside: Outside,
    private readonly publisher: Publisher,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  @Every('60s', { replicas: 'one' })
  async extend(): Promise<void> {
    await this.publisher.publish();
    if (!(await this.isContinued())) return;
    const signed = await this.tenants.system((tx) => this.append(tx));
    if (signed === undefined) return;
    await this.publisher.publish();
    await this.publisher.askWitnesses();
  }

  /** Whether our log continues what the places hold. One of them has to answer. */
  private async isContinued(): Promise<boolean> {
    let answers = 0;
    for (const place of this.outside.places) {
      try {
        const held = await lastIn(place);
        answers += 1;
        if (held && !(await this.continues(held))) return false;
      } catch (error) {
        this.log.error('audit_outside_failed', { context: 'InstallationService.isContinued', error });
      }
    }
    return answers > 0 || this.outside.places.length === 0;
  }

  private async continues(held: { size: number; root: Buffer }): Promise<boolean> {
    const reason = await this.tenants.system(async (tx) => {
      const [ours] = await tx.rows(sql.selectLog, { origin: this.keys.installation });
      if (held.size > (ours?.size ?? 0)) return 'behind';
      const root = await new InstallationTree(tx).root({ from: 0, to: held.size });
      return root.equals(held.root) ? undefined : 'forked';
    });
    if (reason !== undefined) await this.publisher.halt(reason);
    return reason === undefined;
  }

  /** @returns the size signed; undefined if there is nothing new or the log is halted */
  private async append(tx: SystemTx): Promise<number | undefined> {
    const now = this.clock.now();
    const origin = this.keys.installation;
    const empty = checkpointText({ origin, size: 0, root: emptyRoot() });
    await tx.rows(sql.insertLog, { origin, now, note: this.keys.signed(empty, origin) });
    const [log] = await tx.rows(sql.lockLog, { origin });
    const heads = log ? await tx.rows(sql.selectHeads, {}) : [];
    if (!log || heads.length === 0) return undefined;
    const leaves = heads.map(({ note }) => leafHash(Buffer.from(signatureLines(note).text)));
    const { frontier, nodes } = growTree(splitHashes(log.frontier), log.size, leaves);
    const size = log.size + heads.length;
    const note = this.keys.signed(checkpointText({ origin, size, root: frontierRoot(frontier) }), origin);
    const companies = heads.map(({ companyId }) => companyId);
    const services = heads.map(({ service }) => service);
    await tx.rows(sql.insertNodes, {
      levels: nodes.map(({ level }) => level),
      places: nodes.map(({ n }) => n),
      hashes: nodes.map(({ hash }) => hash),
    });
    const places = heads.map((_, added) => log.size + added);
    await tx.rows(sql.insertEntries, { companies, services, sizes: heads.map((head) => head.size), places });
    await tx.rows(sql.updateEntered, { companies, services });
    await tx.rows(sql.updateLog, { origin, size, frontier: joinHashes(frontier), note, now });
    const taken = await tx.rows(sql.takeLeaves, { companies, services });
    if (this.outside.places.length > 0)
      await tx.rows(sql.insertObject, { size, body: objectOf(note, log.size, heads, taken) });
    return size;
  }
}

type Head = { companyId: string; service: string; size: number; note: string };
type Leaves = { companyId: string; service: string; first: number; hashes: Buffer };

function objectOf(checkpoint: string, before: number, heads: readonly Head[], taken: readonly Leaves[]) {
  return outsideText({
    checkpoint,
    before,
    heads: heads.map(({ companyId, service, size, note }) => {
      const some = taken.find((each) => each.companyId === companyId && each.service === service);
      const leaves = some?.hashes.toString('base64') ?? '';
      return { company: companyId, service, note, from: some?.first ?? size, leaves };
    }),
  });
}
