import { describe, expect, it } from '@jest/globals';
import type { RecordView } from '../../../src/model/ledger';
import { viewsOf } from '../../support/recognised';
import { dressed, sheet } from '../../support/sheet';

const texts = (records: readonly RecordView[] | undefined, field: string) =>
  records?.map((record) => record.text(field));

describe('records', () => {
  it('show merged cells in every line, and their place is the cell that holds the value', () => {
    const [view] = viewsOf(sheet`
      教师任课一览表
      序号 | 教师 | 任教学科 | 任教班级 | 周课时 | 合计
      1 | 张样一 | 语文 | 一(1)班 | 9 | 11
      ^ | ^ | 品德 | 一(1)班 | 2 | ^
      2 | 李样一 | 数学 | 一(1)班 | 5 | 5
    `);
    expect(texts(view?.records, 'teacher')).toEqual(['张样一', '张样一', '李样一']);
    expect(view?.records.map((record) => record.place('teacher')?.row)).toEqual([2, 2, 4]);
    expect(view?.records.map((record) => record.line)).toEqual([2, 3, 4]);
    expect(view?.records.map((record) => record.number('periods'))).toEqual([9, 2, 5]);
  });

  it('fill down only fields that mean it, and never over a heading', () => {
    const [view] = viewsOf(sheet`
      班额统计表
      年级 | 班级 | 学生数 | 男 | 女 | 班主任
      一年级 | 一(1)班 | 40 | 20 | 20 | 张样
       | 一(2)班 | 41 | 20 | 21 |
    `);
    expect(texts(view?.records, 'grade')).toEqual(['一年级', '一年级']);
    expect(texts(view?.records, 'head_teacher')).toEqual(['张样', '']);
    expect(view?.records[1]?.isBlank('head_teacher')).toBe(true);
  });

  it('fill down leading words that are written once for several records, and only leading ones', () => {
    const [view] = viewsOf(sheet`
      晨午检记录
      班级 | 日期 | 应到人数 | 实到人数 | 检查人 | 备注
      一(1)班 | 11月3日 | 40 | 40 | 张样 | 正常
       | 11月4日 | 40 | 39 | 张样 |
       | 11月5日 | 40 | 40 | 张样 |
      一(2)班 | 11月3日 | 38 | 38 | 李样 | 正常
       | 11月4日 | 38 | 38 | 李样 |
    `);
    expect(texts(view?.records, 'class_name')).toEqual([
      '一(1)班',
      '一(1)班',
      '一(1)班',
      '一(2)班',
      '一(2)班',
    ]);
    expect(view?.records.map((record) => record.place('class_name')?.row)).toEqual([2, 2, 2, 5, 5]);
    expect(texts(view?.records, 'remark')).toEqual(['正常', '', '', '正常', '']);
  });

  it('are not taken for the sum of the next small ones where noughts and ones speak against it', () => {
    const [view] = viewsOf(sheet`
      专任教师学历、年龄、职称分学科统计
      学科 | 专任教师 | 女 | 本科 | 专科 | 35岁及以下 | 36—45岁 | 高级 | 持教师资格证
      语文 | 6 | 4 | 5 | 1 | 1 | 4 | 2 | 6
      体育 | 3 | 2 | 3 | 0 | 0 | 2 | 1 | 3
      音乐 | 1 | 1 | 1 | 0 | 1 | 0 | 0 | 1
      美术 | 1 | 1 | 1 | 0 | 0 | 1 | 0 | 1
      信息科技 | 1 | 0 | 1 | 0 | 0 | 1 | 0 | 1
      合计 | 12 | 8 | 11 | 1 | 2 | 8 | 3 | 12
    `);
    expect(texts(view?.records, 'subject_group')).toEqual(['语文', '体育', '音乐', '美术', '信息科技']);
  });

  it('do not fill down what a few have left blank', () => {
    const [view] = viewsOf(sheet`
      晨午检记录
      班级 | 日期 | 应到人数 | 实到人数 | 检查人
      一(1)班 | 11月3日 | 40 | 40 | 张样
       | 11月3日 | 41 | 41 | 王样
      一(3)班 | 11月3日 | 40 | 40 | 赵样
      一(4)班 | 11月3日 | 38 | 38 | 李样
    `);
    expect(texts(view?.records, 'class_name')).toEqual(['一(1)班', '', '一(3)班', '一(4)班']);
  });

  it('resolve ditto marks, also one after another', () => {
    const [view] = viewsOf(sheet`
      留守儿童台账
      序号 | 姓名 | 班级 | 父亲务工地点 | 监护人姓名 | 监护人电话
      1 | 张样一 | 三(1)班 | 广东 | 张样二 | 13000000001
      2 | 李样一 | 三(1)班 | 〃 | 李样二 | 13000000002
      3 | 王样一 | 三(1)班 | 同上 | 王样二 | —
    `);
    expect(texts(view?.records, 'father_work_place')).toEqual(['广东', '广东', '广东']);
    expect(texts(view?.records, 'guardian_phone')).toContain('—');
  });

  it('read dates by their format and by the year of the title', () => {
    const [view] = viewsOf(
      dressed(
        sheet`
          2023年安全隐患排查台账
          序号 | 排查日期 | 隐患部位 | 隐患内容 | 整改措施 | 责任人 | 整改期限 | 完成时间
          1 | 3月5日 | 食堂 | 地面湿滑 | 铺垫 | 张样 | 2023.3.8 | 44993
        `,
        { formats: { H3: 'yyyy-mm-dd' } },
      ),
    );
    const [record] = view?.records ?? [];
    expect(record?.date('found_date')?.iso).toBe('2023-03-05');
    expect(record?.date('finish_date')?.iso).toBe('2023-03-08');
    expect(record?.text('finish_date')).toBe('2023年3月8日');
  });

  it('read a bare class number together with the grade', () => {
    const [view] = viewsOf(sheet`
      班额统计表
      年级 | 班号 | 学生数 | 男 | 女
      三年级 | 2 | 40 | 20 | 20
    `);
    expect(view?.records[0]?.classOf('class_no')).toEqual({ grade: 3, number: 2, name: '三(2)班' });
  });

  it('take a blank for no where a column is only ticked, and for nothing where it says no elsewhere', () => {
    const [ticked] = viewsOf(sheet`
      留守儿童台账
      序号 | 姓名 | 班级 | 双亲外出 | 监护人姓名
      1 | 张样一 | 三(1)班 | √ | 张样二
      2 | 李样一 | 三(1)班 |  | 李样二
    `);
    const [written] = viewsOf(sheet`
      安全隐患排查台账
      序号 | 排查日期 | 隐患部位 | 隐患内容 | 整改措施 | 是否销号
      1 | 2023.3.5 | 食堂 | 湿滑 | 铺垫 | √
      2 | 2023.3.6 | 食堂 | 湿滑 | 铺垫 | ×
      3 | 2023.3.7 | 食堂 | 湿滑 | 铺垫 |
    `);
    expect(ticked?.records.map((record) => record.yes('both_away'))).toEqual([true, false]);
    expect(written?.records.map((record) => record.yes('closed'))).toEqual([true, false, undefined]);
  });

  it('know the heading above them', () => {
    const [view] = viewsOf(sheet`
      教职工花名册 | < | < | < | <
      序号 | 姓名 | 性别 | 职称 | 任教学科
      一、专任教师(1人) | < | < | < | <
      1 | 张样 | 男 | 一级教师 | 语文
      二、工勤人员(1人) | < | < | < | <
      2 | 李样 | 女 | | 后勤
    `);
    expect(view?.records.map(({ section }) => section)).toEqual(['一、专任教师(1人)', '二、工勤人员(1人)']);
  });

  it('lie in columns where the table is on its side', () => {
    const [view] = viewsOf(sheet`
      姓名 | 张样一 | 李样一 | 王样一
      性别 | 男 | 女 | 男
      身份证号 | 000000201203010011 | 000000201204010011 | 000000201205010011
      班级 | 三(1)班 | 〃 | 三(2)班
    `);
    expect(texts(view?.records, 'name')).toEqual(['张样一', '李样一', '王样一']);
    expect(texts(view?.records, 'class_name')).toEqual(['三(1)班', '三(1)班', '三(2)班']);
    expect(view?.records[2]?.place('class_name')).toEqual({ sheet: 'Sheet1', row: 3, column: 3 });
  });

  it('are one per form', () => {
    const [view] = viewsOf(sheet`
      学校概况
      学校名称 | 样例小学 | 教学班数 | 9
      在校学生数 | 312人 | 专任教师 | 18
      占地面积 | 9000㎡ | 校舍建筑面积 | 2500
    `);
    expect(view?.records).toHaveLength(1);
    expect(view?.records[0]?.reading('student_count')).toMatchObject({
      value: 312,
      unit: '人',
      isText: true,
    });
    expect(view?.records[0]?.place('full_time_teachers')).toEqual({ sheet: 'Sheet1', row: 2, column: 3 });
    expect(view?.header('site_area')).toBe('占地面积');
    expect(view?.context.school).toBe('样例小学');
  });

  it('are one per cell where class stands against subject', () => {
    const [view] = viewsOf(sheet`
      教师任课安排表
      班级 | 语文 | 数学 | 英语
      一(1)班 | 张样一 | 李样一 | 王样一
      一(2)班 | 李样二 |  | 王样一
    `);
    expect(view?.has('teacher')).toBe(true);
    expect(
      view?.records.map((record) =>
        ['classes', 'subject', 'teacher'].map((field) => record.text(field)).join(' '),
      ),
    ).toEqual([
      '一(1)班 语文 张样一',
      '一(1)班 数学 李样一',
      '一(1)班 英语 王样一',
      '一(2)班 语文 李样二',
      '一(2)班 英语 王样一',
    ]);
    expect(view?.records[3]?.place('teacher')).toEqual({ sheet: 'Sheet1', row: 3, column: 1 });
  });
});

describe('totals', () => {
  it('cover the records they add up: the grade, the whole', () => {
    const [view] = viewsOf(sheet`
      班额统计表
      年级 | 班级 | 学生数 | 男 | 女
      一年级 | 一(1)班 | 33 | 17 | 16
       | 一(2)班 | 32 | 16 | 16
       | 小计 | 65 | 33 | 32
      二年级 | 二(1)班 | 46 | 24 | 22
      三年级 | 三(1)班 | 30 | 16 | 14
       | 三(2)班 | 29 | 15 | 14
       | 小计 | 59 | 31 | 28
      合计 |  | 170 | 88 | 82
    `);
    expect(
      view?.totals.map(({ record, covers }) => [record.line + 1, covers.map(({ line }) => line + 1)]),
    ).toEqual([
      [5, [3, 4]],
      [9, [7, 8]],
      [10, [3, 4, 6, 7, 8]],
    ]);
  });

  it('cover what stands nearest where no way of reading makes their figures right', () => {
    const [view] = viewsOf(sheet`
      班额统计表
      年级 | 班级 | 学生数 | 男 | 女
      一年级 | 一(1)班 | 33 | 17 | 16
      二年级 | 二(1)班 | 46 | 24 | 22
       | 二(2)班 | 40 | 20 | 20
       | 小计 | 99 | 98 | 97
    `);
    expect(view?.totals.map(({ covers }) => covers.map(({ line }) => line + 1))).toEqual([[4, 5]]);
  });

  it('are read in the way under which most of their figures are right, so that a wrong one stands out', () => {
    const [view] = viewsOf(sheet`
      仪器台账
      序号 | 名称 | 应配数 | 实有数 | 金额
      1 | 直尺 | 10 | 10 | 100
      2 | 天平 | 20 | 20 | 200
      小计 |  | 30 | 30 | 300
      3 | 量筒 | 5 | 5 | 50
      小计 |  | 35 | 36 | 350
    `);
    expect(view?.totals.map(({ covers }) => covers.length)).toEqual([2, 3]);
  });
});

describe('groups of grades', () => {
  const [view] = viewsOf(sheet`
    样例初级中学班额统计表 | < | < | < | < | < | < | < | < | <
    班次 | 七年级 | < | < | 八年级 | < | < | 合计 | < | <
    ^ | 计 | 男 | 女 | 计 | 男 | 女 | 计 | 男 | 女
    1班 | 45 | 20 | 25 | 44 | 22 | 22 | 89 | 42 | 47
    2班 | 46 | 20 | 26 |  |  |  | 46 | 20 | 26
    合计 | 91 | 40 | 51 | 44 | 22 | 22 | 135 | 62 | 73
  `);

  it('are records of their own, each with its grade; blank ones are none', () => {
    expect(
      view?.records.map((record) => [
        record.classOf('class_no')?.name,
        record.number('students_total'),
        record.place('students_total'),
      ]),
    ).toEqual([
      ['七(1)班', 45, { sheet: 'Sheet1', row: 3, column: 1 }],
      ['八(1)班', 44, { sheet: 'Sheet1', row: 3, column: 4 }],
      ['七(2)班', 46, { sheet: 'Sheet1', row: 4, column: 1 }],
    ]);
  });

  it('have totals of their own', () => {
    expect(
      view?.totals.map(({ record, covers }) => [
        record.number('students_total'),
        covers.map((covered) => covered.number('students_total') ?? 0),
      ]),
    ).toEqual([
      [91, [45, 46]],
      [44, [44, 0]],
      // The group 合计: its own column, then every line over the grades.
      [135, [89, 46]],
      [89, [45, 44]],
      [46, [46]],
    ]);
  });
});

describe('a numbered total', () => {
  it('stands over its lines', () => {
    const [view] = viewsOf(sheet`
      2015年公用经费收支情况 | < | <
      项目 | 单位 | 金额
      一、收入合计 | 元 | 40
      公用经费拨款 | 元 | 30
      其他收入 | 元 | 10
      二、支出合计 | 元 | 21
      办公费 | 元 | 12
      维修费 | 元 | 9
    `);
    expect(
      view?.totals.map(({ record, covers }) => [
        record.number('value'),
        covers.map((covered) => covered.number('value') ?? 0),
      ]),
    ).toEqual([
      [40, [30, 10]],
      [21, [12, 9]],
    ]);
  });
});
