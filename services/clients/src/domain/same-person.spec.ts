import { joining } from './same-person';

const anna = { id: 'a', name: 'Anna Rossi' };
const again = { id: 'b', name: ' anna  ROSSI' };
const marco = { id: 'c', name: 'Marco Rossi' };

describe('records at one address', () => {
  it('B12 the oldest stays, the same name joins it, another name stays apart', () => {
    expect(joining([anna, again, marco], undefined)).toEqual({ stays: anna, joins: [again] });
  });
  it('B12 the record of the account stays, however old the others are', () => {
    expect(joining([anna, again, marco], 'b')).toEqual({ stays: again, joins: [anna] });
    expect(joining([anna, again, marco], 'c')).toEqual({ stays: marco, joins: [] });
  });
  it('B12 nobody stays where there is nobody, or where the account’s record has another address now', () => {
    expect(joining([], undefined)).toBeUndefined();
    expect(joining([anna], 'gone')).toBeUndefined();
  });
});
