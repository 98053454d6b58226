import { sagaPhases, owners } from '@riserbo/contracts';
import fc from 'fast-check';
import { sagaOf, sagaSteps, type Step } from './saga';

const nameOf = ({ phase, service }: Step) => `${phase} ${service}`;
/** What each service has done, as opposed to the receipts that reached the saga. */
class Services {
  readonly done = new Set<string>();
  act(step: Step): void {
    // nothing is removed from one service while another could still write about the person
    const earlier = sagaPhases.slice(0, sagaPhases.indexOf(step.phase));
    for (const phase of earlier)
      for (const service of owners) expect(this.done).toContain(nameOf({ phase, service }));
    this.done.add(nameOf(step));
  }
}

describe('the saga of an erasure', () => {
  it('H2 X78 ends with all receipts, whatever crashes, repeats, comes late or out of order', () => {
    const event = fc.record({
      pick: fc.nat(1000),
      fate: fc.constantFrom('done', 'receipt_lost', 'unavailable', 'twice'),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), (events) => {
        const services = new Services();
        const receipts: Step[] = [];
        for (const { pick, fate } of events) {
          const { open } = sagaOf(receipts);
          const step = open[pick % Math.max(open.length, 1)];
          if (step === undefined || fate === 'unavailable') continue;
          services.act(step);
          if (fate === 'twice') services.act(step);
          if (fate !== 'receipt_lost') receipts.push(step);
          const { state } = sagaOf(receipts);
          // done means done everywhere, and nothing else does
          expect(state === 'done').toBe(receipts.length === sagaSteps.length);
          if (state === 'done') expect(services.done.size).toBe(sagaSteps.length);
        }
        // from any point it ends once the services answer
        for (let { open } = sagaOf(receipts); open.length > 0; { open } = sagaOf(receipts))
          for (const step of open) {
            services.act(step);
            receipts.push(step);
          }
        expect(sagaOf(receipts)).toEqual({ state: 'done', open: [] });
        expect(services.done.size).toBe(sagaSteps.length);
      }),
      { numRuns: 300 },
    );
  });

  it('H2 visits every interleaving of receipts within a phase, and all lead to the next', () => {
    const seen = new Map<string, string>();
    const walk = (receipts: readonly Step[]): void => {
      const key = receipts.map(nameOf).sort().join();
      if (seen.has(key)) return;
      const { state, open } = sagaOf(receipts);
      seen.set(key, state);
      for (const step of open) walk([...receipts, step]);
    };
    walk([]);
    // each phase: the subsets of its services; the full one is the start of the next
    expect(seen.size).toBe(sagaPhases.length * (2 ** owners.length - 1) + 1);
    expect([...seen.values()].filter((state) => state === 'done')).toHaveLength(1);
  });
});
