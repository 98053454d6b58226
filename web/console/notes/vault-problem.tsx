import { VaultError, type VaultErrorCode } from '../../vault';
import { Problem } from '../problem';
import { NotConfirmed } from '../session/unproven';
import { useNotesText } from './use-notes-text';

const missing: readonly VaultErrorCode[] = ['note_missing', 'roster_rolled_back', 'chart_rolled_back'];
const replaced: readonly VaultErrorCode[] = [
  ...(['vault_replaced', 'inbox_replaced', 'chart_replaced', 'roster_root_changed', 'wrong_key'] as const),
  ...(['recipients_unexpected', 'pairing_code_wrong', 'signer_unknown', 'signer_inactive'] as const),
];

/** Why the vault refused. An alarm never looks like an ordinary refusal, and never like an empty list. */
export function VaultProblem({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const { problems, alarm: text } = useNotesText();
  if (error instanceof NotConfirmed) return <p className="notice">{problems.notConfirmed}</p>;
  if (!(error instanceof VaultError)) return <Problem error={error} {...(retry ? { retry } : {})} />;
  const { code, alarm, at } = error.problem;
  if (!alarm)
    return (
      <div className="notice alert" role="alert" data-code={code}>
        <p>{problems[code as keyof typeof problems] ?? problems.failed}</p>
        {typeof at['fingerprint'] === 'string' && (
          <p>
            {problems.wanted} <code>{at['fingerprint']}</code>
          </p>
        )}
      </div>
    );
  const reason = missing.includes(code)
    ? text.missing
    : replaced.includes(code)
      ? text.replaced
      : text.changed;
  return (
    <div className="alarm" role="alert" data-alarm={code}>
      <p>
        <b>{text.title}</b>
      </p>
      <p>{reason}</p>
      <p>{text.what}</p>
      <p className="muted">
        {text.reason} <code>{[code, ...Object.values(at)].join(' ')}</code>
      </p>
    </div>
  );
}
