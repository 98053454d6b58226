import type { Migration } from '@riserbo/runtime';

const escaped = `'<pre>' || replace(replace(replace(text, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') || '</pre>'`;
const withHtml = (table: string) => `
ALTER TABLE ${table} ADD COLUMN html text, ADD COLUMN html_hash text;
ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
-- what was written before is shown as plain text
UPDATE ${table} SET html = ${escaped};
UPDATE ${table} SET html_hash = encode(sha256(convert_to(html, 'UTF8')), 'hex');
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
ALTER TABLE ${table} ALTER COLUMN html SET NOT NULL, ALTER COLUMN html_hash SET NOT NULL;`;
const without = (table: string) => `ALTER TABLE ${table} DROP COLUMN html, DROP COLUMN html_hash;`;

/** Policy HTML is rendered once, on writing, and stored (X108). */
export const storedHtml: Migration = {
  id: '051-policy-html',
  up: withHtml('policy_drafts') + withHtml('policies'),
  down: `${without('policies')} ${without('policy_drafts')}`,
};
