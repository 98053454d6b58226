import { Injectable } from '@nestjs/common';
import { Refusal, refusals, type Actor, type RefusalCode } from '@riserbo/contracts';
import { statement, type Tx } from '@riserbo/runtime';
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

interface ProviderRequest {
  serviceId: string;
  /** Undefined: any provider. */
  providerId?: string | undefined;
  startsAt: string;
  access?: string | undefined;
}
/** A rival was faster, or the day filled up: the next provider is tried. */
const LOST: ReadonlySet<RefusalCode> = new Set(['slot_taken', 'resource_taken', 'session_full', 'day_full']);
const WINDOW_MIN = 12 * 60;
const setLastChosen = statement(`
  UPDATE offerings SET last_chosen_at = :now
  WHERE company_id = :companyId AND service_id = :serviceId AND provider_id = :providerId`);

/** Picks the provider for a booking or hold that names none (C3). */
@Injectable()
export class ProviderChoice {
  constructor(private readonly visibility: ServiceVisibilityService) {}

  /**
   * Has `act` book with the named provider; else with an available one, in the order of the service's rule,
   * until one succeeds. A failed try is rolled back before the next. @throws Refusal those of `act`;
   * `not_found`; the reason why no provider is available
   */
  async place<T>(
    tx: Tx,
    request: ProviderRequest,
    actor: Actor,
    act: (providerId: string) => Promise<T>,
  ): Promise<T> {
    const { serviceId } = request;
    if (request.providerId !== undefined) return act(request.providerId);
    const { rule, order, otherwise } = await this.candidates(tx, request, actor);
    for (const providerId of order) {
      await tx.query('SAVEPOINT provider');
      try {
        const made = await act(providerId);
        if (rule === 'round_robin') await tx.rows(setLastChosen, { now: tx.now, serviceId, providerId });
        return made;
      } catch (error) {
        if (!(error instanceof Refusal && LOST.has(error.code))) throw error;
        await tx.query('ROLLBACK TO SAVEPOINT provider');
      }
    }
    throw new Refusal(otherwise);
  }

  private async candidates(tx: Tx, { serviceId, startsAt, access }: ProviderRequest, actor: Actor) {
    const { now } = tx;
    const start = Date.parse(startsAt) / 60_000;
    const window = {
      from: new Date((start - WINDOW_MIN) * 60_000),
      to: new Date((start + WINDOW_MIN) * 60_000),
    };
    const rows = await askToChoose(tx, { serviceId, now, ...window, holder: holderIdOf(actor) });
    const [first] = rows;
    if (!first) throw new Refusal('not_found');
    this.visibility.assertOpen(actor, visibilityOf(first, serviceId), access);
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
      Math.min(item(busy, i + 1), start + WINDOW_MIN) - Math.max(item(busy, i), start - WINDOW_MIN),
    );
  return load;
}

/**
 * Why no provider is available: that the time is taken, if that is so for one of them; else the first reason.
 */
function reasonOf(judged: readonly Judged[]): RefusalCode {
  const codes = judged.flatMap(({ rule }) => (rule ? [slotRules[rule]] : ['slot_taken' as const]));
  return codes.find((code) => refusals[code].status === 409) ?? codes[0] ?? 'not_offered';
}
