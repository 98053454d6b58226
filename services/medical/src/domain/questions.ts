interface Question {
  id: string;
  kind: string;
  options: readonly unknown[];
}

/** Each question has its own id, and options exactly if it is a choice. */
export function areSound(questions: readonly Question[]): boolean {
  const ids = new Set(questions.map(({ id }) => id));
  return (
    ids.size === questions.length &&
    questions.every(({ kind, options }) => (kind === 'choice') === options.length > 0)
  );
}
