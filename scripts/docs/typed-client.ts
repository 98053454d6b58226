import { openapi } from '@riserbo/contracts/documents';

/** The folder of the generated code below the root. */
export const typedClientFolder = 'libs/client/src/generated';

/**
 * Writes the typed client: one function per route of the document, with the types of its bodies and answers.
 */
export async function writeTypedClient(folder: string): Promise<void> {
  const { createClient } = await import('@hey-api/openapi-ts');
  await createClient({
    input: openapi() as Record<string, unknown>,
    output: {
      path: folder,
      clean: true,
      module: { extension: null },
      // checked under `strict` by its own test: its helpers do not compile with exactOptionalPropertyTypes
      header: [
        '// Made by `npm run docs` from the contracts; a test fails when it is stale.',
        '// @ts-nocheck',
      ],
    },
    logs: { level: 'silent' },
    plugins: [
      '@hey-api/typescript',
      { name: '@hey-api/sdk', operations: { strategy: 'single', containerName: 'Riserbo' } },
      { name: '@hey-api/client-fetch', throwOnError: true },
    ],
  });
}
