import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

describe('a list that is printed page by page', () => {
  it('is one table, although blank lines and the sum of the page lie between its pages', () => {
    const drawn = sheet`
      学校:样例县实验小学
      编号 | 名称 | 规格型号 | 单位 | 数量 | 单价 | 金额 | 存放地点
      1 | 显微镜 | XSP | 台 | 10 | 300 | 3000 | 实验室
      2 | 天平 | 500g | 台 | 20 | 100 | 2000 | 实验室
      本页小计:2件

      编号 | 名称 | 规格型号 | 单位 | 数量 | 单价 | 金额 | 存放地点
      3 | 烧杯 | 250mL | 个 | 50 | 8 | 400 | 仪器室
      4 | 试管 | 15mm | 支 | 100 | 1 | 100 | 仪器室
      本页小计:2件
    `;
    expect(short(drawn).map(({ range, roles }) => `${range} ${roles}`)).toEqual([
      'A2:H10 subtotal 5,10, blank 6, header 7',
    ]);
  });

  it('says on every page how many it lists', () => {
    const drawn = sheet`
      寄宿生花名册
      序号 | 姓名 | 性别 | 班级 | 宿舍号
      1 | 王样一 | 男 | 三(1)班 | 101
      2 | 李样二 | 女 | 三(1)班 | 201
      小计:4人 !count-mismatch

      序号 | 姓名 | 性别 | 班级 | 宿舍号
      3 | 张样三 | 男 | 三(2)班 | 101
      本页小计:共1人
      合计:3人
    `;
    expect(engineFinds(drawn)).toEqual(['A5 count-mismatch']);
  });
});

describe('lines under a header that are no records', () => {
  it('say how to fill the columns in, with units where there are any', () => {
    const drawn = sheet`
      仪器名称 | 规格型号 | 购置日期 | 数量 | 单价 | 金额 | 保管人
      与标签一致 | 按铭牌填 | 如2020-01-01 | 台 | 元 | 元 | 限填1人
      显微镜 | XSP | 2019-09-01 | 10 | 300 | 3000 | 张样
      天平 | 500g | 2019-09-01 | 20 | 100 | 2000 | 张样
    `;
    expect(short(drawn)[0]?.roles).toBe('instruction 2');
  });

  it('say how much every column is worth or is entitled to', () => {
    const marks = sheet`
      四年级期末成绩
      学号 | 姓名 | 语文 | 数学 | 英语 | 总分
      满分 |  | 100 | 100 | 100 | 300
      1 | 王样一 | 88 | 90 | 80 | 258
      2 | 李样二 | 78 | 80 | 70 | 228
    `;
    expect(short(marks)[0]?.roles).toBe('standard 3');
    const lessons = sheet`
      任课教师一览
      班级 | 语文 | 数学 | 音乐
      周课时 | 7 | 5 | 2
      一(1) | 王样一 | 李样二 | 张样三
      一(2) | 赵样四 | 李样二 | 张样三
      二(1) | 王样一 | 孙样五 | 张样三
    `;
    expect(short(lessons)[0]?.roles).toBe('standard 3');
  });

  it('are no units where a record has some', () => {
    const drawn = sheet`
      名称 | 规格 | 单位 | 数量 | 备注
      盘 | 个 | 个 | 3 | 新
      碗 | 套 | 套 | 5 | 旧
    `;
    expect(short(drawn)[0]?.roles ?? '').toBe('');
  });
});
