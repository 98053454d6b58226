export interface Change {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond it the rest counts as replaced, so that the work is bounded. */
const MAX_LINES = 1_500;

/** E1: what changed from one text to another, line by line: the longest common subsequence stays the same. */
export function changesBetween(before: string, after: string): Change[] {
  const [old, next] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start += 1;
  let end = 0;
  const rest = () => Math.min(old.length, next.length) - start;
  while (end < rest() && old[old.length - 1 - end] === next[next.length - 1 - end]) end += 1;
  const middle = differing(old.slice(start, old.length - end), next.slice(start, next.length - end));
  return [...marked('same', old.slice(0, start)), ...middle, ...marked('same', old.slice(old.length - end))];
}

const marked = (kind: Change['kind'], lines: readonly string[]): Change[] =>
  lines.map((text) => ({ kind, text }));

function differing(old: readonly string[], next: readonly string[]): Change[] {
  if (old.length > MAX_LINES || next.length > MAX_LINES)
    return [...marked('removed', old), ...marked('added', next)];
  const lengths = commonLengths(old, next);
  const width = next.length + 1;
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    const [a, b] = [old[i], next[j]];
    const below = lengths[(i + 1) * width + j] ?? -1;
    const right = lengths[i * width + j + 1] ?? -1;
    if (a !== undefined && a === b) [i, j] = push(changes, 'same', a, i + 1, j + 1);
    else if (a !== undefined && (b === undefined || below >= right))
      [i, j] = push(changes, 'removed', a, i + 1, j);
    else [i, j] = push(changes, 'added', b ?? '', i, j + 1);
  }
  return changes;
}

function push(to: Change[], kind: Change['kind'], text: string, i: number, j: number): [number, number] {
  to.push({ kind, text });
  return [i, j];
}

/** Of each pair of ends: the length of their longest common subsequence. */
function commonLengths(old: readonly string[], next: readonly string[]): Uint16Array {
  const width = next.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = next.length - 1; j >= 0; j -= 1) {
      const below = lengths[(i + 1) * width + j] as number;
      const right = lengths[i * width + j + 1] as number;
      const both = (lengths[(i + 1) * width + j + 1] as number) + 1;
      lengths[i * width + j] = old[i] === next[j] ? both : Math.max(below, right);
    }
  return lengths;
}
