import { refusals } from '@riserbo/contracts';
import {
  bookingStates,
  cancelReasons,
  deadline,
  isLive,
  expiryOf,
  LIVE,
  canBecome,
  mayCancel,
  mayCorrect,
  canUseReason,
  MOVABLE,
  canTransition,
  mayReschedule,
  transitions,
  type ActorKind,
  type BookingState,
  type CancelReason,
  type Transition,
} from './booking';

const policy = { cancelCutoffMin: 24 * 60, rescheduleCutoffMin: 120 };
const startsAt = new Date('2026-05-12T09:00:00Z');
const at = (iso: string) => new Date(iso);
const longBefore = at('2026-05-01T00:00:00Z');
const actors: ActorKind[] = ['guest', 'client', 'member', 'operator', 'service'];
const states = (wanted: (state: BookingState) => boolean) => bookingStates.filter(wanted);

describe('booking', () => {
  describe('states', () => {
    it('C8 has the states of the product, and no way on from an end', () => {
      expect(bookingStates).toEqual([
        'held',
        'pending',
        'confirmed',
        'arrived',
        'completed',
        'no_show',
        'cancelled',
        'expired',
      ]);
      expect(states((state) => transitions[state].length === 0)).toEqual([
        'completed',
        'no_show',
        'cancelled',
        'expired',
      ]);
    });

    it('C6 claims time while held, pending, confirmed or arrived: exactly while there is a way on', () => {
      expect([...LIVE]).toEqual(['held', 'pending', 'confirmed', 'arrived']);
      expect(states(isLive)).toEqual(states((state) => transitions[state].length > 0));
    });

    it('C8 never goes back: nothing is held again, nothing is pending after it was confirmed', () => {
      expect(states((state) => canBecome(state, 'held'))).toEqual([]);
      expect(states((state) => canBecome(state, 'pending'))).toEqual(['held']);
      expect(states((state) => canBecome(state, 'expired'))).toEqual(['held']);
      expect(states((state) => canBecome(state, 'no_show'))).toEqual(['confirmed']);
    });
  });

  describe('cut-offs', () => {
    const confirmed = { state: 'confirmed', startsAt, expiresAt: null } as const;

    it.each(['guest', 'client'] as const)(
      'C7 X74 lets a %s cancel up to the deadline and not 1 s later',
      (who) => {
        expect(mayCancel(confirmed, policy, who, at('2026-05-11T08:59:59Z'))).toBeUndefined();
        expect(mayCancel(confirmed, policy, who, at('2026-05-11T09:00:00Z'))).toBeUndefined();
        expect(mayCancel(confirmed, policy, who, at('2026-05-11T09:00:01Z'))).toBe('too_late');
      },
    );

    it('C7 has a separate cut-off for moving', () => {
      expect(mayReschedule(confirmed, policy, 'guest', at('2026-05-12T07:00:00Z'))).toBeUndefined();
      expect(mayReschedule(confirmed, policy, 'guest', at('2026-05-12T07:00:01Z'))).toBe('too_late');
    });

    it('C7 does not bind staff', () => {
      const during = at('2026-05-12T09:10:00Z');
      for (const who of ['member', 'operator', 'service'] as const) {
        expect(mayCancel(confirmed, policy, who, during)).toBeUndefined();
        expect(mayReschedule(confirmed, policy, who, during)).toBeUndefined();
      }
    });

    it('C7 with no cut-off ends at the start', () => {
      const none = { cancelCutoffMin: 0, rescheduleCutoffMin: 0 };
      expect(mayCancel(confirmed, none, 'client', startsAt)).toBeUndefined();
      expect(mayCancel(confirmed, none, 'client', at('2026-05-12T09:00:01Z'))).toBe('too_late');
      expect(deadline(confirmed, 90)).toEqual(at('2026-05-12T07:30:00Z'));
    });

    it('C4 lets a hold be given back at any time', () => {
      const held = { state: 'held', startsAt, expiresAt: startsAt } as const;
      expect(mayCancel(held, policy, 'guest', at('2026-05-12T08:59:00Z'))).toBeUndefined();
    });

    it('C8 lets guests and clients withdraw a request until the start, whatever the cut-off', () => {
      const pending = { state: 'pending', startsAt, expiresAt: startsAt } as const;
      for (const who of ['guest', 'client'] as const) {
        expect(mayCancel(pending, policy, who, at('2026-05-12T08:59:59Z'))).toBeUndefined();
        expect(mayCancel(pending, policy, who, at('2026-05-12T09:00:01Z'))).toBe('too_late');
      }
      expect(mayReschedule(pending, policy, 'guest', at('2026-05-12T08:59:59Z'))).toBe('too_late');
    });

    it('C7 C8 refuses by state before it looks at the clock', () => {
      const all = (ask: typeof mayCancel, who: ActorKind) =>
        states((state) => ask({ state, startsAt, expiresAt: null }, policy, who, longBefore) === undefined);
      for (const who of actors) {
        expect(all(mayCancel, who)).toEqual(['held', 'pending', 'confirmed', 'arrived']);
        expect(all(mayReschedule, who)).toEqual([...MOVABLE]);
      }
      expect(mayCancel({ ...confirmed, state: 'cancelled' }, policy, 'guest', startsAt)).toBe(
        'state_forbids',
      );
    });

    it('C8 what waited too long for an answer moves nowhere, from that very instant', () => {
      const pending = { state: 'pending', startsAt, expiresAt: longBefore } as const;
      const moment = new Date(longBefore.getTime() - 1);
      expect(mayReschedule(pending, policy, 'member', moment)).toBeUndefined();
      expect(mayReschedule(pending, policy, 'member', longBefore)).toBe('state_forbids');
    });

    it('C7 refuses with codes that the contract has; the late one names the office', () => {
      expect(refusals.state_forbids.status).toBe(409);
      expect(refusals.too_late.text).toMatch(/Contact the practice/);
    });
  });

  describe('steps', () => {
    const startsAt = new Date('2026-03-03T09:00:00Z');
    const step = (state: BookingState, to: Transition, now = startsAt, expiresAt: Date | null = null) =>
      canTransition({ state, startsAt, expiresAt }, to, now);
    const before = new Date(startsAt.getTime() - 1);

    it('C8 go where the table of states says, and nowhere from a hold', () => {
      const to = (target: Transition) => states((state) => step(state, target) === undefined);
      expect(to('confirmed')).toEqual(['pending']);
      expect(to('arrived')).toEqual(['confirmed']);
      expect(to('completed')).toEqual(['confirmed', 'arrived']);
      expect(to('no_show')).toEqual(['confirmed']);
    });

    it('C8 is neither missed nor completed before its start, but the client can arrive early', () => {
      expect(step('confirmed', 'no_show', before)).toBe('not_yet');
      expect(step('arrived', 'completed', before)).toBe('not_yet');
      expect(step('confirmed', 'arrived', before)).toBeUndefined();
    });

    it('C8 what waited too long for an answer gets none, from that very instant', () => {
      expect(step('pending', 'confirmed', before, startsAt)).toBeUndefined();
      expect(step('pending', 'confirmed', startsAt, startsAt)).toBe('state_forbids');
    });

    it('C4 C8 a hold lives, and an answer is waited for, as long as is set and never past the start', () => {
      const now = new Date('2026-03-03T07:00:00Z');
      expect(expiryOf(startsAt, 60, now)).toEqual(new Date('2026-03-03T08:00:00Z'));
      expect(expiryOf(startsAt, 1440, now)).toEqual(startsAt);
    });
  });

  describe('corrections', () => {
    const endsAt = new Date('2026-03-03T09:30:00Z');
    const last = new Date('2026-03-10T09:30:00Z');
    const correct = (state: BookingState, to: Transition, now = endsAt) =>
      mayCorrect({ state, endsAt }, to, 7, now);

    it('C8 change completed and no_show into each other, and take no_show and arrived back', () => {
      const to = (target: Transition) => states((state) => correct(state, target) === undefined);
      expect(to('no_show')).toEqual(['completed']);
      expect(to('completed')).toEqual(['no_show']);
      expect(to('confirmed')).toEqual(['arrived', 'no_show']);
      expect(to('arrived')).toEqual([]);
    });

    it('C8 end some days after the end of the booking, and not a moment sooner', () => {
      expect(correct('no_show', 'completed', last)).toBeUndefined();
      expect(correct('no_show', 'completed', new Date(last.getTime() + 1))).toBe('mark_final');
      expect(correct('cancelled', 'completed', new Date(last.getTime() + 1))).toBe('state_forbids');
    });
  });

  describe('reasons', () => {
    const given = (state: BookingState, by: ActorKind) =>
      (Object.keys(cancelReasons) as CancelReason[]).filter((reason) => canUseReason(reason, state, by));

    it('C8 lets each actor give its own reasons only', () => {
      expect(given('confirmed', 'guest')).toEqual(['by_client']);
      expect(given('confirmed', 'client')).toEqual(['by_client']);
      expect(given('confirmed', 'member')).toEqual(['by_office']);
      expect(given('confirmed', 'service')).toEqual(['erased']);
      expect(given('confirmed', 'operator')).toEqual([]);
    });

    it('C8 declines or leaves unanswered only what is pending', () => {
      expect(given('pending', 'member')).toEqual(['by_office', 'declined']);
      expect(given('pending', 'service')).toEqual(['not_answered', 'erased']);
    });

    it('C8 gives no reason to end what has ended', () => {
      for (const state of states((each) => !isLive(each))) {
        for (const who of actors) expect(given(state, who)).toEqual([]);
      }
    });
  });
});
