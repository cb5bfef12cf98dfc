import type { CellValue, Workbook } from '../../src/model/workbook';
import { sheetOf } from '../support/sheet';
import { type Chance, chanceOf } from './chance';

/** Words that set recognition, readers and checks going, right beside those that mislead them. */
const words = (
  '班级 姓名 性别 学生数 男 女 合计 总计 小计 其中 序号 学号 身份证号 出生日期 年级 一(1)班 九（12）班 星期一 第1节 语文 数学 体育 张三 李四 ' +
  '学校 项目 指标 标准 实有 余缺 单价 数量 金额 面积 图书册数 生均图书 达标 不达标 是 否 √ 〃 同上 无 / — 2023.13.40 2015年9月10日 2015-02-30 ' +
  '3万余元 约200 30% 12.5㎡ 填报单位: 填报时间：2023年9月 一、 （一） 1、 备注 签字： 校长 教师 专任教师 学历 本科 职称 一级教师 功能室 音乐室 ' +
  '器材名称 规格 隐患 整改 责任人 留守儿童 监护人 贫困 资助 困难类型 巡查 安全 000000201409060018 13000000001 G000000201409060018 #NAME? =1+1'
).split(' ');

const numbers = [
  0,
  1,
  -1,
  2,
  45,
  58,
  0.5,
  12.25,
  2016,
  20160901,
  42614,
  1e15,
  -0.001,
  Number.MAX_SAFE_INTEGER,
];

/** Letters that nobody sees, halves of letters, marks that turn the direction of writing. */
const letters = [
  ...'表班校（）()、，.:-/\n\t ',
  ...['\u200b', '\u202e', '\u00a0', '\ufeff', '\u00ad', '\ud83d', '\ude00', '\u0000'],
];

function anyText(chance: Chance, longest: number): string {
  return Array.from({ length: chance.below(longest) }, () => chance.one(letters)).join('');
}

function anyValue(chance: Chance): CellValue {
  switch (chance.below(10)) {
    case 0:
    case 1:
      return null;
    case 2:
    case 3:
      return chance.one(numbers);
    case 4:
      return chance.below(1000);
    case 5:
      return chance.one<CellValue>([true, false, '', { error: '#DIV/0!' }, { error: '#REF!' }]);
    case 6:
      return anyText(chance, 12);
    default:
      return chance.rarely(8) ? chance.one(words) + chance.one(words) : chance.one(words);
  }
}

/** Height and width: mostly like a page, seldom very wide, very long, or one cell as full as a cell can be. */
function anyValues(chance: Chance): CellValue[][] {
  if (chance.rarely(400)) {
    const header = [chance.one(words), chance.one(words), chance.one(words)];
    const wide = Array.from({ length: 800 + chance.below(300) }, (_, column) => header[column % 3] ?? '');
    return [wide, ...Array.from({ length: 6 }, () => wide.map(() => anyValue(chance)))];
  }
  const values = Array.from({ length: chance.below(chance.rarely(300) ? 400 : 16) }, () =>
    Array.from({ length: chance.below(12) }, () => anyValue(chance)),
  );
  if (chance.rarely(200)) {
    values.push([`${chance.one(words)}${chance.one(letters)}`.repeat(8000).slice(0, 32_767)]);
  }
  return values;
}

/** The workbook of a seed: one to three sheets of words and values in no order, with merges and formats. */
export function anyGrid(seed: number): Workbook {
  const chance = chanceOf(seed);
  const sheets = Array.from({ length: 1 + chance.below(3) }, (_, index) => {
    const values = anyValues(chance);
    const rows = Math.max(1, values.length);
    const merges = Array.from({ length: chance.below(4) }, () => {
      const top = 1 + chance.below(rows);
      return `${chance.one(['A', 'B', 'C'])}${top}:${chance.one(['C', 'D', 'F'])}${top + chance.below(3)}`;
    });
    const formats = { A1: 'yyyy-mm-dd', [`B1:B${rows}`]: chance.one(['0', '0.00', 'yyyy/m/d', '@', ';;;']) };
    return sheetOf(values, { name: `表${index + 1}`, merges, formats });
  });
  return { name: '任意.xlsx', date1904: chance.rarely(10), sheets };
}
