/** The fields used of Jest's JSON report. */
export interface Report {
  testResults: { assertionResults: { title: string; ancestorTitles: string[]; status: string }[] }[];
}
const leading = /^(?:[A-Z]\d{1,3}\s+)+/;

/** The ids of docs/rules.md in order: the first cell of each row. */
export function idsOf(page: string): string[] {
  return [...page.matchAll(/^\|\s*([A-L]\d{1,2})\s*\|/gm)].map(([, id]) => id as string);
}

/**
 * For each rule, the number of passing tests whose title, or an enclosing title, begins with its id. A title
 * can begin with several.
 */
export function countPassing(ids: readonly string[], report: Report): ReadonlyMap<string, number> {
  const counts = new Map(ids.map((id) => [id, 0]));
  const passed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed');
  for (const { title, ancestorTitles } of passed) {
    const shown = new Set(
      [title, ...ancestorTitles].flatMap((each) => leading.exec(each)?.[0].trim().split(/\s+/) ?? []),
    );
    for (const id of shown) if (counts.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
