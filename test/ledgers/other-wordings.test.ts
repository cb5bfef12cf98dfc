import { describe, expect, it } from '@jest/globals';
import { drawnLedger } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

/** Headers as other schools and offices word them: which kind they are, and which of these fields are not found. */
function missing(drawn: ReturnType<typeof sheet>, fields: string): readonly [string, readonly string[]] {
  const { kind, view } = drawnLedger(drawn);
  return [kind.id, fields.split(' ').filter((field) => !view.has(field))];
}

describe('other wordings', () => {
  it('knows coefficients by the bare names of what they are about', () => {
    const drawn = sheet`
      校际差异系数 | < | < | < | < | < | < | < | <
      学段 | 类别 | 高于规定学历教师 | 骨干教师 | 体艺教师 | 教学及辅助用房 | 体育运动场馆 | 教学仪器设备 | 多媒体教室
      小学 | 平均值 | 5.05 | 1.12 | 0.95 | 4.79 | 8.1 | 2180 | 2.55
      ^ | 差异系数 | 0.112 | 0.21 | 0.18 | 0.16 | 0.22 | 0.14 | 0.2
    `;
    const fields =
      'level row_type high_degree backbone pe_art teaching_area sports_area equipment multimedia';
    expect(missing(drawn, fields)).toEqual(['county-cv', []]);
  });

  it('knows the body mass index by the weight that the national export names', () => {
    const drawn = sheet`
      七年级(1)班学生体质健康测试成绩 | < | < | < | < | < | < | <
      序号 | 姓名 | 性别 | 体重(kg) | 体重评分 | 体重等级 | 1000/800米跑 | 50米跑
      1 | 韦试禾 | 男 | 45.5 | 100 | 正常 | 4′35″ | 8.1
      2 | 石试麦 | 女 | 44 | 100 | 正常 | 4′05″ | 8.9
    `;
    expect(missing(drawn, 'weight_kg bmi_score bmi_level run_long run50')).toEqual(['fitness-detail', []]);
  });

  it('knows men, women and full-time teachers below their totals in a profile of one line', () => {
    const drawn = sheet`
      样例小学基本情况 | < | < | < | < | < | < | <
      学校名称 | 校长 | 班级数 | 学生数 | < | < | 教职工 | <
      ^ | ^ | ^ | 合计 | 男 | 女 | 总数 | 专任
      样例小学 | 满试竹 | 6 | 62 | 31 | 31 | 8 | 8
    `;
    const fields = 'student_count students_male students_female staff_total full_time_teachers';
    expect(missing(drawn, fields)).toEqual(['school-profile', []]);
  });

  it('takes a unit behind a stroke for a unit', () => {
    const drawn = sheet`
      理化生教学仪器明细账 | < | < | < | < | <
      分类代码 | 器材名称 | 配备数量 | 现有数量 | 单价/元 | 金额/元
      02001 | 打气筒 | 2 | 2 | 45 | 90
      04002 | 天平 | 28 | 30 | 120 | 3600
    `;
    expect(missing(drawn, 'unit_price amount')).toEqual(['lab-equipment', []]);
  });

  it('knows where things are kept, what was reached, and desks', () => {
    expect(
      missing(
        sheet`
          体育器材登记 | < | < | < | < | <
          序号 | 器材名称 | 单位 | 应配数 | 现有数 | 存放处
          1 | 跳绳 | 根 | 45 | 60 | 器材室
          2 | 皮尺 | 把 | 1 | 1 | 器材室
        `,
        'location',
      ),
    ).toEqual(['equipment-inventory', []]);
    expect(
      missing(
        sheet`
          办学条件指标 | < | < | <
          指标名称 | 省定标准 | 实际达到 | 达标情况
          生均图书 | ≥20册 | 20.8册 | 达标
          班额 | 不超过45人 | 45人 | 达标
        `,
        'actual_text',
      ),
    ).toEqual(['indicator-checklist', []]);
  });
});

describe('forms', () => {
  it('know whose place of work it is by the label before it', () => {
    const drawn = sheet`
      农村留守儿童登记表 | < | < | <
      姓名 | 韦试禾 | 性别 | 男
      所在班级 | 四(1)班 | 是否寄宿 | 是
      父亲姓名 | 石试麦 | 务工地点 | 广东
      母亲姓名 | 罗试谷 | 务工地点 | 浙江
      监护人姓名 | 覃试豆 | 与儿童关系 | 祖父
    `;
    expect(missing(drawn, 'father_work_place mother_work_place')).toEqual(['left-behind', []]);
  });

  it('of a school with two stages are read in the column for both', () => {
    const drawn = sheet`
      样例学校概况 | < | < | <
      项目 | 小学部 | 初中部 | 全校
      班级数 | 6 | 6 | 12
      在校学生数 | 250 | 280 | 530
      其中:男 | 129 | 144 | 273
      专任教师 | 15 | 21 | 36
      图书(册) | 5200 | 8500 | 13700
    `;
    const { view } = drawnLedger(drawn);
    expect(missing(drawn, 'class_count student_count full_time_teachers')).toEqual(['school-profile', []]);
    expect(view.records[0]?.number('student_count')).toBe(530);
  });

  it('tell 其他 from 备注', () => {
    const drawn = sheet`
      作业公示 | < | < | < | < | <
      班级 | 语文 | 数学 | 其他 | 合计 | 备注
      三(1)班 | 20 | 20 | 10 | 50 |
      四(1)班 | 20 | 20 | 10 | 50 |
    `;
    expect(missing(drawn, 'other_min remark')).toEqual(['homework', []]);
  });
});
