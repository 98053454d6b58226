const ofMember = (table: string) =>
  `EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = ${table}.user_id AND m.company_id = current_setting('app.company')::uuid)`;

/** A second factor is the person's, as the password is: a company reaches it through the membership. */
export const factorTable = (table: string, grants: string) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_of_member ON ${table} TO auth_app USING (${ofMember(table)}) WITH CHECK (${ofMember(table)});
GRANT ${grants} ON ${table} TO auth_app;
`;
