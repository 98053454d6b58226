import { ApiProblem, type FieldError } from '@riserbo/client';
import type { Language } from '../messages';
import type { ConsoleMessages } from '../messages/console';
import { refusalTexts } from '../messages/console/refusals';
import { useSettings, useText } from './session/settings';
import { NoPasskey, NotConfirmed } from './session/unproven';

interface Props {
  readonly error: unknown;
  /** Refused fields that have no input of their own here. */
  readonly unplaced?: readonly FieldError[];
  readonly retry?: () => unknown;
}

/** Why something did not work, and what to do. */
export function Problem({ error, unplaced = [], retry }: Props) {
  const all = useText();
  const { language } = useSettings();
  const text = all.problem;
  return (
    <div className="notice alert" role="alert">
      <p>
        <b>{text.title}</b>
      </p>
      <p>{reasonOf(error, all, language)}</p>
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

function reasonOf(error: unknown, { problem }: ConsoleMessages, language: Language): string {
  if (error instanceof NotConfirmed) return problem.cancelled;
  if (error instanceof NoPasskey) return problem.noPasskey;
  if (!(error instanceof ApiProblem)) return problem.offline;
  return refusalTexts[language][error.code] ?? error.detail ?? error.problem.title;
}
