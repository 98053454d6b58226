import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { bookSlotCall, searchSlotsCall } from '@riserbo/contracts';
import { testPostgres } from '@riserbo/testing';
import { aMember, aProvider, aService } from '../../services/booking/test/factories';
import { runBooking } from '../../services/booking/test/running';

/** One statement as it was sent, ready to be written as JSON. */
export interface Statement {
  name?: string;
  text: string;
  values: Value[];
}
/** A statement with its values as Postgres gets them. */
export interface Bound {
  name: string;
  text: string;
  values: unknown[];
}
type Value = { date: string } | { bytes: string } | { plain: unknown };
/** What differs between the search that is recorded and the one that is measured. */
export interface Search {
  companyId: string;
  serviceId: string;
  from: Date;
  to: Date;
  now: Date;
}
export interface Recording {
  /** Each the statements of one booking, from BEGIN to COMMIT. */
  bookings: Statement[][];
  /** What one slot search reads, and what it was asked for. */
  search: { statements: Statement[]; asked: Search };
  /** Rows that the bookings stand on, by table. */
  base: Record<string, unknown[]>;
}
const baseTables = ['services', 'resources', 'providers', 'offerings', 'schedules', 'idempotency_secrets'];
const perProvider = 600;

/** Records what the booking service really sends to Postgres, on a server of its own: the denominators send the same SQL. */
export async function record(count: number): Promise<Recording> {
  const postgres = await testPostgres({ own: true });
  process.env['TEST_POSTGRES'] = postgres.url;
  const running = await runBooking();
  const transactions = spy();
  try {
    const [office, clientId] = [aMember(randomUUID()), randomUUID()];
    const service = await aService(running, office, {
      durationMinutes: 30,
      gridMinutes: 30,
      horizonDays: 365,
    });
    const allDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));
    const providers: string[] = [];
    for (let made = 0; made * perProvider < count + 1; made += 1)
      providers.push(await aProvider(running, office, [service.id], { weekly: allDay }));
    transactions.length = 0;
    for (let index = 0; index <= count; index += 1) {
      const startsAt = new Date(
        Date.parse('2026-03-04T00:00:00Z') + (index % perProvider) * 1_800_000,
      ).toISOString();
      const slot = {
        serviceId: service.id,
        providerId: providers[Math.floor(index / perProvider)] as string,
        startsAt,
        clientId,
      };
      await running.ask(bookSlotCall, slot, office, { idempotencyKey: randomUUID() });
    }
    // the first one also makes the day's key of the idempotency table, which the others find
    const bookings = transactions
      .filter((each) => each.some(({ text }) => /INTO claims/.test(text)))
      .slice(1);
    const base: Recording['base'] = {};
    for (const table of baseTables) {
      const rows = await running.rows<{ row: unknown }>(`SELECT to_jsonb(t) AS row FROM ${table} t`);
      base[table] = rows.map(({ row }) => row);
    }
    const asked = {
      companyId: office.companyId,
      serviceId: service.id,
      from: new Date('2026-03-04T00:00:00Z'),
      to: new Date('2026-04-03T00:00:00Z'),
      now: running.clock.now(),
    };
    const range = { from: asked.from.toISOString(), to: asked.to.toISOString() };
    const search = () => running.ask(searchSlotsCall, { serviceId: service.id, ...range }, office);
    await search();
    transactions.length = 0;
    await search();
    const statements = transactions.flat().filter(({ values }) => values.length > 0);
    return { bookings, search: { statements, asked }, base };
  } finally {
    transactions.stop();
    await running.stop();
    await postgres.stop();
  }
}

/** Watches every transaction of this process. */
function spy(): Statement[][] & { stop(): void } {
  const prototype = Client.prototype as unknown as { query: (this: object, ...args: unknown[]) => unknown };
  const original = prototype.query;
  const open = new WeakMap<object, Statement[]>();
  const done = Object.assign([] as Statement[][], { stop: () => void (prototype.query = original) });
  prototype.query = function (...args) {
    const statement = read(args[0], args[1]);
    if (statement.text.startsWith('BEGIN')) open.set(this, []);
    open.get(this)?.push(statement);
    if (/^(COMMIT|ROLLBACK)/.test(statement.text)) {
      done.push(open.get(this) ?? []);
      open.delete(this);
    }
    return original.apply(this, args);
  };
  return done;
}

function read(config: unknown, more: unknown): Statement {
  if (typeof config === 'string') return { text: config, values: Array.isArray(more) ? more.map(write) : [] };
  const { name, text, values = [] } = config as { name?: string; text: string; values?: unknown[] };
  return { ...(name === undefined ? {} : { name }), text, values: values.map(write) };
}
function write(value: unknown): Value {
  if (value instanceof Date) return { date: value.toISOString() };
  return Buffer.isBuffer(value) ? { bytes: value.toString('base64') } : { plain: value };
}
export function readValue(value: Value): unknown {
  if ('date' in value) return new Date(value.date);
  return 'bytes' in value ? Buffer.from(value.bytes, 'base64') : value.plain;
}

/**
 * Recorded statements with what the recording asked for replaced by what is asked now. Values are found by what they are, so the
 * number and order of parameters do not matter. @throws Error if something that was asked for is in no statement
 */
export function rebind(statements: readonly Statement[], recorded: Search, asked: Search): Bound[] {
  const names = Object.keys(recorded) as (keyof Search)[];
  const missing = new Set(names);
  const current = (value: unknown): unknown => {
    const name = names.find((each) => isSame(recorded[each], value));
    if (name === undefined) return value;
    missing.delete(name);
    return asked[name];
  };
  const bound = statements.map(({ text, values }, index) => ({
    ...{ name: `read-${index}`, text },
    values: values.map((value) => current(readValue(value))),
  }));
  if (missing.size > 0) throw new Error(`the recorded search does not mention ${[...missing].join(', ')}`);
  return bound;
}
const isSame = (one: string | Date, other: unknown): boolean =>
  one instanceof Date ? other instanceof Date && one.getTime() === other.getTime() : one === other;
