import { areaAddress, cellAddress } from '../../model/address';
import type { SummaryInput } from '../../model/summary';
import { valueAt } from '../../model/workbook';
import { monthOfAges, placesText, teacherAges } from './ages';
import { share } from './figure-list';
import type { Form } from './form';
import { figureCell } from './form-head';

const MONTH = '年龄算到';
const [LABEL, AMOUNT, SHARE] = [0, 2, 3] as const;
const EPOCH = { usual: 25_569, mac: 24_107 } as const;

/** Teachers by age: the month to which ages count, a line per band, who is left out; what is missing, if it is. */
export function fillAges(
  input: SummaryInput,
  form: Form,
  title: string,
  whole: { readonly value: number | undefined; readonly row: number | undefined },
): readonly string[] {
  const epoch = input.workbook.date1904 ? EPOCH.mac : EPOCH.usual;
  const typed = typedMonth(input, epoch);
  const day = typed ?? monthOfAges(input);
  form.section(title);
  const ages = teacherAges(input, day, cellAddress(form.nextRow(), AMOUNT) ?? '');
  if (typeof ages === 'string') {
    form.row({ value: '各年龄段', style: { align: 'left' } }, '人', '', '', remark(`台账中没有:${ages}`));
    return [`年龄:${ages}`];
  }
  if (ages.byBirth) {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    form.row(
      { value: MONTH, style: { align: 'left' } },
      '',
      {
        value: Date.UTC(year, month - 1, date) / 86_400_000 + epoch,
        // What the clerk typed stays a plain number, by which it is known as the clerk's the next time.
        ...(typed === undefined ? { formula: `DATE(${year},${month},${date})` } : {}),
        style: { format: 'yyyy"年"m"月"', colour: 'input' },
      },
      '',
      remark('学年初,按月算满周岁;可以改'),
    );
  }
  const first = form.nextRow();
  for (const { label, figure } of ages.bands) {
    const row = form.nextRow();
    form.row(
      { value: label, style: { align: 'left' } },
      '人',
      figureCell(figure, '0'),
      share(figure.value, whole.value, row, whole.row),
      '',
    );
  }
  const last = form.nextRow() - 1;
  form.bar(areaAddress({ top: first, bottom: last, left: SHARE, right: SHARE }), 1);
  if (ages.unknown.length > 0) {
    form.row(
      { value: '出生年月空缺或看不出', style: { align: 'left' } },
      '人',
      {
        value: ages.unknown.length,
        style: { format: '0' },
        ...(whole.value === ages.of && whole.row !== undefined
          ? {
              formula: `${cellAddress(whole.row, AMOUNT)}-SUM(${areaAddress({ top: first, bottom: last, left: AMOUNT, right: AMOUNT })})`,
            }
          : {}),
      },
      '',
      remark(placesText(ages.unknown)),
    );
  }
  return [];
}

function remark(value: string) {
  return { value, style: { colour: 'muted', align: 'left' } } as const;
}

/** The month that the clerk has typed over ours in the sheet as it is. */
function typedMonth({ previous }: SummaryInput, epoch: number): string | undefined {
  const row = previous?.values.findIndex((cells) => cells?.[LABEL] === MONTH) ?? -1;
  const value = previous && row >= 0 ? valueAt(previous, row, AMOUNT) : undefined;
  return typeof value === 'number' && previous?.formulas[row]?.[AMOUNT] === undefined
    ? new Date((value - epoch) * 86_400_000).toISOString().slice(0, 10)
    : undefined;
}
