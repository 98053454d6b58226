import { joining } from './same-person';

const anna = { id: 'a', name: 'Anna Rossi' };
const again = { id: 'b', name: ' anna  ROSSI' };
const marco = { id: 'c', name: 'Marco Rossi' };

describe('records at one address', () => {
  it('B12 keeps the oldest, merges the same name into it, and leaves other names alone', () => {
    expect(joining([anna, again, marco], undefined)).toEqual({ stays: anna, joins: [again] });
  });
  it('B12 keeps the account’s record, however old the others are', () => {
    expect(joining([anna, again, marco], 'b')).toEqual({ stays: again, joins: [anna] });
    expect(joining([anna, again, marco], 'c')).toEqual({ stays: marco, joins: [] });
  });
  it('B12 keeps no record if there is none, or if the account’s record has another address now', () => {
    expect(joining([], undefined)).toBeUndefined();
    expect(joining([anna], 'gone')).toBeUndefined();
  });
});
