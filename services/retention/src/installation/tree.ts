import {
  consistencyPath,
  frontierRoot,
  fullSubtrees,
  inclusionPath,
  type Hash,
  type Range,
} from '@riserbo/audit';
import { column, statement, type SystemTx } from '@riserbo/runtime';

const selectNodes = statement(
  `SELECT hash FROM unnest(:levels::integer[], :places::bigint[]) WITH ORDINALITY AS wanted (level, n, rank)
   JOIN installation_nodes USING (level, n) ORDER BY rank`,
  { hash: column.bytes },
);

/** Reads the tree of the installation log. */
export class InstallationTree {
  constructor(private readonly tx: SystemTx) {}

  async root(range: Range): Promise<Hash> {
    const subtrees = fullSubtrees(range);
    const values = { levels: subtrees.map(({ level }) => level), places: subtrees.map(({ n }) => n) };
    const nodes = await this.tx.rows(selectNodes, values);
    if (nodes.length !== subtrees.length) throw new Error('the installation log lacks a node');
    return frontierRoot(nodes.map(({ hash }) => hash));
  }

  /** Proves that the log of `size` entries continues that of `before`; empty for 0. */
  consistency(before: number, size: number): Promise<Hash[]> {
    return this.roots(before === 0 ? [] : consistencyPath(before, size));
  }
  /** Proves that entry `n` is in the log of `size` entries. */
  inclusion(n: number, size: number): Promise<Hash[]> {
    return this.roots(inclusionPath(n, size));
  }

  private async roots(ranges: readonly Range[]): Promise<Hash[]> {
    const found: Hash[] = [];
    for (const range of ranges) found.push(await this.root(range));
    return found;
  }
}
