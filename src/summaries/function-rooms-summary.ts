import { areaAddress, cellAddress } from '../model/address';
import type { Ledger } from '../model/ledger';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { isCellError, valueAt } from '../model/workbook';
import { openForm } from './parts/form';
import { type FormCell, headOf } from './parts/form-head';
import { reference } from './parts/live';

/** 功能室配备一览表: what is there, what the ledger's own standard column demands (one of each where it names none), and the balance. */
export const functionRoomsSummary: Summary = {
  id: 'function-rooms-summary',
  title: '功能室配备一览表',
  explanation: '逐室列出现状、标准和余缺;台账没有写标准的,按每种至少1间。',
  draw,
};

function draw(input: SummaryInput): SummaryResult {
  const ledgers = input.report.ledgers.filter(
    ({ kind, table }) => kind === 'function-rooms' && table.orientation === 'rows',
  );
  const rows = ledgers.flatMap((ledger) => roomRows(ledger, input));
  if (rows.length === 0) {
    return { ok: false, reason: '没有找到功能室一览表' };
  }
  const form = openForm({
    id: functionRoomsSummary.id,
    title: functionRoomsSummary.title,
    ...headOf(input),
    unit: '单位:间、平方米',
    widths: [6, 24, 9, 12, 9, 9, 9, 14],
  });
  form.header('序号', '名称', { value: '现状', span: 2 }, '标准', '余缺', '座位', '责任人');
  form.header('', '', '间数', '面积', '间数', '间数', '', '');
  for (const column of [0, 1, 6, 7]) {
    form.mergeDown(column, 2, 3);
  }
  const first = form.nextRow();
  let lacking = 0;
  let roomTotal = 0;
  rows.forEach(({ name, count, area, required, seats, responsible }, index) => {
    const row = form.nextRow();
    const [have, want] = [cellAddress(row, 2), cellAddress(row, 4)];
    const balance = count.number - required.number;
    lacking += Number(balance < 0);
    roomTotal += count.number;
    form.row(
      index + 1,
      { ...name.cell, style: { align: 'left' } },
      count.cell,
      area.cell,
      required.cell,
      {
        value: balance,
        formula: `${have}-${want}`,
        style: { format: '0', ...(balance < 0 ? { colour: 'failing' } : {}) },
      },
      seats.cell,
      responsible.cell,
    );
  });
  const last = form.nextRow() - 1;
  form.alert({ area: areaAddress({ top: first, bottom: last, left: 5, right: 5 }), fails: '<', bound: 0 });
  form.row(
    '',
    { value: '合计', style: { bold: true } },
    {
      value: roomTotal,
      formula: `SUM(${cellAddress(first, 2)}:${cellAddress(last, 2)})`,
      style: { bold: true, format: '0' },
    },
    '',
    '',
    '',
    '',
    '',
  );
  form.prose('注:台账写明标准的按台账,没有写明的按每种1间;余缺为负数表示不足。');
  return {
    ok: true,
    sheet: form.finish(),
    headline: [
      { label: '功能室', value: `${roomTotal} 间` },
      { label: '少于标准', value: `${lacking} 种` },
    ],
    blanks: [],
  };
}

interface Shown {
  readonly cell: Exclude<FormCell, string | number | undefined>;
  readonly number: number;
}

function roomRows(ledger: Ledger, { workbook }: SummaryInput) {
  const { table } = ledger;
  const column = (field: string) => ledger.fields.find((one) => one.field === field)?.index;
  const shown = (row: number, field: string, otherwise: number | undefined): Shown => {
    const at = column(field);
    const value = at === undefined ? null : valueAt(table.sheet, row, at);
    if (at === undefined || value === null || isCellError(value)) {
      return { cell: otherwise === undefined ? {} : { value: otherwise }, number: otherwise ?? 0 };
    }
    const source = reference({
      sheet: table.sheet.name,
      area: { top: row, bottom: row, left: at, right: at },
    });
    const number = typeof value === 'number' ? value : (otherwise ?? 0);
    // Text is referred to as text; a number written as text cannot be calculated with and keeps its standard meaning.
    return { cell: { value: typeof value === 'boolean' ? String(value) : value, formula: source }, number };
  };
  return table.lines
    .filter(({ role }) => role === 'data')
    .filter(
      ({ index }) =>
        column('room_name') !== undefined && valueAt(table.sheet, index, column('room_name') ?? 0) !== null,
    )
    .filter(() => workbook.sheets.some(({ name }) => name === table.sheet.name))
    .map(({ index }) => ({
      name: shown(index, 'room_name', undefined),
      count: shown(index, 'room_count', 1),
      area: shown(index, 'area', undefined),
      required: shown(index, 'required_rooms', 1),
      seats: shown(index, 'seats', undefined),
      responsible: shown(index, 'responsible', undefined),
    }));
}
