import type { Random } from '../random';
import type { Line } from '../source';
import { dayBetween } from './people';

const BOOKED = ['办公用品', '水电费', '邮电费', '维修材料', '教师培训费', '图书购置', '体育器材', '差旅费'];

/** An account book of one term: what came in, what went out, the balance after every line. */
export function bookAccounts(random: Random, year: number, opening: number): readonly Line[] {
  const days = Array.from({ length: 11 }, () => dayBetween(random, `${year}-09-01`, `${year}-11-15`)).sort();
  let balance = opening;
  const lines = days.map((date, index) => {
    const comes = index === 2 || index === 7;
    const amount = comes ? random.whole(200, 480) * 100 : random.whole(300, 5600) + random.whole(0, 9) * 0.1;
    const rounded = Math.round(amount * 100) / 100;
    balance = Math.round((balance + (comes ? rounded : -rounded)) * 100) / 100;
    return {
      no: index + 1,
      date,
      month: Number(date.slice(5, 7)),
      day: Number(date.slice(8)),
      voucher: `记${String(index + 1).padStart(3, '0')}`,
      summary: comes ? '公用经费拨款' : random.pick(BOOKED),
      debit: comes ? rounded : 0,
      credit: comes ? 0 : rounded,
      balance,
      opening: false,
    };
  });
  const first = {
    no: 0,
    date: `${year}-09-01`,
    month: 9,
    day: 1,
    voucher: null,
    summary: '上月结转',
    debit: 0,
    credit: 0,
    balance: opening,
    opening: true,
  };
  return [first, ...lines];
}

/** The yearly budget by purpose; training takes at least 5 % of the running costs. */
export function budget(random: Random, pupils: number): readonly Line[] {
  const whole = Math.max(100, pupils) * 850;
  const training = Math.ceil((whole * random.whole(52, 70)) / 100000) * 100;
  const rest = whole - training;
  const shares = [0.22, 0.2, 0.16, 0.14];
  const items = ['办公费', '水电费', '维修费', '教学业务费'].map((item, index) => ({
    item,
    planned: Math.round((rest * (shares[index] ?? 0)) / 100) * 100,
  }));
  const other = rest - items.reduce((sum, { planned }) => sum + planned, 0);
  return [...items, { item: '教师培训费', planned: training }, { item: '其他支出', planned: other }].map(
    ({ item, planned }, index) => {
      const spent =
        item === '教师培训费' ? planned : Math.round((planned * random.whole(70, 98)) / 1000) * 10;
      const before = Math.round((planned * random.whole(80, 99)) / 1000) * 10;
      return {
        no: index + 1,
        item,
        planned,
        spent,
        left: planned - spent,
        before,
        isTraining: item === '教师培训费',
      };
    },
  );
}
