/** SQL condition on a row of a person: no other company has them as a member. `$1` is the company. */
export const worksNowhereElse = (column: string) =>
  `NOT EXISTS (SELECT 1 FROM memberships AS other WHERE other.user_id = ${column} AND other.company_id <> $1::uuid)`;
