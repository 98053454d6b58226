import { settingsTexts } from '../../messages/console/settings';
import { useMay } from '../session/permissions';
import type { Permission } from '../session/roles';
import { useTexts } from '../session/settings';

/** Says who can change what is shown, where the person cannot. */
export function ReadOnly({ permission }: { permission: Permission }) {
  const may = useMay();
  const text = useTexts(settingsTexts);
  if (may(permission)) return null;
  return <p className="notice">{permission === 'schedule:manage' ? text.readOnlyHours : text.readOnly}</p>;
}
