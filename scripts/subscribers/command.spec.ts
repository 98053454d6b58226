import { parseSubscriberCommand } from './command';

const parse = (line: string) => parseSubscriberCommand(line.split(' '));
const start = { sequence: 1 };

describe('the arguments of npm run subscriber', () => {
  it.each([
    ['add studio lake', { act: 'add', name: 'lake', json: false, from: start }],
    ['list studio --json', { act: 'list', name: '', json: true, from: start }],
    ['rotate studio lake', { act: 'rotate', name: 'lake', json: false, from: start }],
    ['replay studio lake --from 17', { act: 'replay', name: 'lake', json: false, from: { sequence: 17 } }],
    [
      'replay --json --from 2026-11-27T10:00Z studio lake',
      { act: 'replay', name: 'lake', json: true, from: { time: new Date('2026-11-27T10:00Z') } },
    ],
  ])('C15 %s', (line, expected) => {
    expect(parse(line)).toEqual({ slug: 'studio', ...expected });
  });

  it.each([
    ...['', 'add studio', 'list', 'list studio lake', 'replay studio lake', 'steal studio lake'],
    ...['replay studio lake --from 0', 'replay studio lake --from yesterday', 'add studio lake --from 3'],
    ...['add studio lake extra', 'add studio a/b'],
  ])('C15 refuses %j', (line) => {
    expect(parse(line)).toBeUndefined();
  });
});
