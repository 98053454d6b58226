import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type AnswerOf, type readLetterCall, type ServiceActor } from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { Clock, Tenants } from '@riserbo/runtime';
import { letterToken } from '../domain/letter-token';
import { LETTER_KEY } from './letter-key';

type Letter = AnswerOf<typeof readLetterCall>;
interface Row {
  kind: Letter['kind'];
  email: string;
  name: string;
  company_name: string;
  locale: Letter['locale'];
  expires_at: Date;
}
const find = `
  SELECT l.kind, s.email, s.name, s.company_name, s.locale, l.expires_at
  FROM letters l JOIN sign_ups s ON s.company_id = l.company_id AND s.letter_id = l.id
  WHERE l.company_id = $1 AND l.id = $2 AND l.used_at IS NULL AND l.expires_at > $3`;

/** What a mail about an account says, for the notifications service at the moment of sending. */
@Injectable()
export class Letters {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  /** @throws Refusal `letter_invalid` for a letter that is unknown, used or too old */
  async read(letterId: string, ask: Ask): Promise<Letter> {
    const { companyId } = ask.actor as ServiceActor;
    const rows = await this.tenants.transaction(ask.actor, (tx) =>
      tx.query<Row>(find, [companyId, letterId, this.clock.now()]),
    );
    const row = rows[0];
    if (!row || companyId === undefined) throw new Refusal('letter_invalid');
    const { kind, locale, name, email, company_name: companyName } = row;
    return {
      kind,
      locale,
      companyName,
      to: { name, email },
      token: letterToken(this.key, { companyId, letterId }),
      expiresAt: row.expires_at.toISOString(),
    };
  }
}
