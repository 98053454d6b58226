/** Condition on a row of a person: they are a member of the current company. */
export const ofMember = (column: string) =>
  `EXISTS (SELECT 1 FROM memberships m
    WHERE m.user_id = ${column} AND m.company_id = current_setting('app.company')::uuid)`;
