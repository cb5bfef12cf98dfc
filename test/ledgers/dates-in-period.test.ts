import { describe, expect, it } from '@jest/globals';
import { expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { sheet } from '../support/sheet';

describe('dates outside of the period of a ledger', () => {
  it('keeps trainings inside the year of their ledger', () => {
    const drawn = sheet`
      2022年度教师培训台账 | < | < | <
      姓名 | 培训时间 | 培训内容 | 学时
      韦试禾 | 2022.1.1—1.3 | 课标 | 8
      石试麦 | 2021.12.31 !date-outside-period | 课标 | 8
      罗试谷 | 2022.12.31 | 课标 | 8
      覃试豆 | 2022.5.1 | 课标 | 8
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('takes the month that closes the title of a list for its day', () => {
    const drawn = sheet`
      学校领导干部任职情况表(2023年9月) | < | <
      姓名 | 职务 | 任现职时间
      韦试禾 | 校长 | 2022.8
      石试麦 | 副校长 | 2023.9
      罗试谷 | 副校长 | 2023年10月 !date-in-future
      覃试豆 | 主任 | 2022.8
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });
});
