import type { Workbook } from '../../../src/model/workbook';
import type { KeyTable } from '../../measure/answer-key';
import type { Block, Dialect } from '../dialect';
import { evaluate, parseExpression } from '../expression';
import type { World } from '../source';
import { drawCross } from './cross';
import { drawGrid } from './grid';
import { drawList } from './list';
import { emptyPage, merge, type Page, type Placed, put, sheetOf, widthOf } from './page';
import { drawWeek } from './week';
import { fill } from './words';

/** A world as one office wrote it down. */
export interface Rendered {
  readonly workbook: Workbook;
  readonly placed: readonly Placed[];
  /** Sheet → the kind that the dialect says it is, `undefined` where it says none. */
  readonly kinds: ReadonlyMap<string, string | undefined>;
  /** Sheet → its lists as a key describes them: header lines, records, totals. */
  readonly tables: ReadonlyMap<string, readonly KeyTable[]>;
}

export function render(world: World, dialect: Dialect): Rendered {
  const plans = dialect.sheets.filter(
    ({ when }) => when === undefined || evaluate(world, parseExpression(when)) > 0,
  );
  const pages = plans.map((plan) => {
    const page = emptyPage(fill(world, plan.name));
    plan.blocks.forEach((block, index) => {
      page.block = index;
      try {
        draw(page, world, block);
      } catch (error) {
        throw new Error(`${dialect.id}, ${plan.name}, block ${index + 1} (${block.kind}): ${String(error)}`);
      }
    });
    spreadTitles(page);
    return { page, kind: plan.kind };
  });
  return {
    workbook: {
      name: `${dialect.id}-${world.seed}.xlsx`,
      sheets: pages.map(({ page }) => sheetOf(page)),
      date1904: false,
    },
    placed: pages.flatMap(({ page }) => page.placed),
    kinds: new Map(pages.map(({ page, kind }) => [page.name, kind])),
    tables: new Map(pages.map(({ page }) => [page.name, page.tables])),
  };
}

function draw(page: Page, world: World, block: Block): void {
  switch (block.kind) {
    case 'text':
      for (const line of block.lines) {
        const row = page.height;
        const texts = typeof line === 'string' ? [line] : line;
        texts.forEach((text, index) => {
          put(page, row, index, fill(world, text) || null);
        });
        if (typeof line === 'string' && block.merge !== false) {
          // How wide the sheet becomes is known only at the end.
          merge(page, row, 0, row, WHOLE_WIDTH);
        }
      }
      return;
    case 'gap':
      page.height += block.rows;
      return;
    case 'list':
      drawList(page, world, block);
      return;
    case 'cross':
      drawCross(page, world, block);
      return;
    case 'grid':
      drawGrid(page, world, block);
      return;
    case 'week':
      drawWeek(page, world, block);
      return;
  }
}

const WHOLE_WIDTH = -1;

function spreadTitles(page: Page): void {
  const right = widthOf(page) - 1;
  page.merges.forEach((area, index) => {
    if (area.right === WHOLE_WIDTH) {
      page.merges[index] = { ...area, right };
    }
  });
  if (right === 0) {
    page.merges.splice(0);
  }
}
