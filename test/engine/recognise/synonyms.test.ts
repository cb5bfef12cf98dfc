import { describe, expect, it } from '@jest/globals';
import { canonical } from '../../../src/engine/recognise/synonyms';
import { short } from '../../support/recognised';
import { sheet, sheetOf } from '../../support/sheet';

/** Title, headers, a record, and what they must be recognised as: fields in the order of the columns. */
const wordings: readonly (readonly [string, string, readonly (string | number)[], string])[] = [
  [
    '学籍变动登记簿',
    '学生姓名|班级|变动类别|变动时间|原就读学校|转入学校|变动原因',
    ['张样', '三(1)班', '转出', '2023.9.1', '甲校', '乙校', '搬家'],
    'student-change: name grade_class change_type change_date from_school to_school reason',
  ],
  [
    '家访情况登记表',
    '走访日期|学生|班级|家访老师|家访形式|家访主要内容|效果',
    ['2023.9.1', '张样', '三(1)班', '李样', '入户', '学习', '良好'],
    'home-visit: visit_date name grade_class visitor mode content result',
  ],
  [
    '电子白板使用登记本',
    '上课时间|节次|上课班级|科目|教学内容|上课老师|设备运行状况',
    ['2023.9.1', '1', '三(1)班', '语文', '课文', '李样', '正常'],
    'multimedia-usage: date period class_name subject topic teacher device_status',
  ],
  [
    '科学实验仪器配备表',
    '仪器编码|仪器名称|规格、型号|计量单位|标准数量|现有数量|缺额|存放位置',
    ['0001', '天平', '500g', '台', 12, 10, 2, '1柜'],
    'lab-equipment: code item_name spec unit required_qty actual_qty lack_qty location',
  ],
  [
    '固定资产明细账',
    '资产编码|名称|型号|数量|单位|单价|总价|购入时间|使用人|存放处',
    ['0001', '课桌', '标准', 10, '张', 100, 1000, '2020.3', '李样', '一(1)班'],
    'fixed-assets: asset_no asset_name spec quantity unit unit_price original_value acquire_date user location',
  ],
  [
    '安全隐患自查整改记录',
    '检查日期|检查部位|存在隐患|整改办法|整改时限|整改负责人|整改结果|整改完成日期',
    ['2023.9.1', '教学楼', '灯坏', '更换', '2023.9.10', '李样', '已整改', '2023.9.5'],
    'safety-hazard: found_date location hazard_desc measure deadline responsible result finish_date',
  ],
  [
    '师德师风考评',
    '姓名|学科|自评分|互评分|学校考核分|综合得分|考核等级',
    ['李样', '语文', 95, 95, 95, 95, '优秀'],
    'teacher-ethics: name subject self_score peer_score school_score total_score result',
  ],
  [
    '体质健康测试登记',
    '姓名|性别|身高|体重|肺活量|50米|坐位体前屈|跳绳|总评分|等级',
    ['张样', '男', 150, 40, 2000, 9.1, 10, 120, 85, '良好'],
    'fitness-detail: name gender height_cm weight_kg vital_capacity run50 sit_reach rope total_score total_level',
  ],
];

describe('other words for the same columns', () => {
  it.each(wordings)('%s', (title, headers, record, expected) => {
    const [found] = short(sheetOf([[title], headers.split('|'), record, record]));
    const fields = (found?.fields ?? '').split(', ').map((place) => place.split(' ')[1]);
    expect(`${found?.kind}: ${fields.join(' ')}`).toBe(expected);
  });

  it('are compared by meaning only where the header itself is unknown', () => {
    expect(canonical('存放位置')).toBe(canonical('摆放地点'));
    expect(canonical('检查日期')).toBe(canonical('排查时间'));
    expect(canonical('借阅册数')).not.toBe(canonical('借阅人数'));
  });
});

describe('so much for every pupil', () => {
  it('may stand over several columns at once', () => {
    const [ledger] = short(sheet`
      七项指标达标情况
      学校名称 | 学段 | 每百名学生拥有教师数(人) | < | < | 生均(平方米、元) | < | 达标项数
      ^ | ^ | 高于规定学历 | 县级以上骨干 | 体育、艺术专任 | 教学及辅助用房面积 | 教学仪器设备值 | ^
      第一小学 | 小学 | 4.49 | 1.3 | 1 | 4.42 | 2093 | 5
      第二小学 | 小学 | 4.31 | 1.39 | 1.11 | 4.42 | 2361 | 5
    `);
    expect(ledger?.fields).toBe(
      'A school_name, B level, C high_degree_per100, D backbone_per100, E pe_art_per100, F teaching_area_per_student, G equipment_per_student, H met_count',
    );
  });
});

describe('a word that narrows another', () => {
  it('makes another thing of it: 大专教师 are not the teachers', () => {
    const [ledger] = short(sheet`
      学校基本情况表
      学校名称 | 样例小学 | 校长 | 张样
      教学班数 | 12 | 在校学生数 | 289
      专任教师数 | 30 | 大专教师 | 12
      占地面积(㎡) | 18180 | 图书(册) | 7645
    `);
    expect(ledger?.fields).not.toContain('teacher_total');
  });

  it('起 and 止 under 交流时间 are its beginning and end', () => {
    const [ledger] = short(sheet`
      教师交流轮岗情况
      序号 | 姓名 | 性别 | 学科 | 职称 | 骨干 | 交流去向(学校) | 交流时间 | < | 形式
      ^ | ^ | ^ | ^ | ^ | ^ | ^ | 起 | 止 | ^
      1 | 张样 | 女 | 语文 | 一级教师 | 省级 | 第二中学 | 2023.9 | 2024.7 | 全职交流
      2 | 李样 | 男 | 语文 | 高级教师 | 区级 | 第三中学 | 2023.9 | 2024.7 | 跨校兼课
    `);
    expect(`${ledger?.kind}: ${ledger?.fields}`).toBe(
      'teacher-exchange: A seq, B name, C gender, D subject, E title, F is_backbone, G to_school, H start_date, I end_date, J mode',
    );
  });
});
