import { Injectable } from '@nestjs/common';
import {
  beginAttachmentCall,
  CHUNK_BYTES,
  putChunkCall,
  readAttachmentCall,
  readChunkCall,
  Refusal,
} from '@riserbo/contracts';
import { column, ServeRaw, statement, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { AccessService } from '../access/access.service';
import { attachmentParts, attachments, type AttachmentEntity } from '../rows/chart.entities';
import { sealedBytes } from '../ciphertext';
import { missingParts, partBytes } from '../domain/parts';
import { practiceOf } from '../keys/practice';

const MAX_OPEN_UPLOADS = 20;
const countOpen = statement(
  `SELECT count(*)::integer AS open FROM attachments
   WHERE company_id = :companyId AND author_id = :userId AND NOT complete`,
  { open: column.integer },
);
const insertAttachment = statement(
  `INSERT INTO attachments (company_id, id, chart_id, bytes, complete, author_id, begun_at)
   VALUES (:companyId, :id, :chartId, :bytes, false, :userId, :now)
   ON CONFLICT ON CONSTRAINT attachments_pkey DO NOTHING`,
);
const insertPart = statement(
  `INSERT INTO attachment_parts (company_id, attachment_id, index, data)
   VALUES (:companyId, :attachmentId, :index, :data)
   ON CONFLICT ON CONSTRAINT attachment_parts_pkey DO NOTHING RETURNING index`,
  { index: column.integer },
);
const selectParts = statement(
  `SELECT index FROM attachment_parts WHERE company_id = :companyId AND attachment_id = :attachmentId`,
  { index: column.integer },
);
const complete = statement(
  `WITH done AS (
     UPDATE attachments SET complete = true WHERE company_id = :companyId AND id = :attachmentId RETURNING chart_id, bytes)
   UPDATE charts c SET bytes = c.bytes + done.bytes FROM done WHERE c.company_id = :companyId AND c.id = done.chart_id`,
);
type Attachment = Omit<AttachmentEntity, 'companyId'>;

/** F4: sealed attachments, in parts that can be sent again after an interruption. */
@Injectable()
export class AttachmentsService {
  constructor(private readonly access: AccessService) {}

  @ServeRaw(beginAttachmentCall)
  begin(context: RawContext<typeof beginAttachmentCall>, input: Input<typeof beginAttachmentCall>) {
    const { chartId, attachmentId: id, bytes } = input;
    return this.access.recordingDenials(context, { object: 'chart', id: chartId }, () =>
      context.act(async ({ tx, actor, now }) => {
        await this.access.chart(tx, actor, chartId);
        const { userId } = actor;
        const count = await tx.row(countOpen, { userId });
        if ((count?.open ?? 0) >= MAX_OPEN_UPLOADS) throw new Refusal('too_many_uploads');
        await tx.rows(insertAttachment, { id, chartId, bytes, userId, now });
        const found = await attachments.find(tx, { id });
        if (found?.chartId !== chartId || found.bytes !== bytes) throw new Refusal('already_there');
        return state(tx, found);
      }),
    );
  }

  /** The first part comes first: its outline shows that this is ciphertext. */
  @ServeRaw(putChunkCall)
  put(context: RawContext<typeof putChunkCall>, input: Input<typeof putChunkCall>) {
    const { chartId, attachmentId, index } = input;
    return this.access.recordingDenials(context, { object: 'chart', id: chartId }, () =>
      context.act(async ({ tx, actor }) => {
        await this.access.chart(tx, actor, chartId);
        const found = await attachments.lock(tx, { id: attachmentId });
        if (found?.chartId !== chartId) throw new Refusal('chart_unknown');
        const data = await checkedPart(tx, found, input);
        if (!(await tx.row(insertPart, { attachmentId, index, data }))) {
          const stored = await attachmentParts.find(tx, { attachmentId, index });
          if (!stored?.data.equals(data)) throw new Refusal('already_there');
        }
        const after = await state(tx, found);
        if (after.missing.length === 0 && !found.complete) tx.send(complete, { attachmentId });
        return after;
      }),
    );
  }

  @ServeRaw(readAttachmentCall)
  read(context: RawContext<typeof readAttachmentCall>, input: Input<typeof readAttachmentCall>) {
    const { chartId, attachmentId } = input;
    return this.access.recordingDenials(context, { object: 'chart', id: chartId }, () =>
      context.act(async ({ tx, actor }) => {
        await this.access.chart(tx, actor, chartId);
        return state(tx, await ofChart(tx, chartId, attachmentId));
      }),
    );
  }

  @ServeRaw(readChunkCall)
  open(context: RawContext<typeof readChunkCall>, input: Input<typeof readChunkCall>) {
    const { chartId, attachmentId, index } = input;
    return this.access.recordingDenials(context, { object: 'chart', id: chartId }, () =>
      context.act(async ({ tx, actor }) => {
        await this.access.chart(tx, actor, chartId);
        const found = await ofChart(tx, chartId, attachmentId);
        if (!found.complete) throw new Refusal('attachment_incomplete');
        const part = await attachmentParts.find(tx, { attachmentId, index });
        if (!part) throw new Refusal('chart_unknown');
        return { index, data: part.data.toString('base64') };
      }),
    );
  }
}

async function ofChart(tx: Tx, chartId: string, id: string): Promise<Attachment> {
  const found = await attachments.find(tx, { id });
  if (found?.chartId !== chartId) throw new Refusal('chart_unknown');
  return found;
}

async function state(tx: Tx, { id, chartId, bytes }: Attachment) {
  const parts = await tx.rows(selectParts, { attachmentId: id });
  const missing = missingParts(
    bytes,
    parts.map(({ index }) => index),
  );
  return { id, chartId, bytes, chunkBytes: CHUNK_BYTES, missing };
}

/** @throws Refusal `ciphertext_invalid` */
async function checkedPart(
  tx: Tx,
  { id, bytes }: Attachment,
  { index, data }: Input<typeof putChunkCall>,
): Promise<Buffer> {
  const part = Buffer.from(data, 'base64');
  const invalid = (code: string) => new Refusal('ciphertext_invalid', [{ path: 'data', code }]);
  if (part.length !== partBytes(bytes, index)) throw invalid('length');
  if (index === 0) {
    const { suite } = await practiceOf(tx);
    return sealedBytes(data, { suite, recipients: 1, padded: true, length: bytes }, 'data');
  }
  if (!(await attachmentParts.find(tx, { attachmentId: id, index: 0 }))) throw invalid('first_part_missing');
  return part;
}
