import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  disagreeCall,
  makeRequestCall,
  myRequestsCall,
  Refusal,
  type ClientActor,
  type ProvenActor,
} from '@riserbo/contracts';
import { Features, Serve, ServeRaw, type Context, type Input, type RawContext } from '@riserbo/runtime';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { dueAt, lawFor } from './due-dates';
import { personRequests, requestColumns } from './request.entities';
import { noteStep, requireRoom, selectOfPerson, selectOneOfPerson, tellOwners, toItem } from './rows';

/** D6: requests that a person makes, by account or by a mailed link. Both prove who they are. */
@Injectable()
export class OwnRequestsService {
  constructor(
    private readonly keys: CompanyKeysService,
    private readonly features: Features,
  ) {}

  /** @throws Refusal `list_full` for a person with too many open requests */
  @ServeRaw(makeRequestCall)
  async make(
    { actor, act }: RawContext<typeof makeRequestCall>,
    { kind, text }: Input<typeof makeRequestCall>,
  ) {
    const { on } = await this.features.of(actor.companyId);
    const law = lawFor(kind, on.includes('hipaa'));
    return act(async ({ tx, now }) => {
      const person = personOf(actor);
      await requireRoom(tx, person.subject, person.personId);
      const row = {
        ...{ id: randomUUID(), ...person, kind, law, text: text ?? null },
        ...{ receivedAt: now, dueAt: dueAt(law, kind, now), ...opened },
        identity: actor.kind === 'client' ? ('account' as const) : ('link' as const),
      };
      const keys = await this.keys.load(tx);
      const sealed = requestColumns.seal(keys, row.id, row);
      personRequests.add(tx, sealed);
      noteStep(tx, row, 'received', actor);
      tellOwners(tx, sealed, 'received');
      return toItem(keys, sealed);
    });
  }

  @Serve(myRequestsCall)
  async mine({ tx, actor }: Context<typeof myRequestsCall>) {
    const { subject, personId } = personOf(actor);
    const rows = await tx.rows(selectOfPerson, { clientId: personId, subject });
    const keys = await this.keys.load(tx);
    return { items: rows.map((row) => toItem(keys, row)) };
  }

  /** @throws Refusal `not_found`, `request_not_refused` */
  @Serve(disagreeCall)
  async disagree(
    { tx, actor }: Context<typeof disagreeCall>,
    { requestId, statement }: Input<typeof disagreeCall>,
  ) {
    const { subject, personId } = personOf(actor);
    const row = await tx.row(selectOneOfPerson, { clientId: personId, subject, requestId });
    if (!row) throw new Refusal('not_found');
    if (row.state !== 'refused') throw new Refusal('request_not_refused');
    const keys = await this.keys.load(tx);
    const after = await personRequests.update(tx, row, requestColumns.seal(keys, row.id, { statement }));
    noteStep(tx, after, 'statement', actor);
    return toItem(keys, after);
  }
}

/** A request as it begins. */
export const opened = {
  ...{ state: 'open' as const, extended: false, refusal: null, answer: null, statement: null },
  ...{ closedAt: null, toldDue: null, toldLate: null, version: 1 },
};

function personOf(actor: ClientActor | ProvenActor) {
  if (actor.kind === 'client') return { subject: 'client' as const, personId: actor.clientId };
  return { subject: actor.subject, personId: actor.personId };
}
