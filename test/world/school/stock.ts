import type { Random } from '../random';
import type { Line } from '../source';
import { dayBetween } from './people';

const cents = (amount: number) => Math.round(amount * 100) / 100;

/** Purchases and write-offs of books, the balance after each; the last one is what the library holds. */
export function bookMovements(
  random: Random,
  year: number,
  pupils: number,
  perPupil: number,
): readonly Line[] {
  const wanted = Math.ceil(pupils * perPupil);
  const added = Math.ceil(pupils * 1.1) + random.whole(5, 60);
  const out = random.whole(20, 90);
  const middle = random.whole(50, 200);
  const parts = [
    { summary: '上年结转', from: `${year - 1}-12-31`, copies: wanted - added - middle + out, out: 0 },
    { summary: '采购', from: dayBetween(random, `${year}-02-20`, `${year}-04-10`), copies: middle, out: 0 },
    { summary: '报损', from: dayBetween(random, `${year}-05-01`, `${year}-06-20`), copies: 0, out },
    { summary: '采购', from: dayBetween(random, `${year}-09-05`, `${year}-10-25`), copies: added, out: 0 },
  ];
  const price = random.whole(16, 24);
  let copies = 0;
  let amount = 0;
  return parts.map((part, index) => {
    const inAmount = cents(part.copies * price * (index === 0 ? 0.8 : 1));
    const outAmount = cents(part.out * 12.5);
    copies += part.copies - part.out;
    amount = cents(amount + inAmount - outAmount);
    return {
      no: index + 1,
      date: part.from,
      source: part.summary,
      voucher: index === 0 ? null : `记-${random.whole(10, 99)}`,
      inCopies: part.copies,
      inAmount,
      outCopies: part.out,
      outAmount,
      balance: copies,
      balanceAmount: amount,
      last: index === parts.length - 1,
      handler: '图书管理员',
    };
  });
}

const CATEGORIES: readonly (readonly [code: string, name: string, share: number])[] = [
  ['A', '马列主义、毛泽东思想、邓小平理论', 1.6],
  ['B', '哲学、宗教', 1.6],
  ['C-K', '社会科学', 64],
  ['N-X', '自然科学', 28],
  ['Z', '综合性图书', 4.8],
];

export function bookCategories(total: number): readonly Line[] {
  let left = total;
  return CATEGORIES.map(([code, name, share], index) => {
    const copies = index === CATEGORIES.length - 1 ? left : Math.round((total * share) / 100);
    left -= copies;
    return { code, name, copies };
  });
}

type Item = readonly [
  code: string,
  name: string,
  spec: string,
  unit: string,
  small: number,
  large: number,
  price: number,
];

const INSTRUMENTS: readonly Item[] = [
  ['10002', '计算器', '函数型', '个', 12, 24, 38],
  ['10102', '托盘天平', '200g,0.2g', '台', 13, 25, 86.5],
  ['10105', '弹簧测力计', '5N', '个', 25, 50, 12.4],
  ['11021', '放大镜', '30mm,5倍', '个', 25, 50, 8.6],
  ['12101', '温度计', '0~100℃', '支', 25, 50, 6.2],
  ['20114', '学生显微镜', '200倍', '台', 13, 25, 320],
  ['21003', '玻片标本', '5片', '套', 13, 25, 45],
  ['30201', '地球仪', '1:40000000', '个', 6, 12, 52],
  ['40112', '磁铁组', '条形', '套', 13, 25, 18.5],
  ['50006', '演示电表', '2.5级', '台', 2, 4, 146],
];

const SPORTS: readonly Item[] = [
  ['', '接力棒', '', '支', 6, 8, 9],
  ['', '秒表', '', '块', 2, 3, 65],
  ['', '跳高架', '', '付', 1, 1, 480],
  ['', '山羊', '', '台', 1, 1, 620],
  ['', '实心球', '', '只', 20, 30, 28],
  ['', '小体操垫', '', '块', 20, 30, 75],
  ['', '短跳绳', '', '根', 40, 60, 6],
  ['', '长跳绳', '', '根', 8, 10, 18],
  ['', '篮球', '', '只', 20, 30, 62],
  ['', '足球', '', '只', 20, 30, 58],
  ['', '乒乓球台', '', '张', 2, 4, 980],
  ['', '皮尺', '', '卷', 1, 2, 22],
];

/** Instruments and sports articles: what is required of a school of this size, what is there, what is good. */
export function equip(random: Random, classes: number, kind: 'instruments' | 'sports'): readonly Line[] {
  return (kind === 'instruments' ? INSTRUMENTS : SPORTS).map(
    ([code, name, spec, unit, small, large, price], index) => {
      const required = classes > 12 ? large : small;
      const actual = required + random.whole(0, 3);
      const good = actual - (actual > required && random.chance(0.3) ? 1 : 0);
      return {
        no: index + 1,
        code,
        name,
        spec,
        unit,
        small,
        large,
        required,
        actual,
        good,
        broken: actual - good,
        surplus: actual - required,
        lack: 0,
        price,
        amount: cents(actual * price),
        place: kind === 'sports' ? '体育器材室' : `仪器室${(index % 4) + 1}号柜`,
      };
    },
  );
}

/** Substances that need two locks, by year's beginning, in, out and end; two keepers who are not the same. */
export function chemicals(random: Random, staff: readonly Line[]): readonly Line[] {
  const [one, other] = random.shuffled(staff.filter((person) => person.fullTime)) as [Line, Line];
  return ['盐酸', '硫酸', '酒精', '氢氧化钠'].map((name, index) => {
    const opening = random.whole(4, 12);
    const received = random.whole(2, 8);
    const used = random.whole(1, 5);
    return {
      no: index + 1,
      name,
      unit: '瓶',
      opening,
      received,
      used,
      balance: opening + received - used,
      keeper1: one.name as string,
      keeper2: other.name as string,
      place: '危险品柜',
      locks: 2,
    };
  });
}

const ASSETS: readonly (readonly [group: string, name: string, spec: string, unit: string, price: number])[] =
  [
    ['教学仪器设备', '学生用计算机', 'i5/8G', '台', 4200],
    ['教学仪器设备', '投影机', '4000流明', '台', 3200],
    ['教学仪器设备', '科学实验桌', '四人位', '张', 1450],
    ['教学仪器设备', '数字化实验箱', '套装', '套', 6800],
    ['教学仪器设备', '电子琴', '61键', '台', 2600],
    ['通用设备', '打印机', 'A4', '台', 1680],
    ['通用设备', '空调', '3匹', '台', 5600],
    ['家具用具', '课桌椅', '升降式', '套', 185],
    ['家具用具', '书架', '双面', '组', 760],
  ];

/** Fixed assets; those of the first group come to at least `wanted` yuan. */
export function acquire(
  random: Random,
  year: number,
  wanted: number,
  pupils: number,
  staff: readonly Line[],
) {
  let left = wanted;
  return ASSETS.map(([group, name, spec, unit, price], index): Line => {
    const isTeaching = group === '教学仪器设备';
    const share = isTeaching ? (index === 4 ? 1 : 0.35) : 0;
    const quantity = isTeaching
      ? Math.max(1, Math.ceil((left * share) / price))
      : name === '课桌椅'
        ? pupils + random.whole(5, 30)
        : random.whole(2, 20);
    const original = cents(quantity * price);
    left -= isTeaching ? original : 0;
    const bought = dayBetween(random, `${year - 5}-03-01`, `${year - 1}-11-30`);
    const depreciation = cents(original * random.whole(1, 6) * 0.1);
    return {
      no: index + 1,
      code: `GZ${String(year - 5).slice(2)}${String(index + 1).padStart(4, '0')}`,
      group,
      name,
      spec,
      unit,
      quantity,
      price,
      original,
      depreciation,
      net: cents(original - depreciation),
      bought,
      way: random.pick(['购置', '购置', '调拨']),
      status: '在用',
      place: random.pick(['教学楼', '综合楼', '行政楼']),
      user: random.pick(staff).name as string,
    };
  });
}
