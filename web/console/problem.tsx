import { ApiProblem } from '@riserbo/client';
import { useText } from './session/settings';

/** Why something did not work, and what to do. */
export function Problem({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const text = useText().problem;
  return (
    <div className="notice alert" role="alert">
      <p>
        <b>{text.title}</b>
      </p>
      <p>{reasonOf(error, text)}</p>
      {error instanceof ApiProblem && <p className="muted">{text.reference(error.correlationId)}</p>}
      {retry !== undefined && (
        <button type="button" onClick={() => void retry()}>
          {text.again}
        </button>
      )}
    </div>
  );
}

function reasonOf(error: unknown, text: { offline: string; forbidden: string; stale: string }): string {
  if (!(error instanceof ApiProblem)) return text.offline;
  if (error.code === 'forbidden') return text.forbidden;
  if (error.code === 'stale_version') return text.stale;
  return error.detail ?? error.problem.title;
}
