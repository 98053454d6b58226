import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { vaultAlias } from '../bundle.mts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Script and style become part of the page, and the page's policy names their hashes: it runs from `file://`,
 * loads nothing and reaches nothing.
 */
const oneFile: Plugin = {
  name: 'one-file',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const page = bundle['index.html'];
    if (page?.type !== 'asset') throw new Error('there is no page');
    let html = String(page.source);
    const parts = Object.values(bundle).filter(({ fileName }) => fileName !== 'index.html');
    const [scripts, styles] = [[] as string[], [] as string[]];
    for (const part of parts) {
      const code = part.type === 'chunk' ? part.code : String(part.source);
      const text = part.type === 'chunk' ? code.replaceAll('</script', String.raw`<\/script`) : code;
      (part.type === 'chunk' ? scripts : styles).push(text);
      Reflect.deleteProperty(bundle, part.fileName);
    }
    html = html.replaceAll(/\s*<(?:script[^>]*><\/script>|link rel="stylesheet"[^>]*>)/g, '');
    const policy = [
      "default-src 'none'",
      `script-src ${scripts.map(hashOf).join(' ')}`,
      `style-src ${styles.map(hashOf).join(' ')}`,
      "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    ].join('; ');
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      ...styles.map((style) => `<style>${style}</style>`),
    ].join('\n');
    html = html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n${head}`);
    html = html.replace(
      '</body>',
      () => `${scripts.map((code) => `<script type="module">${code}</script>`).join('\n')}\n</body>`,
    );
    page.source = html;
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  logLevel: 'warn',
  resolve: { alias: vaultAlias },
  plugins: [oneFile],
  build: {
    modulePreload: false,
    assetsInlineLimit: 0,
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
  },
});
