import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { root } from './sources';

/** Rules that axe finds broken seriously or worse, with the first element. */
export async function violations(page: Pick<Frame, 'evaluate'>): Promise<readonly string[]> {
  const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  // The page forbids scripts that are not its own; the tester's is put in from outside of it.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: {
        run: (context: object) => Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly impact: string;
            readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
          }[];
        }>;
      };
    };
    // Fluent's focus fences are hidden from readers and focusable on purpose: they send the focus on at once.
    const { violations: found } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary.slice(0, 200)}`,
      );
  });
}

/** By how many pixels a page is wider than its window. */
export function overflow(page: Pick<Frame, 'evaluate'>): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
