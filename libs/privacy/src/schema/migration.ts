/**
 * A schema step in SQL, both ways. Steps run in the order of `id` (`001-first`). Roles are written `{app}`,
 * `{system}`, `{owner}` and `{lookup}`. A step in `migrations.lock` never changes: add another.
 */
export interface Migration {
  id: string;
  up: string;
  down: string;
  /**
   * Oldest migration whose code still works on the schema after this one. By default that of the previous
   * step, because adding breaks nothing; a step that renames or removes states it.
   */
  serves?: string;
}
