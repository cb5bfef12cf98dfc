import { describe, expect, it } from '@jest/globals';
import { expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { dressed, sheet } from '../support/sheet';

const juniorClasses = dressed(
  sheet`
    样例初级中学班级人数 | < | <
    班级 | 学生数 | 班主任
    七(1)班 | 40 | 韦试禾
    八(1)班 | 41 | 石试禾
    九(1)班 | 42 | 罗试禾
  `,
  { name: '班额' },
);

describe('slips that only their surroundings show', () => {
  it('a certificate of a lower stage than the school', () => {
    const drawn = dressed(
      sheet`
        样例初级中学教职工名册 !standard-pe-art-per-100 !standard-pupils-per-staff | < | < | <
        姓名 | 性别 | 教师资格种类 | 任教学科
        韦试禾 | 男 | 初级中学 | 语文
        石试禾 | 女 | 高级中学 | 数学
        罗试禾 | 女 | 小学 !certificate-stage | 地理
        覃试禾 | 男 | 初级中学 | 英语
        龙试禾 | 男 | 初级中学 | 物理
      `,
      { name: '教师' },
    );
    expect(engineFinds([drawn, juniorClasses])).toEqual(expectedOn(drawn));
  });

  it('more groups at an experiment than were due', () => {
    const drawn = sheet`
      实验开出情况登记(2019年春) | < | < | < | < | <
      日期 | 班级 | 实验名称 | 演示/分组 | 应做组数 | 实做组数
      3.5 | 八(1)班 | 杠杆 | 分组 | 22 | 22组
      3.6 | 八(2)班 | 杠杆 | 分组 | 12 | 15 !part-exceeds-whole
      3.7 | 八(2)班 | 浮力 | 演示 | / | /
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('an estimate where things are counted', () => {
    const drawn = sheet`
      体育器材台账 | < | < | <
      序号 | 器材名称 | 应配数 | 实有数
      1 | 篮球 | 20 | 20个
      2 | 体操垫 | 20 | 20块左右 !approximate-figure
      3 | 皮尺 | 2 | 约2 !approximate-figure
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('an age that the grade beside the class of the title contradicts', () => {
    const drawn = sheet`
      156班(五年级)学生名单 2021年下学期 | < | < | <
      编号 | 学生姓名 | 性别 | 出生年月日
      15606 | 蒙拟禾 | 女 | 2011.2.13
      15607 | 岑拟松 | 男 | 2011.7.20
      15609 | 田拟竹 | 男 | 2005.5.7 !age-against-grade
      15610 | 安拟甲 | 女 | 2010.10.10
      15611 | 安拟乙 | 女 | 2010.10.11
      15612 | 安拟丙 | 女 | 2010.10.12
      15613 | 安拟丁 | 女 | 2010.10.13
      15614 | 安拟戊 | 女 | 2010.10.14
      15615 | 安拟己 | 女 | 2010.10.15
      15616 | 安拟庚 | 女 | 2010.10.16
      15617 | 安拟辛 | 女 | 2010.10.17
      15618 | 安拟壬 | 女 | 2010.10.18
      15619 | 安拟癸 | 女 | 2010.10.19
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });
});
