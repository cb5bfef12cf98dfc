import type { RecordView, StatementRule } from '../../model/ledger';

/** What a line of money is, by the words of its item; the first pattern that fits names it. */
const items: readonly { readonly quantity: string; readonly pattern: RegExp }[] = [
  { quantity: 'public-fund-quota', pattern: /(生均|人均).*(公用|定额|基准|拨)|(公用|国拨).*(生均|人均)/ },
  { quantity: 'training-fund', pattern: /培训(经费|费|支出|资金)/ },
  { quantity: 'payroll', pattern: /^(教师|教职工|在职人员)?工资(总额|支出|合计)?$|^工资福利/ },
  {
    quantity: 'public-fund',
    pattern: /公用经费(预算)?(总额|合计|总计|预算|共计|收入)?$|国拨经费(共计|合计|总额)|(预算|核拨)公用经费/,
  },
  { quantity: 'education-fund', pattern: /^教育(事业)?经费(总额|合计|总投入|投入|总计)?$|^经费(总额|合计)$/ },
];

/** The quantity that an item of money states; `undefined` for parts and purposes that no indicator asks for. */
export function fundQuantity(item: string): string | undefined {
  // 培训费占公用经费(%) is no money.
  if (/占|比例|比重|[%\uff05]/.test(item)) {
    return undefined;
  }
  const words = item.replaceAll(
    /[\s()\uff08\uff09【】:\uff1a]|其中|^[一二三四五六七八九十\d]+[、..]|每年|年度|万?元/g,
    '',
  );
  return items.find(({ pattern }) => pattern.test(words))?.quantity;
}

/** 教育经费总额(元) in a column of 万元: the unit that a line has of its own. */
export function unitInItem(record: RecordView): string {
  return /[(\uff08](万?元)[)\uff09]/.exec(record.text('item'))?.[1] ?? '';
}

const lineUnits = ['万元', '元', ''] as const;

/** The unit that a line names itself; `''` where only the header does. */
function lineUnit(record: RecordView): (typeof lineUnits)[number] {
  const unit = record.text('unit') || unitInItem(record);
  return /万/.test(unit) ? '万元' : unit === '' ? '' : '元';
}

/** Every line states its quantity in its own unit, so each quantity has a rule per unit. */
export const fundStatements: readonly StatementRule[] = items.flatMap(({ quantity }) =>
  lineUnits.map(
    (unit): StatementRule => ({
      quantity,
      how: 'value',
      field: 'value',
      ...(unit === '' ? {} : { unit }),
      where: (record) => fundQuantity(record.text('item')) === quantity && lineUnit(record) === unit,
    }),
  ),
);
