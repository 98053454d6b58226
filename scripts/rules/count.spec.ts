import { countPassing, idsOf } from './count';

const page = `| rule | what |\n|---|---|\n| A1 | sign-up |\n| C6 | no double booking |\n| D1 | records |\n`;
const test = (title: string, status = 'passed', ancestorTitles: string[] = []) => ({
  title,
  status,
  ancestorTitles,
});

describe('counting the tests of a rule', () => {
  it('reads the ids of the page in order', () => {
    expect(idsOf(page)).toEqual(['A1', 'C6', 'D1']);
  });
  it('counts passing tests by the ids that their titles begin with', () => {
    const report = {
      testResults: [
        {
          assertionResults: [
            test('C6 X71 one wins'),
            test('C6 no overlap', 'failed'),
            test('A1 C6 both'),
            test('says C6 in the middle'),
          ],
        },
      ],
    };
    expect(Object.fromEntries(countPassing(['A1', 'C6', 'D1'], report))).toEqual({ A1: 1, C6: 2, D1: 0 });
  });
  it('counts a test once, also when the title around it has the id, too', () => {
    const report = {
      testResults: [
        {
          assertionResults: [
            test('C6 one wins', 'passed', ['C6 races']),
            test('nobody', 'passed', ['D1 records']),
          ],
        },
      ],
    };
    expect(Object.fromEntries(countPassing(['C6', 'D1'], report))).toEqual({ C6: 1, D1: 1 });
  });
});
