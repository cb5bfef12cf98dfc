import type { CellValue, Workbook } from '../../src/model/workbook';
import { type DrawnSheet, sheetOf } from './sheet';

/** A generated primary school: pupils per class, grade by grade, and how its clerk writes things. */
export interface SchoolPlan {
  /** Sizes of the classes of grades 1, 2, …; boys are the first half. */
  readonly grades: readonly (readonly number[])[];
  readonly dateStyle: 'dots' | 'dashes' | 'chinese';
  /** Some counts are written "32人". */
  readonly withUnits: boolean;
  /** Blank rows above the title. */
  readonly above: number;
}

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨';
const digits = '一二三四五六七八九十';
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A right identity number of nobody: region 000000. */
export function identityOf(birth: string, order: number, isBoy: boolean): string {
  const sequence = String((order % 400) * 2 + Number(isBoy)).padStart(3, '0');
  const body = `000000${birth.replaceAll('-', '')}${sequence}`;
  const rest = weights.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0) % 11;
  return body + '10X98765432'[rest];
}

function nameOf(order: number): string {
  return `${surnames[order % 16]}样${digits[Math.floor(order / 16) % 10]}${digits[Math.floor(order / 160) % 10]}`;
}

function dateText(iso: string, style: SchoolPlan['dateStyle']): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return style === 'dots'
    ? `${year}.${Number(month)}.${Number(day)}`
    : style === 'dashes'
      ? iso
      : `${year}年${Number(month)}月${Number(day)}日`;
}

/** Where the figures of the generated school stand, for planting mistakes. */
export interface GeneratedSchool {
  readonly workbook: Workbook;
  readonly rosterRow: (pupil: number) => number;
  readonly classRow: (index: number) => number;
  readonly totalRow: number;
  readonly pupils: number;
}

export const rosterColumns = { name: 2, gender: 3, birth: 4, identity: 5 } as const;
export const classColumns = { total: 2, boys: 3, girls: 4 } as const;

/** The same school with `plant` applied to the rows of its two sheets before they become a workbook. */
export function schoolOf(
  plan: SchoolPlan,
  plant: (
    roster: CellValue[][],
    classes: CellValue[][],
    at: Omit<GeneratedSchool, 'workbook'>,
  ) => void = () => undefined,
): GeneratedSchool {
  const above: CellValue[][] = Array.from({ length: plan.above }, () => []);
  const roster: CellValue[][] = [
    ...above,
    ['例溪小学2023年秋季学生花名册'],
    ['填报时间:2023年9月20日'],
    ['序号', '班级', '姓名', '性别', '出生日期', '身份证号', '备注'],
  ];
  const classes: CellValue[][] = [
    ...above,
    ['例溪小学2023—2024学年度班额统计表'],
    ['填报时间:2023年9月20日'],
    ['年级', '班级', '学生数', '男', '女', '备注'],
  ];
  const firstPupil = roster.length;
  const firstClass = classes.length;
  let order = 0;
  const sums = [0, 0, 0];
  plan.grades.forEach((sizes, grade) => {
    sizes.forEach((size, index) => {
      const boys = Math.ceil(size / 2);
      const className = `${digits[grade]}(${index + 1})班`;
      for (let pupil = 0; pupil < size; pupil += 1) {
        const birth = `${2016 - grade}-${String(10 + (order % 3)).padStart(2, '0')}-${String(1 + (order % 28)).padStart(2, '0')}`;
        const isBoy = pupil < boys;
        roster.push([
          order + 1,
          className,
          nameOf(order),
          isBoy ? '男' : '女',
          dateText(birth, plan.dateStyle),
          identityOf(birth, order, isBoy),
          null,
        ]);
        order += 1;
      }
      const shown = plan.withUnits && index === 0 ? `${size}人` : size;
      classes.push([`${digits[grade]}年级`, className, shown, boys, size - boys, null]);
      [size, boys, size - boys].forEach((count, at) => {
        sums[at] = (sums[at] ?? 0) + count;
      });
    });
  });
  classes.push(['合计', null, ...sums, null]);
  const at = {
    rosterRow: (pupil: number) => firstPupil + pupil,
    classRow: (index: number) => firstClass + index,
    totalRow: classes.length - 1,
    pupils: order,
  };
  plant(roster, classes, at);
  const sheets: readonly DrawnSheet[] = [
    sheetOf(roster, { name: '学生花名册' }),
    sheetOf(classes, { name: '班额统计表' }),
  ];
  return { workbook: { name: '例溪小学.xlsx', sheets, date1904: false }, ...at };
}
