import { Injectable } from '@nestjs/common';
import { Refusal, refusals, type Actor, type RefusalCode } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import { ServiceVisibilityService } from '../catalog/service-visibility';
import { inOrder, type Candidate } from '../domain/choice';
import { slotRules, type SlotRule } from '../domain/explain';
import { item } from '../domain/ranges';
import { explainSeat } from '../domain/seats';
import type { SlotProvider } from '../domain/slots';
import { forStaff } from '../domain/staff';
import { holderIdOf } from '../rows/holders';
import { closuresOf, visibilityOf, providerOf, serviceOf, sessionsOf } from '../slots/questions';
import { askToChoose, type ChoiceRow } from '../slots/questions.reads';

/** What somebody wants, from whoever can give it. */
interface ProviderRequest {
  serviceId: string;
  providerId?: string | undefined;
  startsAt: string;
  access?: string | undefined;
}
/** With these a rival was faster, or the day filled up: the next one is asked. */
const lost: ReadonlySet<RefusalCode> = new Set(['slot_taken', 'resource_taken', 'session_full', 'day_full']);
const around = 12 * 60;
const noteTurn = `UPDATE offerings SET last_chosen_at = $4 WHERE company_id = $1 AND service_id = $2 AND provider_id = $3`;

/** Finds the provider for a booking or hold that names none (C3). */
@Injectable()
export class ProviderChoice {
  constructor(private readonly doors: ServiceVisibilityService) {}

  /**
   * Has `act` book with the named provider; else with one who can, in the order of the service's rule, until one is got. A try that fails is undone
   * before the next. @throws Refusal whatever `act` refuses; `not_found`; why nobody can
   */
  async place<T>(
    tx: Tx,
    wish: ProviderRequest,
    { actor, now }: { actor: Actor; now: Date },
    act: (providerId: string) => Promise<T>,
  ): Promise<T> {
    if (wish.providerId !== undefined) return act(wish.providerId);
    const { rule, order, otherwise } = await this.candidates(tx, wish, actor, now);
    for (const providerId of order) {
      await tx.query('SAVEPOINT provider');
      try {
        const made = await act(providerId);
        if (rule === 'round_robin') await tx.query(noteTurn, [tx.companyId, wish.serviceId, providerId, now]);
        return made;
      } catch (error) {
        if (!(error instanceof Refusal && lost.has(error.code))) throw error;
        await tx.query('ROLLBACK TO SAVEPOINT provider');
      }
    }
    throw new Refusal(otherwise);
  }

  private async candidates(
    tx: Tx,
    { serviceId, startsAt, access }: ProviderRequest,
    actor: Actor,
    now: Date,
  ) {
    const start = Date.parse(startsAt) / 60_000;
    const range = { from: new Date((start - around) * 60_000), to: new Date((start + around) * 60_000) };
    const rows = await askToChoose(tx, { serviceId, now, ...range, holder: holderIdOf(actor) });
    const [first] = rows;
    if (!first) throw new Refusal('not_found');
    this.doors.assertOpen(actor, visibilityOf(first, serviceId), access);
    const at = { start, now: now.getTime() / 60_000, staff: actor.kind === 'member' };
    const judged = first.active ? judge(rows, at) : [];
    const able = judged.flatMap(({ candidate, rule }) => (rule ? [] : [candidate]));
    return { rule: first.choice, order: inOrder(first.choice, able), otherwise: reasonOf(judged) };
  }
}

interface Judged {
  candidate: Candidate;
  rule: SlotRule | undefined;
}

function judge(
  rows: readonly ChoiceRow[],
  { start, now, staff }: { start: number; now: number; staff: boolean },
): Judged[] {
  const [first] = rows as [ChoiceRow];
  const closures = closuresOf(first);
  const service = staff ? forStaff(serviceOf(first)) : serviceOf(first);
  return rows.flatMap((row): Judged[] => {
    if (row.provider_id === null) return [];
    const provider = providerOf(row, closures);
    const session = sessionsOf(row).find((each) => each.start === start);
    const { provider_id: providerId, priority, last_chosen_at: lastChosenAt } = row;
    const candidate = {
      providerId,
      priority,
      lastChosenAt: lastChosenAt ?? undefined,
      load: loadOf(provider, start),
    };
    return [{ candidate, rule: explainSeat(service, provider, session, { start, now }) }];
  });
}

function loadOf({ busy }: SlotProvider, start: number): number {
  let load = 0;
  for (let i = 0; i < busy.length; i += 2)
    load += Math.max(
      0,
      Math.min(item(busy, i + 1), start + around) - Math.max(item(busy, i), start - around),
    );
  return load;
}

/** Why nobody can: that the time is taken, if it is so for anybody; else what the first one says. */
function reasonOf(judged: readonly Judged[]): RefusalCode {
  const codes = judged.flatMap(({ rule }) => (rule ? [slotRules[rule]] : ['slot_taken' as const]));
  return codes.find((code) => refusals[code].status === 409) ?? codes[0] ?? 'not_offered';
}
