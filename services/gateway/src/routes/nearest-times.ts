import { Injectable } from '@nestjs/common';
import {
  bookSlotCall,
  holdSlotCall,
  Refusal,
  rescheduleLinkCall,
  searchLinkSlotsCall,
  searchSlotsCall,
  startsOf,
  type Actor,
  type AnswerOf,
  type PublicCall,
  type RefusalCode,
  type RefusalFacts,
} from '@riserbo/contracts';
import { Calls, type CallOptions } from '@riserbo/messaging';
import type { FastifyRequest } from 'fastify';
import { SearchLimit } from './search-limit';

const LOST: ReadonlySet<RefusalCode> = new Set(['slot_taken', 'resource_taken', 'session_full', 'day_full']);
const WEEK_MS = 7 * 86_400_000;
const MOST = 3;

type Slots = AnswerOf<typeof searchSlotsCall>;
type Range = { from: string; to: string };
/** Fields of the calls below, each of which names a start. */
interface Wanted {
  startsAt: string;
  serviceId: string;
  providerId?: string;
  access?: string;
  token: string;
}
type Search = (calls: Calls, wanted: Wanted, range: Range, options: CallOptions) => Promise<Slots>;
const ofService: Search = (calls, { serviceId, providerId, access }, range, options) =>
  calls.ask(
    searchSlotsCall,
    { ...range, serviceId, ...(providerId && { providerId }), ...(access && { access }) },
    options,
  );
/** How to search for other times, by the call that wanted one. */
const searches: ReadonlyMap<string, Search> = new Map([
  [holdSlotCall.subject, ofService],
  [bookSlotCall.subject, ofService],
  [
    rescheduleLinkCall.subject,
    (calls, { token }, range, options) => calls.ask(searchLinkSlotsCall, { ...range, token }, options),
  ],
]);

/**
 * Tells a visitor who lost a time the three nearest free ones. The search is another request after the
 * refused one has ended, so that a contested time is not kept longer by those who lose it. It counts as a
 * search of the visitor.
 */
@Injectable()
export class NearestTimes {
  constructor(
    private readonly calls: Calls,
    private readonly limit: SearchLimit,
  ) {}

  /** @throws the error, with the times if it is about one that is gone */
  async explain(call: PublicCall, error: unknown, asked: Asked): Promise<never> {
    const search = searches.get(call.subject);
    if (!search || !(error instanceof Refusal) || !LOST.has(error.code)) throw error;
    const nearest = await this.find(search, asked).catch(() => []);
    const facts: RefusalFacts = { ...error.facts, ...(nearest.length > 0 ? { nearest } : {}) };
    throw new Refusal(error.code, error.errors, error.retryAfter, facts);
  }

  private async find(search: Search, { request, actor, input, token }: Asked) {
    await this.limit.count(request, actor);
    const wanted = input as Wanted;
    const at = Date.parse(wanted.startsAt);
    const range = { from: new Date(at - WEEK_MS).toISOString(), to: new Date(at + WEEK_MS).toISOString() };
    const options = { token, correlationId: request.id, ip: request.ip };
    const { providers } = await search(this.calls, wanted, range, options);
    const distance = ({ startsAt }: { startsAt: string }) => Math.abs(Date.parse(startsAt) - at);
    return providers
      .flatMap((provider) =>
        startsOf(provider).map((startsAt) => ({ startsAt, providerId: provider.providerId })),
      )
      .map((each) => ({ ...each, startsAt: new Date(each.startsAt).toISOString() }))
      .sort((a, b) => distance(a) - distance(b) || (a.startsAt < b.startsAt ? -1 : 1))
      .slice(0, MOST);
  }
}

interface Asked {
  request: FastifyRequest;
  actor?: Actor;
  input: object;
  token: string;
}
