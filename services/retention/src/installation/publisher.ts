import { Injectable } from '@nestjs/common';
import { signatureLines } from '@riserbo/audit';
import { Log, Tenants } from '@riserbo/runtime';
import { NotaryKeys } from '../notary/notary-keys';
import { Outside } from './outside';
import { PlaceConflict, type Place } from './place';
import * as sql from './statements';
import { InstallationTree } from './tree';
import type { Witness } from './witness';

/** Brings checkpoints to the outside places and witnesses. What fails is tried again a minute later. */
@Injectable()
export class Publisher {
  constructor(
    private readonly tenants: Tenants,
    private readonly keys: NotaryKeys,
    private readonly outside: Outside,
    private readonly log: Log,
  ) {}

  /** Puts waiting objects into every place, the oldest first. */
  async publish(): Promise<void> {
    const objects = await this.tenants.system((tx) => tx.rows(sql.selectObjects, {}));
    for (const { size, body } of objects) {
      const puts = await Promise.all(this.outside.places.map((place) => this.put(place, size, body)));
      if (!puts.every(Boolean)) return;
      await this.tenants.system((tx) => tx.rows(sql.deleteObject, { size }));
    }
  }

  private async put(place: Place, size: number, body: string): Promise<boolean> {
    try {
      await place.put(size, body);
      return true;
    } catch (error) {
      if (error instanceof PlaceConflict) await this.halt('forked');
      else this.log.error('audit_outside_failed', { context: 'Publisher.put', error });
      return false;
    }
  }

  async askWitnesses(): Promise<void> {
    for (const witness of this.outside.witnesses)
      await this.ask(witness).catch((error: unknown) =>
        this.log.error('audit_outside_failed', { context: 'Publisher.ask', error }),
      );
  }

  /** A witness that holds another size than we know is asked once more from that one. */
  private async ask(witness: Witness): Promise<void> {
    const origin = this.keys.installation;
    const [known] = await this.tenants.system((tx) => tx.rows(sql.selectWitness, { name: witness.name }));
    let old = known?.size ?? 0;
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const request = await this.requestFrom(old);
      if (request === undefined) return this.halt('behind');
      const answer = await witness.add(request);
      if (answer.kind === 'refused') return this.halt('forked');
      if (answer.kind === 'signed') {
        const { size } = request;
        await this.tenants.system(async (tx) => {
          await tx.rows(sql.addSignatures, { origin, size, lines: answer.lines });
          await tx.rows(sql.upsertWitness, { name: witness.name, size });
        });
        return;
      }
      old = answer.size;
    }
  }

  /** The newest checkpoint with its proof from a size; undefined if ours is smaller. */
  private requestFrom(old: number) {
    return this.tenants.system(async (tx) => {
      const [log] = await tx.rows(sql.selectLog, { origin: this.keys.installation });
      if (!log || log.size < old) return undefined;
      const { text, lines } = signatureLines(log.note);
      const own = lines.find(({ name }) => name === this.keys.installation);
      const checkpoint = `${text}\n— ${this.keys.installation} ${own?.signed.toString('base64')}\n`;
      const proof = await new InstallationTree(tx).consistency(old, log.size);
      return { old, proof, checkpoint, size: log.size };
    });
  }

  /** Stops the log: nothing is signed until it is adopted. Acts and the companies' logs go on. */
  async halt(reason: 'behind' | 'forked'): Promise<void> {
    const origin = this.keys.installation;
    await this.tenants.system((tx) => tx.rows(sql.haltLog, { origin, reason }));
    this.log.error('audit_halted', { context: 'InstallationService' });
  }
}
