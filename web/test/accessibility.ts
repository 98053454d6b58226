import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Violations of WCAG 2.2 AA, and text cut off or out of reach, in light and dark at each width. */
export async function faultsOfAccess(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axe);
  for (const colorScheme of SCHEMES)
    for (const width of WIDTHS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(async (values) => {
        const { violations } = await (
          window as unknown as { axe: { run(root: Document, options: object): Promise<Axe> } }
        ).axe.run(document, { runOnly: values, resultTypes: ['violations'] });
        const { scrollWidth, clientWidth } = document.documentElement;
        return [
          ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} > ${clientWidth}`] : []),
        ];
      }, TAGS);
      faults.push(...found.map((fault) => `${colorScheme} ${width} ${fault}`));
    }
  return faults;
}
interface Axe {
  violations: { id: string; nodes: { html: string }[] }[];
}
