/** SQL commands, separated by commas: `'SELECT, INSERT'`. */
type Commands = string;

export interface TableAccess {
  /** What the service may do with rows of the current company. Empty for nothing. */
  app: Commands;
  /** What maintenance (relay, sweepers) may do with rows of all companies. By default nothing. */
  system?: Commands;
}

/**
 * SQL that creates a table of companies: its first column is `company_id`, and row-level security restricts
 * it to the current company (invariant 5). Without `app.company`, statements fail instead of returning
 * nothing. Applies to the owner as well, so that its SECURITY DEFINER functions stay inside the company.
 * @param columns columns and constraints after `company_id`
 */
export function table(name: string, { app, system }: TableAccess, columns: string): string {
  return `${closedTable(name, `company_id uuid NOT NULL,\n  ${columns.trim()}`)}
CREATE POLICY ${name}_of_company ON ${name} TO {app}, {owner}
  USING (company_id = current_setting('app.company')::uuid)
  WITH CHECK (company_id = current_setting('app.company')::uuid);
${app === '' ? '' : `GRANT ${app} ON ${name} TO {app};`}
${system === undefined ? '' : openAcross(name, 'system', system)}`;
}

/**
 * SQL that creates a table of no company, which only the system role reaches. The service's README says
 * why.
 */
export function systemTable(name: string, system: Commands, columns: string): string {
  return `${closedTable(name, columns)}${openAcross(name, 'system', system)}`;
}

/** SQL that creates a table no role reaches: row-level security is on and forced, without a policy. */
export function closedTable(name: string, columns: string): string {
  return `
CREATE TABLE ${name} (
  ${columns.trim()}
);
ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;
`;
}

/** SQL that opens a table to one more role across companies, for the named commands only. */
export function openAcross(name: string, role: 'system' | 'lookup', commands: Commands): string {
  const policies = commands.split(',').map((each) => policy(name, role, each.trim().toUpperCase()));
  return `${policies.join('\n')}\nGRANT ${commands} ON ${name} TO {${role}};\n`;
}

function policy(name: string, role: string, command: string): string {
  const using = command === 'INSERT' ? '' : ' USING (true)';
  const check = command === 'INSERT' || command === 'UPDATE' ? ' WITH CHECK (true)' : '';
  const each = `${name}_${role}_${command.toLowerCase()}`;
  return `CREATE POLICY ${each} ON ${name} FOR ${command} TO {${role}}${using}${check};`;
}
