import { systemPolicy, tenantTable } from '@riserbo/runtime';

/** Bookings, and the claims that keep them apart (C6). */
export const bookingTables = `
CREATE TABLE bookings (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  service_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  -- a random id of the clients service, which alone knows who it is; a hold has none yet
  client_id uuid,
  status text NOT NULL CONSTRAINT bookings_status CHECK (status IN
    ('held', 'pending', 'confirmed', 'arrived', 'completed', 'no_show', 'cancelled', 'expired')),
  cancel_reason text CONSTRAINT bookings_cancel_reason CHECK (cancel_reason IN
    ('by_client', 'by_office', 'declined', 'not_answered', 'erased')),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  -- only while held: until when, and by whom
  expires_at timestamptz,
  held_by uuid,
  held_by_kind text CONSTRAINT bookings_held_by_kind CHECK (held_by_kind IN ('guest', 'client', 'member')),
  -- the policy in force when it was made (C7)
  cancel_cutoff_minutes integer NOT NULL,
  reschedule_cutoff_minutes integer NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT bookings_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT bookings_service FOREIGN KEY (company_id, service_id) REFERENCES services (company_id, id),
  CONSTRAINT bookings_provider FOREIGN KEY (company_id, provider_id) REFERENCES providers (company_id, id),
  CONSTRAINT bookings_times CHECK (starts_at < ends_at),
  CONSTRAINT bookings_hold CHECK (num_nonnulls(expires_at, held_by, held_by_kind) = CASE WHEN status = 'held' THEN 3 ELSE 0 END),
  CONSTRAINT bookings_reason_when_cancelled CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL))
);
-- C4: a guest owns at most one live hold
CREATE UNIQUE INDEX bookings_one_hold ON bookings (company_id, held_by) WHERE held_by_kind IN ('guest', 'client');
CREATE INDEX bookings_by_start ON bookings (company_id, starts_at, id);
CREATE INDEX bookings_by_provider ON bookings (company_id, provider_id, starts_at) INCLUDE (ends_at);
CREATE INDEX bookings_by_client ON bookings (company_id, client_id, starts_at) WHERE client_id IS NOT NULL;
CREATE INDEX bookings_lapsing ON bookings (company_id, expires_at) WHERE expires_at IS NOT NULL;
${tenantTable('bookings', 'booking', 'SELECT, INSERT, UPDATE')}
${systemPolicy('bookings', 'booking', 'SELECT')}

-- Each row keeps one resource for one holder (a booking, later also a group session), buffers included. The constraint is what makes a double
-- booking impossible; everything before it only spares it work. Always INSERT ... ON CONFLICT DO NOTHING, in the order of resources: a plain
-- INSERT that runs into the constraint deadlocks under churn.
CREATE TABLE claims (
  company_id uuid NOT NULL,
  holder_id uuid NOT NULL,
  resource_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  during tstzrange NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
  -- false: kept as a record, bars nobody. Claims of cancelled and expired bookings are deleted.
  live boolean NOT NULL DEFAULT true,
  CONSTRAINT claims_pkey PRIMARY KEY (company_id, holder_id, resource_id, starts_at),
  CONSTRAINT claims_resource FOREIGN KEY (company_id, resource_id) REFERENCES resources (company_id, id),
  -- reads by start look this far back: the longest service with the longest buffers
  CONSTRAINT claims_length CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '40 hours'),
  CONSTRAINT claims_apart EXCLUDE USING gist (company_id WITH =, resource_id WITH =, during WITH &&) WHERE (live)
);
-- the busy times of a search come from this index alone; && is not leakproof, so that under row-level security GiST cannot serve reads
CREATE INDEX claims_by_start ON claims (company_id, resource_id, starts_at) INCLUDE (ends_at, holder_id) WHERE live;
${tenantTable('claims', 'booking', 'SELECT, INSERT, DELETE')}
`;
