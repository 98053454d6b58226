import type { ExportStatement } from '@riserbo/privacy';
import type { Tx } from '../tenants/tx';

/** Opens the sealed columns of an exported row, in the service that owns them (D9). */
export interface RowOpener {
  open(tx: Tx, statement: ExportStatement, row: object): Promise<object>;
}
