import { table } from '@riserbo/privacy';

const price = `(price_amount IS NULL) = (price_currency IS NULL) AND price_amount >= 0`;

/** Bookings, and the claims that keep them apart (C6). */
export const bookingTables = `
-- Sessions of several clients: the session has the claims, its bookings are counted seats.
${table(
  'group_sessions',
  { app: 'SELECT, INSERT, UPDATE, DELETE' },
  `
  id uuid NOT NULL,
  service_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  -- that of the service when the session was opened
  capacity integer NOT NULL,
  taken integer NOT NULL,
  created_at timestamptz NOT NULL,
  -- seats of overriding bookings, which alone may exceed the capacity
  overriding integer NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  -- sum of the versions of bookings that left, plus one for each: with those of its bookings, a number that
  -- only grows
  left_versions integer NOT NULL DEFAULT 0,
  CONSTRAINT group_sessions_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT group_sessions_start UNIQUE (company_id, service_id, provider_id, starts_at),
  CONSTRAINT group_sessions_seats CHECK (overriding >= 0 AND taken - overriding BETWEEN 0 AND capacity),
  CONSTRAINT group_sessions_service FOREIGN KEY (company_id, service_id) REFERENCES services (company_id, id),
  CONSTRAINT group_sessions_provider FOREIGN KEY (company_id, provider_id)
    REFERENCES providers (company_id, id)`,
)}
${table(
  'bookings',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT' },
  `
  id uuid NOT NULL,
  service_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  -- random id from the clients service, the only place that knows who it is; null for a hold
  client_id uuid,
  status text NOT NULL CONSTRAINT bookings_status CHECK (status IN
    ('held', 'pending', 'confirmed', 'arrived', 'completed', 'no_show', 'cancelled', 'expired')),
  cancel_reason text CONSTRAINT bookings_cancel_reason CHECK (cancel_reason IN
    ('by_client', 'by_office', 'declined', 'not_answered', 'erased')),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  -- when a hold, or a booking that waits for the office, expires
  expires_at timestamptz,
  held_by uuid,
  held_by_kind text CONSTRAINT bookings_held_by_kind CHECK (held_by_kind IN ('guest', 'client', 'member')),
  -- C7: the policy in force when it was made
  cancel_cutoff_minutes integer NOT NULL,
  reschedule_cutoff_minutes integer NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  -- price when it was made; null: no price was set
  price_currency text,
  price_amount bigint,
  session_id uuid,
  -- who made it; a hold counts as its booking will
  channel text NOT NULL CONSTRAINT bookings_channel CHECK (channel IN ('online', 'office')),
  -- C6: why it overrides others
  override_reason text
    CONSTRAINT bookings_override CHECK (override_reason IN ('urgent', 'agreed', 'short_visit', 'other')),
  -- X107: HMAC of the client's network under a key of the day; kept for a day with what was made online
  held_from bytea,
  -- C17: the period in which its end was counted, so that it and its client are counted once
  counted_in text,
  -- the guest token that made it
  guest_id uuid,
  -- one id for all records of a person, decided by the clients service when the booking is made
  counts_as uuid,
  -- C13
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT bookings_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT bookings_service FOREIGN KEY (company_id, service_id) REFERENCES services (company_id, id),
  CONSTRAINT bookings_provider FOREIGN KEY (company_id, provider_id) REFERENCES providers (company_id, id),
  CONSTRAINT bookings_session FOREIGN KEY (company_id, session_id) REFERENCES group_sessions (company_id, id),
  CONSTRAINT bookings_times CHECK (starts_at < ends_at),
  CONSTRAINT bookings_price CHECK (${price}),
  CONSTRAINT bookings_hold
    CHECK (num_nonnulls(held_by, held_by_kind) = CASE WHEN status = 'held' THEN 2 ELSE 0 END),
  CONSTRAINT bookings_lapse CHECK ((status IN ('held', 'pending')) = (expires_at IS NOT NULL)),
  CONSTRAINT bookings_reason_when_cancelled CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL))`,
)}
-- C4: a guest or client has at most one live hold
CREATE UNIQUE INDEX bookings_one_hold ON bookings (company_id, held_by)
  WHERE held_by_kind IN ('guest', 'client');
CREATE INDEX bookings_by_holder ON bookings (company_id, held_by) WHERE held_by IS NOT NULL;
CREATE INDEX bookings_by_start ON bookings (company_id, starts_at, id);
-- C8: what the office still has to do, without reading the past
CREATE INDEX bookings_live_by_start ON bookings (company_id, starts_at, id)
  WHERE status IN ('held', 'pending', 'confirmed', 'arrived');
CREATE INDEX bookings_by_provider ON bookings (company_id, provider_id, starts_at) INCLUDE (ends_at);
CREATE INDEX bookings_by_client ON bookings (company_id, client_id, starts_at) WHERE client_id IS NOT NULL;
CREATE INDEX bookings_by_person ON bookings (company_id, counts_as, starts_at) WHERE counts_as IS NOT NULL;
CREATE INDEX bookings_by_guest ON bookings (company_id, guest_id) WHERE guest_id IS NOT NULL;
CREATE INDEX bookings_by_session ON bookings (company_id, session_id) WHERE session_id IS NOT NULL;
CREATE INDEX bookings_lapsing ON bookings (company_id, expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX bookings_unmarked ON bookings (ends_at) WHERE status IN ('confirmed', 'arrived');
CREATE INDEX bookings_held_from ON bookings (company_id, held_from) WHERE held_from IS NOT NULL;
CREATE INDEX bookings_held_from_age ON bookings (created_at) WHERE held_from IS NOT NULL;

-- Each row keeps one resource for one holder (a booking or a group session), buffers included. The
-- constraint makes a double booking impossible; checks before it only save work. Always INSERT ... ON
-- CONFLICT DO NOTHING, in the order of resources: a plain INSERT that violates the constraint deadlocks
-- under contention.
${table(
  'claims',
  { app: 'SELECT, INSERT, UPDATE, DELETE' },
  `
  holder_id uuid NOT NULL,
  resource_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  during tstzrange NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
  -- needed by an overriding booking while another has it: busy for every search and check
  contested boolean NOT NULL DEFAULT false,
  CONSTRAINT claims_pkey PRIMARY KEY (company_id, holder_id, resource_id, starts_at),
  CONSTRAINT claims_resource FOREIGN KEY (company_id, resource_id) REFERENCES resources (company_id, id),
  -- reads by start look this far back: the longest service with the longest buffers
  CONSTRAINT claims_length CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '40 hours'),
  CONSTRAINT claims_apart EXCLUDE USING gist (company_id WITH =, resource_id WITH =, during WITH &&)
    WHERE (NOT contested)`,
)}
-- the busy times of a search come from this index alone; && is not leakproof, so GiST cannot serve reads
-- under row-level security
CREATE INDEX claims_by_start ON claims (company_id, resource_id, starts_at) INCLUDE (ends_at, holder_id);
CREATE INDEX claims_contested ON claims (company_id, resource_id, starts_at)
  INCLUDE (ends_at, holder_id) WHERE contested;
`;
