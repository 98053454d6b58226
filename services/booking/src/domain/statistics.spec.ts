import fc from 'fast-check';
import { appointmentWeights, drawNoise, personWeights } from './noise';
import { seededChance } from './seeded-chance';
import { GATE, noShowRate, publish, type Counts, type Figures } from './statistics';

type Below = (range: number) => number;
/** Draws zero, always: the control of every attack. */
const noiseOff: Below = () => 0;
const nothing: Counts = {
  completed: 0,
  noShow: 0,
  cancelled: 0,
  appointments: 0,
  services: [],
  providers: [],
};

describe('what is told', () => {
  it('C17 is null for few persons, and the row stays in the list', () => {
    const counts = { ...nothing, completed: 24, noShow: 25, services: [{ id: 's', persons: 3 }] };
    expect(publish(counts, noiseOff)).toEqual({
      persons: { completed: null, noShow: 25, cancelled: null },
      appointments: null,
      services: [{ id: 's', persons: null }],
      providers: [],
    });
  });

  it('C17 has appointments where the persons who came are told, and a rate where both its parts are', () => {
    const told = publish({ ...nothing, completed: 75, noShow: 25, appointments: 90 }, noiseOff);
    expect([told.appointments, noShowRate(told)]).toEqual([90, 0.25]);
    expect(noShowRate(publish({ ...nothing, completed: 75, noShow: 3 }, noiseOff))).toBeNull();
  });

  it('C17 has no figure about fewer than 11 persons, for any counts and draws', () => {
    const persons = fc.nat(40);
    const lists = fc.array(fc.record({ id: fc.uuid(), persons }), { maxLength: 6 });
    fc.assert(
      fc.property(persons, persons, persons, lists, lists, fc.nat(), (...drawn) => {
        const [completed, noShow, cancelled, services, providers, seed] = drawn;
        const counts = { completed, noShow, cancelled, services, providers, appointments: 4 * completed };
        const told = publish(counts, seededChance(seed));
        const pairs: [number | null | undefined, number][] = [
          ...(['completed', 'noShow', 'cancelled'] as const).map(
            (status) => [told.persons[status], counts[status]] as [number | null, number],
          ),
          ...services.map(
            ({ persons: count }, i) => [told.services[i]?.persons, count] as [number | null, number],
          ),
          ...providers.map(
            ({ persons: count }, i) => [told.providers[i]?.persons, count] as [number | null, number],
          ),
        ];
        expect([told.services.length, told.providers.length]).toEqual([services.length, providers.length]);
        for (const [figure, count] of pairs) if (figure !== null) expect(count).toBeGreaterThanOrEqual(11);
        if (told.appointments !== null) expect(completed).toBeGreaterThanOrEqual(11);
      }),
      { seed: 11, numRuns: 1_000 },
    );
  });
});

/**
 * The attacker knows everything but whether one person came, and guesses. Each attack tells a guess from what
 * it sees; half of all guesses are right by chance.
 */
describe('an attack', () => {
  const TRIALS = 4_000;
  /** The share of right guesses. */
  const wins = (guess: (came: boolean, below: Below) => boolean, below: Below = seededChance(5)) => {
    let right = 0;
    for (let trial = 0; trial < TRIALS; trial++) {
      const came = trial % 2 === 0;
      if (guess(came, below) === came) right++;
    }
    return right / TRIALS;
  };
  const counts = (others: number, came: boolean): Counts => {
    const persons = others + Number(came);
    const each = [{ id: 'x', persons }];
    return { ...nothing, completed: persons, appointments: persons, services: each, providers: each };
  };
  const weightAt = (weights: readonly number[], z: number) => weights[Math.abs(z)] ?? 0;
  /** How much likelier a figure is if the person came, as a logarithm. */
  const evidence = (figure: number | null | undefined, others: number, weights: readonly number[]) => {
    const chance = (count: number) => {
      if (typeof figure === 'number') return weightAt(weights, figure - count);
      let hidden = 0;
      for (let z = 1 - weights.length; z < Math.min(weights.length, GATE - count); z++)
        hidden += weightAt(weights, z);
      return hidden;
    };
    return Math.log((chance(others + 1) || 1e-9) / (chance(others) || 1e-9));
  };
  /** Uses every figure at once, as well as can be. */
  const best = (told: Figures, others: number) =>
    evidence(told.persons.completed, others, personWeights) +
    evidence(told.services[0]?.persons, others, personWeights) +
    evidence(told.providers[0]?.persons, others, personWeights) +
    (told.appointments === null ? 0 : evidence(told.appointments, others, appointmentWeights));
  const fourSigma = 4 * Math.sqrt(0.25 / TRIALS);
  /** Of one figure: e^0.5 to 1. Of all figures about who came once: e^1.625 to 1. */
  const [ofOne, ofAll] = [0.5, 1.625].map((odds) => 1 / (1 + Math.exp(-odds)) + fourSigma) as [
    number,
    number,
  ];

  it('C17 X118 by someone who knows all but one wins 84 of 100 times at most, and every time without noise', () => {
    const attack = (came: boolean, below: Below) => best(publish(counts(60, came), below), 60) > 0;
    expect(wins(attack)).toBeLessThan(ofAll);
    expect(wins(attack, noiseOff)).toBe(1);
  });

  it('C17 X118 by a provider who subtracts their own calendar wins 63 of 100 times, and every time without noise', () => {
    const own = 45;
    const attack = (came: boolean, below: Below) =>
      (publish(counts(own + 3, came), below).services[0]?.persons ?? 0) - own > 3;
    expect(wins(attack)).toBeLessThan(ofOne);
    expect(wins(attack, noiseOff)).toBe(1);
  });

  it('C17 X118 with 24 invented clients wins 63 of 100, and always with a gate on exact numbers', () => {
    const invented = GATE - 1;
    const attack = (came: boolean, below: Below) =>
      evidence(publish(counts(invented, came), below).services[0]?.persons, invented, personWeights) > 0;
    expect(wins(attack)).toBeLessThan(ofOne);
    const exactGate = (came: boolean, below: Below) => {
      const persons = invented + Number(came);
      return (persons >= GATE ? persons + drawNoise(personWeights, below) : null) !== null;
    };
    expect(wins(exactGate)).toBe(1);
    expect(wins(attack, noiseOff)).toBe(1);
  });

  it('C17 X118 over time needs a second draw: asked a hundred times, an open period would give the person away', () => {
    const once = (came: boolean, below: Below) =>
      (publish(counts(60, came), below).persons.completed ?? 0) > 60;
    const often = (came: boolean, below: Below) => {
      let sum = 0;
      for (let asked = 0; asked < 100; asked++)
        sum += publish(counts(60, came), below).persons.completed ?? 0;
      return sum / 100 > 60.5;
    };
    expect(wins(once)).toBeLessThan(ofOne);
    expect(wins(often)).toBeGreaterThan(0.9);
  });
});
