import { tenantTable, type Migration } from '@riserbo/runtime';

/** Rooms and devices, and which of them services require (C1). */
export const resources: Migration = {
  id: '003-resources',
  up: `
ALTER TABLE resources DROP CONSTRAINT resources_kind;
ALTER TABLE resources ADD CONSTRAINT resources_kind CHECK (kind IN ('provider', 'room', 'device'));

-- A room or device is the resource with the same id, as a provider is. Never deleted, since claims name it.
CREATE TABLE facilities (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT facilities_kind CHECK (kind IN ('room', 'device')),
  name text NOT NULL,
  active boolean NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT facilities_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT facilities_resource FOREIGN KEY (company_id, id) REFERENCES resources (company_id, id)
);
CREATE INDEX facilities_by_name ON facilities (company_id, name, id);
${tenantTable('facilities', 'booking', 'SELECT, INSERT, UPDATE')}

-- A booking of the service takes so many of these; the first that are free, in this order.
CREATE TABLE requirements (
  company_id uuid NOT NULL,
  service_id uuid NOT NULL,
  ordinal integer NOT NULL,
  needed integer NOT NULL,
  resource_ids uuid[] NOT NULL,
  CONSTRAINT requirements_pkey PRIMARY KEY (company_id, service_id, ordinal),
  CONSTRAINT requirements_service FOREIGN KEY (company_id, service_id) REFERENCES services (company_id, id),
  CONSTRAINT requirements_possible CHECK (needed BETWEEN 1 AND cardinality(resource_ids))
);
${tenantTable('requirements', 'booking', 'SELECT, INSERT, DELETE')}
`,
  down: `
DROP TABLE requirements;
DROP TABLE facilities;
ALTER TABLE resources DROP CONSTRAINT resources_kind;
-- over all companies: as the owner, without the policies
ALTER TABLE claims NO FORCE ROW LEVEL SECURITY;
ALTER TABLE resources NO FORCE ROW LEVEL SECURITY;
DELETE FROM claims USING resources r WHERE r.company_id = claims.company_id AND r.id = claims.resource_id AND r.kind <> 'provider';
DELETE FROM resources WHERE kind <> 'provider';
ALTER TABLE claims FORCE ROW LEVEL SECURITY;
ALTER TABLE resources FORCE ROW LEVEL SECURITY;
ALTER TABLE resources ADD CONSTRAINT resources_kind CHECK (kind IN ('provider'));`,
};
