import { Injectable } from '@nestjs/common';
import type { ExportStatement } from '@riserbo/privacy';
import type { RowOpener, Tx } from '@riserbo/runtime';
import { CompanyKeysService } from './company-keys.service';
import { openRow } from './opened-rows';

/** D2, D9: opens sealed columns for a person's export. */
@Injectable()
export class ExportedRowsService implements RowOpener {
  constructor(private readonly keys: CompanyKeysService) {}

  async open(tx: Tx, statement: ExportStatement, row: object): Promise<object> {
    return openRow(await this.keys.load(tx), statement, row);
  }
}
