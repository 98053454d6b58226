import { table, type Migration } from '@riserbo/privacy';

/**
 * F1-F9: sealed notes. The service can add notes, roster entries and attachments and cannot change or delete
 * them; only `erase_client` deletes.
 */
export const notes: Migration = {
  id: '001-notes',
  up: `
-- public keys of the practice as its roster names them
${table(
  'practices',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  suite text NOT NULL CONSTRAINT practices_suite CHECK (suite IN ('x25519', 'hybrid')),
  entries integer NOT NULL,
  epoch integer NOT NULL,
  members integer NOT NULL CONSTRAINT practices_members CHECK (members > 0),
  inbox text NOT NULL,
  CONSTRAINT practices_pkey PRIMARY KEY (company_id)`,
)}
${table(
  'roster_entries',
  { app: 'SELECT, INSERT' },
  `
  seq integer NOT NULL,
  entry text NOT NULL,
  added_by uuid NOT NULL,
  added_at timestamptz NOT NULL,
  CONSTRAINT roster_entries_pkey PRIMARY KEY (company_id, seq)`,
)}
${table(
  'cards',
  { app: 'SELECT, INSERT' },
  `
  kid text NOT NULL,
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  card text NOT NULL,
  offered_at timestamptz NOT NULL,
  CONSTRAINT cards_pkey PRIMARY KEY (company_id, kid)`,
)}
CREATE INDEX cards_by_age ON cards (company_id, offered_at, id);
${table(
  'vaults',
  { app: 'SELECT, INSERT, UPDATE, DELETE' },
  `
  epoch integer NOT NULL,
  vault bytea NOT NULL,
  inbox bytea NOT NULL,
  wrapped_at timestamptz NOT NULL,
  CONSTRAINT vaults_pkey PRIMARY KEY (company_id, epoch)`,
)}

-- X32: who may ask for ciphertext
${table(
  'practitioners',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  user_id uuid NOT NULL,
  provider_id uuid,
  all_clients boolean NOT NULL,
  active boolean NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT practitioners_pkey PRIMARY KEY (company_id, user_id)`,
)}
${table(
  'client_practitioners',
  { app: 'SELECT, INSERT, DELETE' },
  `
  client_id uuid NOT NULL,
  user_id uuid NOT NULL,
  CONSTRAINT client_practitioners_pkey PRIMARY KEY (company_id, client_id, user_id)`,
)}
${table(
  'visits',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  booking_id uuid NOT NULL,
  client_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  state text NOT NULL CONSTRAINT visits_state CHECK (state IN ('requested', 'confirmed', 'seen', 'ended')),
  version integer NOT NULL,
  CONSTRAINT visits_pkey PRIMARY KEY (company_id, booking_id)`,
)}
CREATE INDEX visits_by_client ON visits (company_id, client_id, provider_id);
${table(
  'broken_glass',
  { app: 'SELECT, INSERT' },
  `
  id uuid NOT NULL,
  client_id uuid NOT NULL,
  user_id uuid NOT NULL,
  reason text NOT NULL,
  broken_at timestamptz NOT NULL,
  until timestamptz NOT NULL,
  CONSTRAINT broken_glass_pkey PRIMARY KEY (company_id, id)`,
)}
CREATE INDEX broken_glass_by_client ON broken_glass (company_id, client_id, broken_at, id);

-- head is the position of the last note, gen the last generation of the key
${table(
  'charts',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  id uuid NOT NULL,
  client_id uuid NOT NULL,
  audience text NOT NULL CONSTRAINT charts_audience CHECK (audience IN ('practice', 'members', 'author')),
  user_ids uuid[] NOT NULL,
  author_id uuid NOT NULL,
  head integer NOT NULL,
  bytes bigint NOT NULL,
  gen integer NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  last_note_at timestamptz,
  CONSTRAINT charts_pkey PRIMARY KEY (company_id, id)`,
)}
CREATE INDEX charts_by_client ON charts (company_id, client_id, created_at, id);
${table(
  'chart_wraps',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  chart_id uuid NOT NULL,
  gen integer NOT NULL,
  epoch integer NOT NULL,
  file bytea NOT NULL,
  version integer NOT NULL,
  CONSTRAINT chart_wraps_pkey PRIMARY KEY (company_id, chart_id, gen),
  CONSTRAINT chart_wraps_chart FOREIGN KEY (company_id, chart_id) REFERENCES charts (company_id, id) ON DELETE CASCADE`,
)}
CREATE INDEX chart_wraps_by_epoch ON chart_wraps (company_id, epoch, chart_id, gen);
${table(
  'notes',
  { app: 'SELECT, INSERT' },
  `
  chart_id uuid NOT NULL,
  seq integer NOT NULL,
  file bytea NOT NULL,
  author_id uuid NOT NULL,
  written_at timestamptz NOT NULL,
  CONSTRAINT notes_pkey PRIMARY KEY (company_id, chart_id, seq),
  CONSTRAINT notes_chart FOREIGN KEY (company_id, chart_id) REFERENCES charts (company_id, id) ON DELETE CASCADE`,
)}
-- ciphertext does not compress
ALTER TABLE notes ALTER COLUMN file SET STORAGE EXTERNAL;
${table(
  'attachments',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT, DELETE' },
  `
  id uuid NOT NULL,
  chart_id uuid NOT NULL,
  bytes integer NOT NULL,
  complete boolean NOT NULL,
  author_id uuid NOT NULL,
  begun_at timestamptz NOT NULL,
  CONSTRAINT attachments_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT attachments_chart FOREIGN KEY (company_id, chart_id) REFERENCES charts (company_id, id) ON DELETE CASCADE`,
)}
CREATE INDEX attachments_by_chart ON attachments (company_id, chart_id);
CREATE INDEX attachments_open ON attachments (begun_at) WHERE NOT complete;
${table(
  'attachment_parts',
  { app: 'SELECT, INSERT' },
  `
  attachment_id uuid NOT NULL,
  index integer NOT NULL,
  data bytea NOT NULL,
  CONSTRAINT attachment_parts_pkey PRIMARY KEY (company_id, attachment_id, index),
  CONSTRAINT attachment_parts_attachment FOREIGN KEY (company_id, attachment_id)
    REFERENCES attachments (company_id, id) ON DELETE CASCADE`,
)}
ALTER TABLE attachment_parts ALTER COLUMN data SET STORAGE EXTERNAL;

-- F8
${table(
  'intake_forms',
  { app: 'SELECT, INSERT' },
  `
  service_id uuid NOT NULL,
  version integer NOT NULL,
  questions jsonb NOT NULL,
  published_at timestamptz NOT NULL,
  CONSTRAINT intake_forms_pkey PRIMARY KEY (company_id, service_id, version)`,
)}
-- without a file once it is in a chart
${table(
  'intakes',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  id uuid NOT NULL,
  booking_id uuid NOT NULL,
  client_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  service_id uuid NOT NULL,
  form_version integer NOT NULL,
  epoch integer NOT NULL,
  file bytea,
  bytes integer NOT NULL,
  received_at timestamptz NOT NULL,
  CONSTRAINT intakes_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT intakes_booking UNIQUE (company_id, booking_id)`,
)}
CREATE INDEX intakes_waiting ON intakes (company_id, received_at, id) WHERE file IS NOT NULL;

-- F7
${table(
  'medical_settings',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  retention_years integer NOT NULL,
  version integer NOT NULL,
  CONSTRAINT medical_settings_pkey PRIMARY KEY (company_id)`,
)}
${table(
  'legal_holds',
  { app: 'SELECT, INSERT, UPDATE, DELETE' },
  `
  client_id uuid NOT NULL,
  basis text NOT NULL CONSTRAINT legal_holds_basis CHECK (basis IN ('litigation', 'authority', 'claim')),
  until date NOT NULL,
  CONSTRAINT legal_holds_pkey PRIMARY KEY (company_id, client_id)`,
)}
${table(
  'erased_clients',
  { app: 'SELECT, INSERT' },
  `
  client_id uuid NOT NULL,
  erased_at timestamptz NOT NULL,
  CONSTRAINT erased_clients_pkey PRIMARY KEY (company_id, client_id)`,
)}

-- nothing is written about an erased client, however late it arrives
CREATE FUNCTION refuse_erased() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended(NEW.company_id || ' erasure ' || NEW.client_id, 0));
  IF EXISTS (SELECT 1 FROM public.erased_clients e WHERE e.company_id = NEW.company_id AND e.client_id = NEW.client_id) THEN
    RAISE EXCEPTION 'the client was erased' USING ERRCODE = 'check_violation', CONSTRAINT = 'client_not_erased';
  END IF;
  RETURN NEW;
END $$;
${['charts', 'intakes', 'client_practitioners', 'broken_glass', 'legal_holds']
  .map(
    (table) =>
      `CREATE TRIGGER ${table}_not_erased BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_erased();`,
  )
  .join('\n')}

-- wrapped keys first: without them the rest cannot be opened
CREATE FUNCTION erase_client(client uuid, at timestamptz) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  company uuid := current_setting('app.company')::uuid;
  mine uuid[];
  counts jsonb;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(company || ' erasure ' || client, 0));
  mine := ARRAY(SELECT id FROM public.charts WHERE company_id = company AND client_id = client);
  counts := jsonb_build_object(
    'charts', cardinality(mine),
    'wraps', (SELECT count(*) FROM public.chart_wraps WHERE company_id = company AND chart_id = ANY (mine)),
    'notes', (SELECT count(*) FROM public.notes WHERE company_id = company AND chart_id = ANY (mine)),
    'attachments', (SELECT count(*) FROM public.attachments WHERE company_id = company AND chart_id = ANY (mine)),
    'intakes', (SELECT count(*) FROM public.intakes WHERE company_id = company AND client_id = client),
    'grants', (SELECT count(*) FROM public.client_practitioners WHERE company_id = company AND client_id = client));
  INSERT INTO public.erased_clients VALUES (company, client, at) ON CONFLICT DO NOTHING;
  DELETE FROM public.chart_wraps WHERE company_id = company AND chart_id = ANY (mine);
  DELETE FROM public.charts WHERE company_id = company AND client_id = client;
  DELETE FROM public.intakes WHERE company_id = company AND client_id = client;
  DELETE FROM public.client_practitioners WHERE company_id = company AND client_id = client;
  DELETE FROM public.visits WHERE company_id = company AND client_id = client;
  DELETE FROM public.broken_glass WHERE company_id = company AND client_id = client;
  DELETE FROM public.legal_holds WHERE company_id = company AND client_id = client;
  RETURN counts;
END $$;
REVOKE ALL ON FUNCTION erase_client FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_client TO {app};
`,
  down: `
DROP FUNCTION erase_client;
DROP TABLE erased_clients, legal_holds, medical_settings, intakes, intake_forms, attachment_parts, attachments,
  notes, chart_wraps, charts, broken_glass, visits, client_practitioners, practitioners, vaults, cards,
  roster_entries, practices CASCADE;
DROP FUNCTION refuse_erased;
`,
};
