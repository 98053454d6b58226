import { createHash, randomUUID } from 'node:crypto';
import { ApiProblem } from '@riserbo/client';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../messages';
import { homeOf, withQuery } from '../addresses';
import type { SiteConfig } from '../config';
import { DetailsPage, type Typed, type Wrong } from '../pages/details';
import { DonePage } from '../pages/done';
import { render } from '../pages/layout';
import { ServicesPage } from '../pages/services';
import { TimesPage } from '../pages/times';
import { html, languageOf } from '../respond';
import { nearestTo, pickerOf, searchOffered } from '../search';
import { visitorOf, type Visitor } from '../visitor';
import { readCatalogue } from '../catalogue';

type Query = Readonly<Record<string, string | undefined>>;
interface Visit {
  readonly language: Language;
  readonly visitor: Visitor;
  readonly slug: string;
}

/** The four steps of a booking. State is in addresses and hidden fields: nothing is stored in the browser. */
export function bookingRoutes(pages: FastifyInstance, config: SiteConfig): void {
  const visit = (request: FastifyRequest): Visit => {
    const language = languageOf(request);
    const { slug } = request.params as { slug: string };
    return { language, visitor: visitorOf(request, language, config), slug };
  };
  const path = '/b/:language(^(?:en|it)$)/:slug';
  pages.get(path, (request, reply) => choose(visit(request), request.query as Query, reply));
  pages.post(`${path}/hold`, (request, reply) => hold(visit(request), request.body as Query, reply));
  pages.post(`${path}/book`, (request, reply) => book(visit(request), request.body as Query, reply));
  pages.get(`${path}/done`, (request, reply) => done(visit(request), request.query as Query, reply));
}

/** Steps 1 and 2. */
async function choose({ language, visitor, slug }: Visit, query: Query, reply: FastifyReply) {
  const { data: pass } = await visitor.api().admitGuest({ path: { slug } });
  const api = visitor.api(pass.token);
  const { company } = pass;
  if (query['s'] === undefined) {
    const services = (await api.listOfferedServices({ query: { limit: 200 } })).data.items;
    return html(reply, render(ServicesPage({ language, company, services, search: query['q'] })));
  }
  const { service, providers } = await readCatalogue(api, query['s']);
  const provider = providers.find(({ id }) => id === query['p']);
  const zone = provider?.timeZone ?? company.timeZone;
  const found = await searchOffered(api, { serviceId: service.id, providerId: provider?.id, zone }, query);
  const home = homeOf(language, slug);
  const page = TimesPage({
    company,
    service,
    providers,
    providerId: provider?.id,
    ...pickerOf(
      { language, zone, zoneAsked: query['tz'], path: home, query: { s: service.id, p: provider?.id } },
      found,
    ),
    form: { action: `${home}/hold`, hidden: { s: service.id, p: provider?.id, g: pass.token } },
  });
  return html(reply, render(page));
}

/** Step 3: keeps the time for the visitor and asks for the details. */
async function hold(visit: Visit, form: Query, reply: FastifyReply) {
  const { refused, ...pass } = await keep(visit, form);
  return showDetails(visit, { ...form, h: undefined, until: undefined, ...pass }, {}, refused, reply);
}

interface Kept {
  readonly g: string;
  readonly h?: string | undefined;
  readonly until?: string | undefined;
  readonly refused?: ApiProblem;
}

/**
 * A visitor keeps one time. Who goes back and chooses another gives the first back; a reload keeps the same
 * one, because its key is the same.
 */
async function keep({ visitor, slug }: Visit, form: Query): Promise<Kept> {
  const token = async () => (await visitor.api().admitGuest({ path: { slug } })).data.token;
  const { s: serviceId = '', p: providerId, t: startsAt = '', h: holdId } = form;
  const body = { serviceId, startsAt, ...(providerId === undefined ? {} : { providerId }) };
  const place = async (g: string): Promise<Kept> => {
    const key = createHash('sha256')
      .update(`${g} ${JSON.stringify(body)} ${holdId ?? ''}`)
      .digest('base64url');
    const { data } = await visitor.api(g).holdSlot({ body, headers: { 'Idempotency-Key': key } });
    return { g, h: data.holdId, until: data.expiresAt };
  };
  const g = form['g'] ?? (await token());
  try {
    if (holdId !== undefined) await visitor.api(g).releaseHold({ path: { holdId } }).catch(ignoreProblem);
    return await place(g);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (!renewable.has(error.code)) return refusedOr(error, { g });
    const fresh = await token();
    return place(fresh).catch((again: unknown) => refusedOr(again, { g: fresh }));
  }
}

/** The guest has a time already, or their token has expired. */
const renewable = new Set(['hold_exists', 'not_authenticated', 'already_done', 'idempotency_key_reused']);
/** Refusals that another time solves. */
const lost = new Set([
  ...[
    'slot_taken',
    'session_full',
    'resource_taken',
    'day_full',
    'slot_in_past',
    'slot_too_soon',
    'slot_closed',
  ],
  ...['slot_off_grid', 'not_offered', 'slot_beyond_horizon', 'hold_expired'],
]);
const ignoreProblem = (error: unknown): void => {
  if (!(error instanceof ApiProblem)) throw error;
};
function refusedOr(error: unknown, pass: { g: string }): Kept {
  if (error instanceof ApiProblem && lost.has(error.code)) return { ...pass, refused: error };
  throw error;
}

async function showDetails(
  { language, visitor, slug }: Visit,
  form: Query & { g?: string },
  wrong: Wrong,
  refused: ApiProblem | undefined,
  reply: FastifyReply,
) {
  const { g: token, h, s = '', p, t: startsAt = '', until, name, email, phone } = form;
  const api = visitor.api(token);
  const [{ data: company }, { service, providers }, { data: policies }] = await Promise.all([
    visitor.api().companyPage({ path: { slug } }),
    readCatalogue(api, s),
    api.currentPolicies({ query: { locale: language } }),
  ]);
  const provider = providers.find(({ id }) => id === p);
  const zone = provider?.timeZone ?? company.timeZone;
  const nearby =
    refused === undefined ? [] : await nearestTo(api, { serviceId: s, providerId: p, zone }, startsAt);
  const page = DetailsPage({
    language,
    company,
    service,
    provider,
    startsAt,
    zone,
    keptUntil: until === undefined || refused !== undefined ? undefined : new Date(until),
    policies: policies.items,
    hidden: { g: token, h, s, p, t: startsAt, until, k: form['k'] ?? randomUUID() },
    typed: { name, email, phone } satisfies Typed,
    wrong,
    refusal: refused === undefined ? undefined : { text: refused.detail ?? refused.problem.title, nearby },
  });
  return html(reply.code(refused?.status ?? (Object.keys(wrong).length > 0 ? 422 : 200)), render(page));
}

/** Books, and leads to a page that can be loaded again. */
async function book(visit: Visit, form: Query, reply: FastifyReply) {
  const { g: token, h: holdId, s: serviceId = '', p: providerId, t: startsAt = '', k = randomUUID() } = form;
  const { name = '', email = '', phone = '', termsId, privacyId, cancellationId } = form;
  const accept = given({ termsId, privacyId, cancellationId });
  const contact = {
    name,
    email: email.trim(),
    locale: visit.language,
    ...given({ phone: tidyPhone(phone) }),
  };
  const place = { serviceId, startsAt, ...given({ providerId, holdId }) };
  const body = { ...place, contact, ...(Object.keys(accept).length > 0 ? { accept } : {}) };
  try {
    const api = visit.visitor.api(token);
    const { data } = await api.bookSlot({ body, headers: { 'Idempotency-Key': k } });
    const { status, providerId: p } = data;
    const query = { s: serviceId, p, t: data.startsAt, a: status === 'pending' ? 'pending' : undefined };
    return await reply.redirect(withQuery(`${homeOf(visit.language, visit.slug)}/done`, query), 303);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    // a refused request used up nothing, but its key belongs to its body
    const again = { ...form, k: randomUUID() };
    const wrong = wrongFields(error);
    if (Object.keys(wrong).length > 0) return showDetails(visit, again, wrong, undefined, reply);
    if (lost.has(error.code)) return showDetails(visit, { ...again, h: undefined }, {}, error, reply);
    throw error;
  }
}

const given = <Name extends string>(
  fields: Record<Name, string | undefined>,
): Partial<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as never;
const tidyPhone = (phone: string): string => phone.replaceAll(/[\s().-]/g, '');

function wrongFields({ code, errors }: ApiProblem): Wrong {
  if (code === 'terms_not_accepted' || code === 'terms_outdated') return { accept: true };
  if (code !== 'invalid_input') return {};
  const has = (name: string) => errors.some(({ path }) => path.startsWith(`contact.${name}`));
  const names = (['name', 'email', 'phone'] as const).filter(has);
  return Object.fromEntries(names.map((name) => [name, true]));
}

async function done({ language, visitor, slug }: Visit, query: Query, reply: FastifyReply) {
  const { data: pass } = await visitor.api().admitGuest({ path: { slug } });
  const startsAt = new Date(query['t'] ?? '');
  if (Number.isNaN(startsAt.getTime())) return reply.redirect(homeOf(language, slug), 303);
  const { service, providers } = await readCatalogue(visitor.api(pass.token), query['s'] ?? '');
  const provider = providers.find(({ id }) => id === query['p']);
  const zone = provider?.timeZone ?? pass.company.timeZone;
  const pending = query['a'] === 'pending';
  const page = DonePage({ language, company: pass.company, service, provider, startsAt, zone, pending });
  return html(reply, render(page));
}
