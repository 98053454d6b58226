import { randomUUID } from 'node:crypto';
import { column, statement, type Tx } from '@riserbo/runtime';
import type { CompanyKeys } from '../sealing/company-keys';
import { decodePage, encodePage, type Page } from './page';
import { namePages } from './name-index.entities';
import type { Pages } from './tree';

const COLUMN = 'name_pages.sealed';
const selectPages = statement(
  `SELECT page, sealed FROM name_pages WHERE company_id = :companyId AND page = ANY (:ids::uuid[])`,
  namePages.row(['page', 'sealed']),
);
const insertPages = statement(
  `INSERT INTO name_pages (company_id, page, sealed)
   SELECT :companyId, page, sealed FROM unnest(:ids::uuid[], :sealed::bytea[]) AS made (page, sealed)`,
);
const deletePages = statement(
  `DELETE FROM name_pages WHERE company_id = :companyId AND page = ANY (:ids::uuid[]) RETURNING page`,
  { page: column.uuid },
);

/** Pages of a company's name index in a transaction. `save` writes what was changed. */
export class SealedPages implements Pages {
  private readonly written = new Map<string, Page>();
  private readonly dropped: string[] = [];
  /** How many were read, to end searches that match too much. */
  reads = 0;

  constructor(
    private readonly tx: Pick<Tx, 'rows'>,
    private readonly keys: CompanyKeys,
  ) {}

  /** In the order of `ids`. @throws Error for a page that is gone or does not open */
  async read(ids: readonly string[]): Promise<readonly Page[]> {
    const stored = ids.filter((id) => !this.written.has(id));
    const rows = stored.length === 0 ? [] : await this.tx.rows(selectPages, { ids: stored });
    this.reads += stored.length;
    const pages = new Map(rows.map(({ page, sealed }) => [page, this.open(page, sealed)]));
    return ids.map((id) => {
      const page = this.written.get(id) ?? pages.get(id);
      if (!page) throw new Error('a page of the name index is gone');
      return page;
    });
  }

  write(page: Page): string {
    const id = randomUUID();
    this.written.set(id, page);
    return id;
  }

  drop(id: string): void {
    if (!this.written.delete(id)) this.dropped.push(id);
  }

  async save(tx: Tx): Promise<void> {
    const made = [...this.written];
    const sealed = made.map(([id, page]) =>
      this.keys.sealBytes(encodePage(page), { row: id, column: COLUMN }),
    );
    tx.send(insertPages, { ids: made.map(([id]) => id), sealed });
    await tx.rows(deletePages, { ids: this.dropped });
  }

  private open(id: string, sealed: Buffer): Page {
    return decodePage(this.keys.openBytes(sealed, { row: id, column: COLUMN }));
  }
}
