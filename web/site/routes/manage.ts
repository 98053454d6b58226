import type { ManagedBooking } from '@riserbo/client';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../messages';
import { bookingOf } from '../addresses';
import type { SiteConfig } from '../config';
import { dateIn, monthOf } from '../month';
import { render } from '../pages/layout';
import { CancelPage, ChangePage, ManagePage, MovePage } from '../pages/manage';
import { html, languageOf } from '../respond';
import { pickerOf, searchByLink } from '../search';
import { visitorOf, type Visitor } from '../visitor';

type Fields = Readonly<Record<string, string | undefined>>;
interface Visit {
  readonly language: Language;
  readonly visitor: Visitor;
  readonly token: string;
}
const CHANGES = ['moved', 'cancelled'] as const;

/** The pages of one booking, opened by the token of its mailed link. */
export function manageRoutes(pages: FastifyInstance, config: SiteConfig): void {
  const path = '/m/:language(^(?:en|it)$)/:token';
  const page = (
    method: 'get' | 'post',
    end: string,
    answer: (visit: Visit, fields: Fields, reply: FastifyReply) => unknown,
  ) =>
    pages[method](`${path}${end}`, (request: FastifyRequest, reply: FastifyReply) => {
      const language = languageOf(request);
      const { token } = request.params as { token: string };
      const fields = (method === 'get' ? request.query : request.body) as Fields;
      return answer({ language, token, visitor: visitorOf(request, language, config) }, fields, reply);
    });
  page('get', '', show);
  page('get', '/cancel', async (visit, _, reply) =>
    html(reply, render(CancelPage({ ...visit, booking: await read(visit) }))),
  );
  page('post', '/cancel', cancel);
  page('get', '/change', change);
  page('post', '/change', async (visit, { t = '' }, reply) =>
    html(reply, render(MovePage({ ...visit, booking: await read(visit), startsAt: t }))),
  );
  page('post', '/move', move);
  page('get', '/calendar.ics', calendar);
}

const linked = ({ token }: Visit) => ({ 'X-Link-Token': token });
async function read(visit: Visit): Promise<ManagedBooking> {
  return (await visit.visitor.api().readLink({ headers: linked(visit) })).data;
}

async function show(visit: Visit, { done }: Fields, reply: FastifyReply) {
  const changed = CHANGES.find((each) => each === done);
  return html(reply, render(ManagePage({ ...visit, booking: await read(visit), changed })));
}

async function change(visit: Visit, query: Fields, reply: FastifyReply) {
  const { language, token, visitor } = visit;
  const booking = await read(visit);
  const found = await searchByLink(visitor.api(), token, booking.timeZone, {
    m: monthOf(dateIn(new Date(booking.startsAt), booking.timeZone)),
    ...query,
  });
  const path = `${bookingOf(language, token)}/change`;
  const frame = { language, zone: booking.timeZone, zoneAsked: query['tz'], path, query: {} };
  const picker = { ...pickerOf(frame, found), form: { action: path, hidden: {} } };
  return html(reply, render(ChangePage({ language, token, booking, picker })));
}

/**
 * The version seen by the person must be the present one: a booking that changed meanwhile is shown again.
 */
const seen = (visit: Visit, { v = '' }: Fields) => ({ ...linked(visit), 'If-Match': `"v${Number(v) || 0}"` });

async function move(visit: Visit, form: Fields, reply: FastifyReply) {
  await visit.visitor
    .api()
    .rescheduleLink({ headers: seen(visit, form), body: { startsAt: form['t'] ?? '' } });
  return reply.redirect(`${bookingOf(visit.language, visit.token)}?done=moved`, 303);
}

async function cancel(visit: Visit, form: Fields, reply: FastifyReply) {
  await visit.visitor.api().cancelLink({ headers: seen(visit, form) });
  return reply.redirect(`${bookingOf(visit.language, visit.token)}?done=cancelled`, 303);
}

async function calendar(visit: Visit, _: Fields, reply: FastifyReply) {
  const { response, data } = await visit.visitor.api().linkCalendar({ headers: linked(visit) });
  const file = typeof data === 'string' ? data : await (data as Blob).text();
  const type = response.headers.get('content-type') ?? 'text/calendar; charset=utf-8';
  return reply.type(type).header('content-disposition', 'attachment; filename="appointment.ics"').send(file);
}
