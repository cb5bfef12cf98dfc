import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('school profile', () => {
  it('finds statements that contradict each other', () => {
    const drawn = sheet`
      学校基本情况表 | < | < | <
      学校名称 | 样例小学 | 教室 | 22个 !classrooms-short
      教学班数 | 23个 | 在校学生人数 | 1288人
      最大班额 | 50人 | 平均班额 | 56人 !average-above-largest
      教师总数 | 64人 | 专任教师 | 62人
      本科学历 | 55人 !degrees-unlisted | 专科学历 | 4人
      学历不达标教师 | 无 | 体音美专职教师 | 无 !pe-art-teachers
      开齐课程开足课时 | 是 | 重点班快慢班 | 有 !facility-missing
      "班班通"设备 | 将配有 !class-multimedia | 饮用水源和供水设施 | 无 !facility-missing
      环形跑道 | 200M !track-too-large | 运动场地面积 | 5393㎡
    `;
    expect(drawnLedger(drawn).kind.id).toBe('school-profile');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('is content with a consistent school', () => {
    const drawn = sheet`
      学校基本情况表 | < | < | <
      教学班数 | 23个 | 在校学生人数 | 1035人
      最大班额 | 45人 | 平均班额 | 45人
      教室 | 23个 | 专任教师 | 59人
      本科学历 | 55人 | 专科学历 | 4人
      学历不达标教师 | 无 | 体音美专职教师 | 3人
      开齐课程开足课时 | 是 | 重点班快慢班 | 无
      "班班通"设备 | 23套 | 饮用水源和供水设施 | 有
      环形跑道 | 200米 | 运动场地面积 | 5394㎡
    `;
    expect(foundOn(drawn)).toEqual([]);
  });

  it('reads the form with one item per line', () => {
    const { kind, view } = drawnLedger(sheet`
      学校填报数据 | < | < | < | < | <
      序号 | 类别 | 填报项目 | 单位 | 填报值 | 是否必填 | 备注说明
      1 | 基本情况 | 学校名称 | | 样例小学 | 是 |
      2 | 基本情况 | 在校学生数 | 人 | 540 | 是 |
      3 | 基本情况 | 教学班数 | 个 | 12 | 是 |
      4 | 校舍 | 教学及辅助用房面积 | 平方米 | 2820 | 是 |
      5 | 校舍 | 其中:室内体育用房面积 | 平方米 | 300 | 是 |
      6 | 装备 | 教学仪器设备值 | 万元 | 108.09 | 是 |
      7 | 装备 | 网络多媒体教室 | 间 | 14 | 是 |
    `);
    expect(kind.id).toBe('school-profile');
    const wanted = [
      'school_name',
      'student_count',
      'class_count',
      'teaching_area',
      'indoor_sports_area',
      'equipment_value',
      'multimedia_rooms',
    ];
    expect(wanted.filter((field) => !view.has(field))).toEqual([]);
    expect(view.records[0]?.number('student_count')).toBe(540);
  });

  it('is an error to have no teacher of PE, music and art where everything is said to be taught', () => {
    const severity = (claim: string) =>
      complaintsOn(sheet`
        学校基本情况表 | < | < | <
        学校名称 | 样例小学 | 创办时间 | 1950年
        教学班数 | 23个 | 在校学生人数 | 1288人
        占地面积 | 7196㎡ | 建筑面积 | 4214㎡
        体音美专职教师 | 无 | 开齐课程开足课时 | ${claim}
      `)[0]?.complaint.severity;
    expect(severity('是')).toBe('error');
    expect(severity('否')).toBe('query');
  });
});

describe('indicator checklist', () => {
  it('does not believe two locks where a ledger shows a poison in an ordinary cupboard', () => {
    const place = (location: string) =>
      drawnLedger(sheet`
        仪器台账 | < | < | < | <
        序号 | 名称 | 应配数 | 实有数 | 存放位置
        1 | 浓盐酸 | 2 | 2 | ${location}
        2 | 烧杯 | 2 | 2 | 2号柜
      `).view;
    const drawn = sheet`
      责任指标自查表 | < | < | <
      二级指标 | 标准 | 实际情况 | 是否达标
      有毒药品保管 | 双人双锁 | 双人双锁 !claim-contradicted | √
      图书 | 编码上架 | 已完成 | √
    `;
    expect(drawnLedger(drawn).kind.id).toBe('indicator-checklist');
    expect(foundOn(drawn, { others: [place('2号柜')] })).toEqual(expectedOn(drawn));
    expect(foundOn(drawn, { others: [place('危险品专柜')] })).toEqual([]);
  });
});
