import { owners, sagaPhases, type OwnerName, type SagaPhase } from '@riserbo/contracts';

/** H2: one idempotent call to one service. */
export interface Step {
  phase: SagaPhase;
  service: OwnerName;
}
export type SagaState = SagaPhase | 'done';
/** All steps in order. A phase begins when every service has a receipt for the phase before. */
export const sagaSteps: readonly Step[] = sagaPhases.flatMap((phase) =>
  owners.map((service) => ({ phase, service })),
);

const isSame = (a: Step) => (b: Step) => a.phase === b.phase && a.service === b.service;

/** The state of an erasure with these receipts, and the steps that can be done now, in any order. */
export function sagaOf(receipts: readonly Step[]): { state: SagaState; open: readonly Step[] } {
  const lacking = sagaSteps.filter((step) => !receipts.some(isSame(step)));
  const state = lacking[0]?.phase ?? 'done';
  return { state, open: lacking.filter(({ phase }) => phase === state) };
}
