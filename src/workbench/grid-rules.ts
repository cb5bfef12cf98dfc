import type { Injector } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/preset-sheets-conditional-formatting';
import { parseArea } from '../model/address';
import { type Alert, cellLooks } from '../model/drawing';
import type { LiveLooks } from './grid-book';
import { WORKBOOK_ID } from './univer-book';

const BAR = '#8DB9DC';

/**
 * Grounds and bars of drawn sheets that follow their numbers. Like notes they go into Univer's model directly, past its
 * history.
 */
export function gridRules(injector: Injector) {
  const model = () => injector.get(ConditionalFormattingRuleModel);

  function forget(sheetId: string): void {
    for (const { cfId } of [...(model().getSubunitRules(WORKBOOK_ID, sheetId) ?? [])]) {
      model().deleteRule(WORKBOOK_ID, sheetId, cfId);
    }
  }

  return {
    forget,
    apply(sheetId: string, { alerts = [], bars = [] }: LiveLooks): void {
      forget(sheetId);
      const rules = [
        ...bars.map(({ area, max }) => [area, bar(max)] as const),
        ...alerts.map((alert) => [alert.area, ground(alert)] as const),
      ];
      rules.forEach(([address, rule], index) => {
        const area = parseArea(address);
        if (area) {
          const { top: startRow, bottom: endRow, left: startColumn, right: endColumn } = area;
          const ranges = [{ startRow, endRow, startColumn, endColumn }];
          const cfId = `${sheetId}-${index}`;
          model().addRule(WORKBOOK_ID, sheetId, { cfId, ranges, stopIfTrue: false, rule });
        }
      });
    },
  };
}

/** The condition is Excel's own, so that a blank or a text is no number below the bound. */
function ground({ area, fails, bound }: Alert): IConditionalFormattingRuleConfig {
  const [first] = area.split(':');
  const { fill, text } = cellLooks.failing;
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: `=AND(ISNUMBER(${first}),${first}${fails}${bound})`,
    style: { bg: { rgb: `#${fill}` }, cl: { rgb: `#${text}` } },
  };
}

function bar(max: number): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.num, value: 0 },
      max: { type: CFValueType.num, value: max },
      isGradient: false,
      positiveColor: BAR,
      nativeColor: BAR,
    },
  };
}
