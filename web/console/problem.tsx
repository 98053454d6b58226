import { ApiProblem, type FieldError } from '@riserbo/client';
import { NoPasskey } from './session/passkeys';
import { useText } from './session/settings';
import { NotConfirmed } from './session/step-up';

interface Props {
  readonly error: unknown;
  /** Refused fields that have no input of their own here. */
  readonly unplaced?: readonly FieldError[];
  readonly retry?: () => unknown;
}

/** Why something did not work, and what to do. */
export function Problem({ error, unplaced = [], retry }: Props) {
  const { problem: text, stepUp } = useText();
  return (
    <div className="notice alert" role="alert">
      <p>
        <b>{text.title}</b>
      </p>
      <p>{reasonOf(error, { ...text, ...stepUp })}</p>
      {unplaced.length > 0 && <p>{unplaced.map(({ path }) => path).join(', ')}</p>}
      {error instanceof ApiProblem && <p className="muted">{text.reference(error.correlationId)}</p>}
      {retry !== undefined && (
        <button type="button" onClick={() => void retry()}>
          {text.again}
        </button>
      )}
    </div>
  );
}

interface Reasons {
  readonly offline: string;
  readonly forbidden: string;
  readonly stale: string;
  readonly cancelled: string;
  readonly noPasskey: string;
}

function reasonOf(error: unknown, text: Reasons): string {
  if (error instanceof NotConfirmed) return text.cancelled;
  if (error instanceof NoPasskey) return text.noPasskey;
  if (!(error instanceof ApiProblem)) return text.offline;
  if (error.code === 'forbidden') return text.forbidden;
  if (error.code === 'stale_version') return text.stale;
  return error.detail ?? error.problem.title;
}
