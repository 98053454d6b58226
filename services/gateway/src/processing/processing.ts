import {
  owners,
  processingCalls,
  readCompanyCall,
  type AnswerOf,
  type CompanyActor,
  type printProcessingCall,
  type Processor,
  type readProcessingCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallOptions, Calls } from '@riserbo/messaging';
import { processingPage } from './processing-page';

type ProcessingRecord = AnswerOf<typeof readProcessingCall>;

/** D4: the record of processing of a company. @throws Refusal `unavailable` if a service does not answer */
export async function readProcessing(
  calls: Calls,
  _: object,
  options: CallOptions,
  actor: unknown,
): Promise<ProcessingRecord> {
  const [{ name, profile }, parts] = await Promise.all([
    calls.ask(readCompanyCall, {}, options),
    described(calls, options, actor),
  ]);
  const { address, phone, email } = profile;
  return {
    madeAt: new Date().toISOString(),
    controller: { name, ...(address && { address }), ...(phone && { phone }), ...(email && { email }) },
    activities: parts.flatMap(({ service, activities }) => activities.map((each) => ({ ...each, service }))),
    processors: distinct(parts.flatMap(({ processors }) => processors)),
  };
}

/** The same as a page to print. */
export async function printProcessing(
  calls: Calls,
  { locale }: RequestOf<typeof printProcessingCall>,
  options: CallOptions,
  actor: unknown,
) {
  return { text: processingPage(await readProcessing(calls, {}, options, actor), locale) };
}

/** E3: where data goes, for everyone who may read the policies. */
export async function listProcessors(calls: Calls, _: object, options: CallOptions, actor: unknown) {
  const parts = await described(calls, options, actor);
  return { items: distinct(parts.flatMap(({ processors }) => processors)) };
}

function described(calls: Calls, { correlationId }: CallOptions, actor: unknown) {
  const { companyId } = actor as CompanyActor;
  return Promise.all(
    owners.map(async (service) => ({
      service,
      ...(await calls.askAs(processingCalls[service], {}, { companyId, correlationId })),
    })),
  );
}

/** Each once: services share their servers. */
function distinct(processors: readonly Processor[]): Processor[] {
  return [...new Map(processors.map((one) => [`${one.task} ${one.host}`, one])).values()];
}
