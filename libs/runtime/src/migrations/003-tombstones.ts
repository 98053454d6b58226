import { table, type Migration } from '@riserbo/privacy';
import { lockName } from './002-former-clients';

const follow = (whenErased: string) => `
CREATE OR REPLACE FUNCTION follow_client() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE next uuid;
BEGIN
  FOR hop IN 1..100 LOOP
    EXIT WHEN NEW.client_id IS NULL;
    PERFORM pg_advisory_xact_lock_shared(${lockName('NEW.company_id', 'NEW.client_id')});
    SELECT client_id INTO next FROM former_clients WHERE company_id = NEW.company_id AND former_id = NEW.client_id;
    EXIT WHEN next IS NULL;
    NEW.client_id := next;
  END LOOP;${whenErased}
  RETURN NEW;
END $$;`;

/**
 * H5: ids of erased persons. What arrives about them later is not written: tables that follow merges pass
 * over it, and refuse it where their trigger says so.
 */
export const tombstones: Migration = {
  id: '003-tombstones',
  up: `
${table(
  'tombstones',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  kind text NOT NULL CONSTRAINT tombstones_kind CHECK (kind IN ('client', 'member', 'provider')),
  person_id uuid NOT NULL,
  case_id uuid NOT NULL,
  requested_at timestamptz NOT NULL,
  receipt jsonb NOT NULL,
  CONSTRAINT tombstones_pkey PRIMARY KEY (company_id, kind, person_id)`,
)}
${follow(`
  IF NEW.client_id IS NOT NULL AND EXISTS (SELECT FROM tombstones t
    WHERE t.company_id = NEW.company_id AND t.kind = 'client' AND t.person_id = NEW.client_id) THEN
    IF TG_ARGV[0] = 'refuse' THEN
      RAISE EXCEPTION 'the client was erased' USING ERRCODE = 'check_violation', CONSTRAINT = 'client_not_erased';
    END IF;
    RETURN NULL;
  END IF;`)}`,
  down: `${follow('')}
DROP TABLE tombstones;`,
};

/** SQL: a table that follows merges refuses rows of erased clients (`client_not_erased`). */
export function refuseErased(name: string): string {
  return `
DROP TRIGGER ${name}_follow_client ON ${name};
CREATE TRIGGER ${name}_follow_client BEFORE INSERT OR UPDATE OF client_id ON ${name}
  FOR EACH ROW EXECUTE FUNCTION follow_client('refuse');`;
}
