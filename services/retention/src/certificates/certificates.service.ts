import { Injectable } from '@nestjs/common';
import {
  certificateKeysCall,
  printCertificateCall,
  readCertificateCall,
  Refusal,
  verifyCertificateCall,
  type CertificateBody,
} from '@riserbo/contracts';
import {
  column,
  Serve,
  ServeRaw,
  statement,
  type Context,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { erasures, erasureSteps, type ErasureRow } from '../rows/erasure.entities';
import { NotaryKeys } from '../notary/notary-keys';
import { certificates } from '../rows/certificate.entity';
import { openCertificate, signCertificate } from './certificate-note';
import { certificatePage } from './page';
import { statementOf } from './statement';

const selectSteps = statement(
  `SELECT ${erasureSteps.list()} FROM erasure_steps
   WHERE company_id = :companyId AND erasure_id = :erasureId ORDER BY phase, service`,
  erasureSteps.row(),
);
const upsertCertificate = statement(
  `INSERT INTO certificates (company_id, erasure_id, issue, note, issued_at)
   VALUES (:companyId, :erasureId, :issue, :note, :now)
   ON CONFLICT ON CONSTRAINT certificates_pkey DO UPDATE
   SET issue = excluded.issue, note = excluded.note, issued_at = excluded.issued_at`,
);
const selectLastIssue = statement(
  `SELECT issue, note FROM certificates WHERE company_id = :companyId AND erasure_id = :erasureId`,
  { issue: column.integer, note: column.text },
);
type Erasure = Pick<Input<typeof readCertificateCall>, 'erasureId'>;

/** H4: signed certificates of erasures, which anyone can check without this system. */
@Injectable()
export class CertificatesService {
  constructor(private readonly keys: NotaryKeys) {}

  @Serve(readCertificateCall)
  async read({ tx }: Context<typeof readCertificateCall>, input: Erasure) {
    return { certificate: await this.noteOf(tx, input), keys: this.publicKeys() };
  }

  @Serve(printCertificateCall)
  async print({ tx }: Context<typeof printCertificateCall>, input: Erasure) {
    const note = await this.noteOf(tx, input);
    const body = openCertificate(note, this.publicKeys());
    if (!body) throw new Error('a stored certificate has no signature of a key of this installation');
    return { text: certificatePage(body, note) };
  }

  @ServeRaw(certificateKeysCall)
  publish() {
    return Promise.resolve({ keys: this.publicKeys() });
  }

  @ServeRaw(verifyCertificateCall)
  verify(_: RawContext<typeof verifyCertificateCall>, { certificate }: Input<typeof verifyCertificateCall>) {
    const body = openCertificate(certificate, this.publicKeys());
    return Promise.resolve({ valid: body !== undefined, statement: body ?? null });
  }

  /** Signs the certificate of an erasure whose last step is done. The next one replaces it. */
  async issue(
    tx: Tx,
    row: ErasureRow,
    identifiers: number | undefined,
    participants: CertificateBody['participants'],
  ): Promise<void> {
    const last = await tx.row(selectLastIssue, { erasureId: row.id });
    const before = last && openCertificate(last.note, this.publicKeys());
    const body = statementOf(row, await tx.rows(selectSteps, { erasureId: row.id }), {
      ...{ installation: this.keys.installation, company: tx.companyId, now: tx.now, participants },
      issue: (last?.issue ?? 0) + 1,
      identifiers: identifiers ?? before?.searched.identifiers ?? 0,
    });
    const note = signCertificate(body, this.name, this.keys.current);
    await tx.rows(upsertCertificate, { erasureId: row.id, issue: body.issue, note, now: tx.now });
  }

  private get name(): string {
    return `${this.keys.installation}/certificates`;
  }

  private publicKeys(): string[] {
    return this.keys.texts(this.name);
  }

  /** @throws Refusal `not_found`; `erasure_open` while there is none */
  private async noteOf(tx: Tx, { erasureId }: Erasure): Promise<string> {
    const found = await certificates.find(tx, { erasureId });
    if (found) return found.note;
    throw new Refusal((await erasures.find(tx, { id: erasureId })) ? 'erasure_open' : 'not_found');
  }
}
