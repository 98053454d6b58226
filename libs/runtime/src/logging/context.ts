import { AsyncLocalStorage } from 'node:async_hooks';

/** Fields on every log line of one request or event. */
export interface LogContext {
  correlationId?: string | undefined;
  traceparent?: string | undefined;
}

const storage = new AsyncLocalStorage<LogContext>();

/** Runs `work` so that its log lines carry the correlation id and the trace. */
export function withContext<T>(context: LogContext, work: () => T): T {
  return storage.run(context, work);
}

export function currentContext(): LogContext {
  return storage.getStore() ?? {};
}
