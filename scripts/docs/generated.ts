import {
  allows,
  calls,
  permissions,
  publicCalls,
  refusals,
  roles,
  routeOf,
  type Permission,
  type RefusalCode,
} from '@riserbo/contracts';
import { asyncapi, openapi } from '@riserbo/contracts/documents';
import { format, resolveConfig } from 'prettier';
import { dataMapPage } from './data-map-page';

/** Every generated document and its content. */
export async function generatedDocs(): Promise<ReadonlyMap<string, string>> {
  const raw: [string, string][] = [
    ['docs/openapi.json', JSON.stringify(openapi(), null, 2)],
    ['docs/asyncapi.json', JSON.stringify(asyncapi(), null, 2)],
    ['docs/asyncapi-subscribers.json', JSON.stringify(asyncapi('subscribers'), null, 2)],
    ['docs/refusals.md', refusalsPage()],
    ['docs/permissions.md', permissionsPage()],
    ['docs/data-map.md', dataMapPage(madeFrom('services/*/src/database.ts'))],
  ];
  const config = (await resolveConfig('.prettierrc.json')) ?? {};
  const pretty = raw.map(
    async ([path, text]) => [path, await format(text, { ...config, filepath: path })] as const,
  );
  return new Map(await Promise.all(pretty));
}

const madeFrom = (file: string) =>
  `Made by \`npm run docs\` from \`${file}\`; a test fails when it is stale.`;

function refusalsPage(): string {
  const rows = (Object.keys(refusals) as RefusalCode[]).map(
    (code) =>
      `| <a id="${code}"></a>\`${code}\` | ${refusals[code].status} | ${refusals[code].text} | ${subjectsOf(code)} |`,
  );
  return `# Refusals\n\n${madeFrom('libs/contracts/src/kernel/refusals.ts')}\n\nA refusal is a problem document (RFC 9457) whose \`code\` is one of these. It wrote nothing.\n\n| code | status | meaning | answered by |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function subjectsOf(code: RefusalCode): string {
  const owners = [
    ...new Set(calls.filter((call) => call.refusals?.includes(code)).map(({ owner }) => owner)),
  ];
  return owners.length === 0 ? 'every route' : owners.join(', ');
}

function permissionsPage(): string {
  const names = Object.keys(permissions) as Permission[];
  const people = roles.slice(0, roles.indexOf('gateway'));
  const cell = (name: Permission, role: (typeof roles)[number]) => (allows(name, role) ? '●' : '');
  const table = names
    .filter((name) => !name.startsWith('service:'))
    .map(
      (name) =>
        `| \`${name}\` | ${permissions[name].text} | ${people.map((role) => cell(name, role)).join(' | ')} |`,
    );
  const routes = publicCalls.map((call) => `| \`${routeOf(call.http)}\` | \`${call.permission}\` |`).sort();
  const head = `| permission | what it allows | ${people.join(' | ')} |\n|---|---|${people.map(() => '---').join('|')}|`;
  return `# Permissions\n\n${madeFrom('libs/contracts/src/kernel/permissions.ts')}\n\nWhat is not marked is denied. A service holds its own \`service:…\` permission and nothing else.\n\n${head}\n${table.join('\n')}\n\n## Routes\n\n| route | permission |\n|---|---|\n${routes.join('\n')}\n`;
}
