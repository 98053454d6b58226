import { useMutation } from '@tanstack/react-query';
import { useRefresh } from '../data';
import { Problem } from '../problem';

interface Props<Answer> {
  readonly name: string;
  readonly label?: string;
  readonly danger?: boolean;
  /** Shown once it is done. */
  readonly done?: (answer: Answer) => string;
  act(): Promise<Answer>;
}

/** A button that does one thing at the server, and says why it did not. */
export function Act<Answer>({ name, label, danger = false, done, act }: Props<Answer>) {
  const refresh = useRefresh();
  const change = useMutation({ mutationFn: act, onSuccess: refresh });
  return (
    <>
      <button
        type="button"
        className={danger ? 'danger' : undefined}
        aria-label={label}
        disabled={change.isPending}
        onClick={() => change.mutate()}
      >
        {name}
      </button>
      {change.error !== null && <Problem error={change.error} />}
      {done !== undefined && <span role="status">{change.isSuccess && done(change.data)}</span>}
    </>
  );
}
