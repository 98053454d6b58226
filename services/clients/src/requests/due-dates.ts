import { Refusal, type RequestKind, type RequestLaw } from '@riserbo/contracts';

interface Period {
  months?: number;
  days?: number;
}
/** By when requests that arrive from `from` on are answered. */
interface DueRule {
  law: RequestLaw;
  kinds: readonly RequestKind[] | 'all';
  from: string;
  period: Period;
  /** Once, for a reason that the person is told. */
  extension: Period;
  source: string;
}

/** D6: the newest rule of a law that is in force counts. Dates on which a rule changed get a row each. */
const rules: readonly DueRule[] = [
  {
    ...{ law: 'gdpr', kinds: 'all', from: '2018-05-25' },
    ...{ period: { months: 1 }, extension: { months: 2 }, source: 'Regulation (EU) 2016/679, article 12(3)' },
  },
  {
    ...{ law: 'it_access_log', kinds: ['access_log'], from: '2015-06-04' },
    ...{ period: { days: 15 }, extension: { days: 15 } },
    source:
      'Garante per la protezione dei dati personali, Linee guida in materia di dossier sanitario, 4 June 2015',
  },
  {
    ...{ law: 'hipaa', kinds: ['access', 'portability'], from: '2003-04-14' },
    ...{ period: { days: 30 }, extension: { days: 30 }, source: '45 CFR 164.524(b)(2)' },
  },
  {
    ...{ law: 'hipaa', kinds: ['rectification'], from: '2003-04-14' },
    ...{ period: { days: 60 }, extension: { days: 30 }, source: '45 CFR 164.526(b)(2)' },
  },
  {
    ...{ law: 'hipaa', kinds: ['access_log'], from: '2003-04-14' },
    ...{ period: { days: 60 }, extension: { days: 30 }, source: '45 CFR 164.528(c)(1)' },
  },
];

const ruleOf = (law: RequestLaw, kind: RequestKind, at: Date): DueRule | undefined =>
  rules
    .filter((rule) => rule.law === law && (rule.kinds === 'all' || rule.kinds.includes(kind)))
    .filter(({ from }) => Date.parse(from) <= at.getTime())
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];

/** The law with a due date for the kind: the one asked for, or that of the company. */
export function lawFor(kind: RequestKind, hipaa: boolean, asked?: RequestLaw): RequestLaw {
  if (asked !== undefined) return asked;
  if (kind === 'access_log' && !hipaa) return 'it_access_log';
  return hipaa && ruleOf('hipaa', kind, new Date()) ? 'hipaa' : 'gdpr';
}

/**
 * When an answer is due. Months are those of the calendar, and end on the last day of a shorter one.
 * @throws Refusal `invalid_input` if the law says nothing about the kind, or was not in force
 */
export function dueAt(law: RequestLaw, kind: RequestKind, receivedAt: Date): Date {
  return later(receivedAt, known(law, kind, receivedAt).period);
}

/** The last day after an extension, counted from the first due date. */
export function extendedDueAt(law: RequestLaw, kind: RequestKind, receivedAt: Date): Date {
  const { period, extension } = known(law, kind, receivedAt);
  const months = (period.months ?? 0) + (extension.months ?? 0);
  return later(receivedAt, { months, days: (period.days ?? 0) + (extension.days ?? 0) });
}

function known(law: RequestLaw, kind: RequestKind, at: Date): DueRule {
  const rule = ruleOf(law, kind, at);
  if (!rule) throw new Refusal('invalid_input', [{ path: 'law', code: 'no_due_date' }]);
  return rule;
}

function later(from: Date, { months = 0, days = 0 }: Period): Date {
  const at = new Date(from);
  const day = at.getUTCDate();
  at.setUTCMonth(at.getUTCMonth() + months);
  if (at.getUTCDate() !== day) at.setUTCDate(0);
  at.setUTCDate(at.getUTCDate() + days);
  return at;
}
