import { Injectable } from '@nestjs/common';
import { readFormCall, Refusal, setFormCall } from '@riserbo/contracts';
import {
  Features,
  mapConstraints,
  Serve,
  ServeRaw,
  statement,
  type Context,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { areSound } from '../domain/questions';
import { intakeForms } from '../rows/intake.entities';

const selectLast = statement(
  `SELECT ${intakeForms.list(['version', 'questions'])} FROM intake_forms
   WHERE company_id = :companyId AND service_id = :serviceId ORDER BY version DESC LIMIT 1`,
  intakeForms.row(['version', 'questions']),
);

/** The questions that a service asks now; version 0 if it never asked any. */
export async function formOf(tx: Tx, serviceId: string) {
  const row = await tx.row(selectLast, { serviceId });
  return { serviceId, version: row?.version ?? 0, questions: row?.questions ?? [] };
}

/** F8: the questions of a service. Every version is kept, because answers name the one they belong to. */
@Injectable()
export class FormsService {
  constructor(private readonly features: Features) {}

  @Serve(readFormCall)
  async read({ tx }: Context<typeof readFormCall>, { serviceId }: Input<typeof readFormCall>) {
    const form = await formOf(tx, serviceId);
    if (form.version === 0) throw new Refusal('intake_unknown');
    return form;
  }

  @ServeRaw(setFormCall)
  async set(context: RawContext<typeof setFormCall>, input: Input<typeof setFormCall>) {
    await this.features.need(context.actor.companyId, 'soap');
    const { serviceId, questions, replaces } = input;
    if (!areSound(questions)) throw new Refusal('question_invalid');
    return context.act(async ({ tx, now }) => {
      if ((await formOf(tx, serviceId)).version !== replaces) throw new Refusal('stale_version');
      const version = replaces + 1;
      await mapConstraints({ intake_forms_pkey: 'stale_version' }, () =>
        intakeForms.insert(tx, { serviceId, version, questions, publishedAt: now }),
      );
      return { serviceId, version, questions };
    });
  }
}
