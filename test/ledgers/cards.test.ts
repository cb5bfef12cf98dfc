import { describe, expect, it } from '@jest/globals';
import { expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { recognised } from '../support/read-ledgers';
import { sheet, workbookOf } from '../support/sheet';

describe('a card for every thing, one under the other', () => {
  it('of a hazard, beginning with its number', () => {
    const drawn = sheet`
      校园安全隐患“一患一档” | < | < | < | < | <

      编号 | 01 | 发现时间 | 2019年2月25日 | 隐患部位 | 女生公寓
      隐患等级 | 一般 | 隐患描述 | 疏散灯损坏 | 整改措施 | 更换
      责任人 | 闵设梅 | 整改时限 | 2019年3月1日 | 完成时间 | 2019年3月1日
      验收人 | 阮设兰 | 是否销号 | 是 |  |

      编号 | 02 | 发现时间 | 2019年3月11日 | 隐患部位 | 食堂
      隐患等级 | 较大 | 隐患描述 | 报警器失灵 | 整改措施 |  !missing-value
      责任人 | 池设谷 | 整改时限 | 2019年3月13日 | 完成时间 | 2019年3月10日 !date-order
      验收人 | 阮设兰 | 是否销号 | 是 |  |

      编号 | 03 | 发现时间 | 2019年5月6日 | 隐患部位 | 后山护坡
      隐患等级 | 重大 | 隐患描述 | 滑坡风险 | 整改措施 | 设观测点
      责任人 | 阮设兰 | 整改时限 | 2019年7月31日 | 完成时间 |
      验收人 |  | 是否销号 | 否 |  |

      统计截至2019年7月5日。本学期共3处,已销号2处。 | < | < | < | < | <
    `;
    expect(recognised(workbookOf(drawn)).map(({ ledger }) => ledger.kind)).toEqual(
      Array(3).fill('safety-hazard'),
    );
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('of a pupil who is to be brought back', () => {
    const drawn = sheet`
      控辍保学“一生一案”劝返登记卡 | < | < | <
      姓名 | 王样一 | 性别 | 男
      班级 | 七(1)班 | 监护人 | 王公
      监护人电话 | 13000000001 | 疑似辍学时间 | 2019.3.4
      返校时间 | 2019.3.1 !date-order | 目前状态 | 已返校

      姓名 | 李样二 | 性别 | 女
      班级 | 七(2)班 | 监护人 | 李公
      监护人电话 | 1300000000 !phone-number | 疑似辍学时间 | 2019.3.4
      返校时间 | 2019.3.8 | 目前状态 | 已返校
    `;
    expect(recognised(workbookOf(drawn)).map(({ ledger }) => ledger.kind)).toEqual(
      Array(2).fill('dropout-control'),
    );
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });
});
