import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  intakeReceived,
  readGuestFormCall,
  Refusal,
  resolveLinkCall,
  sendIntakeCall,
  type AnswerOf,
} from '@riserbo/contracts';
import { Calls, type CallContext } from '@riserbo/messaging';
import {
  Clock,
  column,
  Features,
  mapConstraints,
  ServeRaw,
  statement,
  Tenants,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { sealedBytes } from '../ciphertext';
import { practices } from '../rows/key.entities';
import { practiceOf } from '../keys/practice';
import { formOf } from './forms.service';
import { intakeForms, intakes } from '../rows/intake.entities';

const selectAnswered = statement(
  `SELECT 1 AS one FROM intakes WHERE company_id = :companyId AND booking_id = :bookingId`,
  { one: column.integer },
);
type Link = AnswerOf<typeof resolveLinkCall> & { clientId: string };

/** F8: a guest with the link of a booking reads its questions and sends answers, sealed in the browser. */
@Injectable()
export class GuestIntakeService {
  constructor(
    private readonly calls: Calls,
    private readonly tenants: Tenants,
    private readonly features: Features,
    private readonly clock: Clock,
  ) {}

  @ServeRaw(readGuestFormCall)
  async read(context: RawContext<typeof readGuestFormCall>, { token }: Input<typeof readGuestFormCall>) {
    const { companyId, bookingId, serviceId } = await this.linkOf(token, context);
    return this.tenants.transaction({ companyId }, async (tx) => {
      const [form, practice, answered] = await Promise.all([
        formOf(tx, serviceId),
        practices.find(tx, {}),
        tx.row(selectAnswered, { bookingId }),
      ]);
      if (form.questions.length === 0 || !practice) throw new Refusal('intake_unknown');
      return { companyId, bookingId, form, recipient: practice.inbox, answered: answered !== undefined };
    });
  }

  @ServeRaw(sendIntakeCall)
  async send(context: RawContext<typeof sendIntakeCall>, input: Input<typeof sendIntakeCall>) {
    const link = await this.linkOf(input.token, context);
    const { companyId } = link;
    const actor = { kind: 'service', service: 'medical', companyId } as const;
    const by = { actor, correlationId: context.correlationId, now: this.clock.now() };
    return this.tenants.transaction({ companyId }, (tx) => keep(tx, link, input), by);
  }

  /** @throws Refusal `link_invalid`; `intake_unknown` where notes are off */
  private async linkOf(token: string, { correlationId }: Pick<CallContext, 'correlationId'>): Promise<Link> {
    const link = await this.calls.askAs(resolveLinkCall, { token }, { correlationId });
    const { clientId } = link;
    if (clientId === null || !(await this.features.has(link.companyId, 'soap')))
      throw new Refusal('intake_unknown');
    return { ...link, clientId };
  }
}

async function keep(
  tx: Tx,
  { bookingId, clientId, providerId, serviceId }: Link,
  { version, file }: Input<typeof sendIntakeCall>,
) {
  const { suite, epoch } = await practiceOf(tx);
  if (!(await intakeForms.find(tx, { serviceId, version }))) throw new Refusal('intake_unknown');
  const sealed = sealedBytes(file, { suite, recipients: 1, padded: true });
  const [id, bytes, at] = [randomUUID(), sealed.length, tx.now];
  const place = { id, bookingId, clientId, providerId, serviceId, formVersion: version, epoch };
  const codes = { intakes_booking: 'intake_answered', client_not_erased: 'client_erased' } as const;
  await mapConstraints(codes, () => intakes.insert(tx, { ...place, file: sealed, bytes, at }));
  tx.emit(intakeReceived, { id, version: 1, bookingId, bytes });
  return { bookingId, at: at.toISOString() };
}
