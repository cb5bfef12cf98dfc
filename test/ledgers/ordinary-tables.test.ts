import { expect, it } from '@jest/globals';
import { engineFinds } from '../support/engine-finds';
import { short } from '../support/recognised';
import { sheet } from '../support/sheet';

const kindsOf = (drawn: ReturnType<typeof sheet>) => short(drawn).map(({ kind }) => kind);

it('books lent month by month: the 合计 is what was lent', () => {
  expect(
    kindsOf(sheet`
      各班图书借阅统计(册)
      班级 | 9月 | 10月 | 11月 | 合计(册) | 学生数 | 人均(册)
      三(1)班 | 38 | 60 | 51 | 149 | 44 | 3.4
      三(2)班 | 29 | 41 | 51 | 121 | 42 | 2.9
      四(1)班 | 25 | 55 | 52 | 132 | 41 | 3.2
    `),
  ).toEqual(['library-borrowing']);
});

it('a stock of food: what came in, went out and is left', () => {
  const drawn = sheet`
    食堂物资出入库登记
    序号 | 品名 | 单位 | 月初库存 | 本月入库 | 本月出库 | 月末库存
    1 | 大米 | 公斤 | 120 | 500 | 480 | 140
    2 | 食用油 | 升 | 40 | 100 | 110 | 30
    3 | 面粉 | 公斤 | 60 | 150 | 155 | 65 !sum-mismatch
    4 | 鸡蛋 | 公斤 | 20 | 80 | 90 | 10
    5 | 土豆 | 公斤 | 30 | 90 | 100 | 20
  `;
  expect(kindsOf(drawn)).toEqual(['stock']);
  expect(engineFinds(drawn)).toEqual(['G5 sum-mismatch']);
});

it('a drill is attended by no more than should come', () => {
  const drawn = sheet`
    应急疏散演练记录
    次数 | 日期 | 内容 | 应参加 | 实参加 | 用时
    1 | 2022年9月5日 | 防震疏散 | 403 | 403 | 2分18秒
    2 | 2022年10月12日 | 消防疏散 | 403 | 404 | 2分05秒
  `;
  expect(kindsOf(drawn)).toEqual(['safety-drill']);
  expect(engineFinds(drawn)).toEqual(['E4 part-exceeds-whole']);
});

it('a school bus carries no more pupils than it has seats', () => {
  const drawn = sheet`
    校车台账
    编号 | 学校 | 车牌号 | 核载(人) | 学生数 | 照管员 | 驾驶员 | 驾驶证有效期至
    1 | 样例小学 | 样A·X1001 | 37 | 37 | 王样 | 李样 | 2029-03-01
    2 | 样例小学 | 样A·X1002 | 19 | 20 | 张样 | 赵样 | 2029-03-15
    3 | 样例小学 | 样A·X1003 | 37 | 33 | 钱样 | 孙样 | 2029-07-29
  `;
  expect(kindsOf(drawn)).toEqual(['school-bus']);
  expect(engineFinds(drawn)).toEqual(['E4 part-exceeds-whole']);
});

it('posts: vacant is what is approved and not filled', () => {
  expect(
    kindsOf(sheet`
      岗位设置及聘用情况表
      岗位类别 | 层次 | 岗位等级 | 核定岗位数 | 已聘人数 | 其中:女 | 空缺岗位数
      专业技术岗位 | 高级 | 专技五级 | 3 | 3 | 1 | 0
      ^ | ^ | 专技六级 | 5 | 4 | 3 | 1
      ^ | 中级 | 专技八级 | 2 | 1 | 0 | 1
    `),
  ).toEqual(['post-setting']);
});

it('teachers needed and there, subject by subject', () => {
  expect(
    kindsOf(sheet`
      分学科教师配备测算表
      学科 | 周总课时 | 人均周课时 | 应配教师 | 现有教师 | 其中:专职 | 其中:兼职 | 余缺
      语文 | 98 | 14 | 7 | 10 | 8 | 2 | 3
      数学 | 61 | 14 | 5 | 7 | 6 | 1 | 2
      英语 | 27 | 14 | 2 | 2 | 2 | 0 | 0
    `),
  ).toEqual(['subject-staffing']);
});

it('migrant pupils by the places they are on', () => {
  expect(
    kindsOf(sheet`
      随迁子女就读情况统计
      学校 | 性质 | 随迁子女 | 公办学位 | 购买民办学位 | 民办自费 | 公办+购买占比
      甲样小学 | 公办 | 312 | 312 | 0 | 0 | 100%
      乙样小学 | 民办 | 480 | 0 | 428 | 52 | 89.2%
      丙样学校 | 民办 | 608 | 0 | 512 | 96 | 84.2%
    `),
  ).toEqual(['migrant-stats']);
});

it('what came to the library and went, year by year', () => {
  const drawn = sheet`
    图书增减(册)
    年度 | 年初 | 购入 | 受赠 | 剔旧 | 年末 | 经手
    2021 | 3586 | 210 | | | 3796 | 廖样
    2022 | 3796 | 240 | 60 | 35 | 4061 | 廖样
    2023 | 4061 | 180 | | 42 | 4199 | 廖样
    2024 | 4199 | 165 | 48 | | 4412 | 廖样
  `;
  expect(kindsOf(drawn)).toEqual(['library-movement']);
  expect(engineFinds(drawn)).toEqual([]);
});

it('instruments by subject, training by level, a medical check', () => {
  expect(
    kindsOf(sheet`
      教学仪器按学科配备情况
      学科 | 应配品种(种) | 实配品种(种) | 配齐率(%) | 应配件数 | 实配件数 | 缺件数
      物理 | 156 | 156 | 100 | 1480 | 1524 | 0
      化学 | 132 | 132 | 100 | 1266 | 1302 | 0
      生物学 | 118 | 118 | 100 | 954 | 968 | 0
    `),
  ).toEqual(['equipment-by-subject']);
  expect(
    kindsOf(sheet`
      教师培训按级别汇总
      级别 | 参训人数 | 总学时 | 人均学时 | 占专任教师(%)
      市级 | 6 | 120 | 20 | 20
      县级 | 29 | 1102 | 38 | 100
      校本 | 29 | 899 | 31 | 100
    `),
  ).toEqual(['training-levels']);
  expect(
    kindsOf(sheet`
      三(1)班学生体检登记
      号 | 姓名 | 性别 | 身高cm | 体重kg | 左眼视力 | 右眼视力 | 口腔等
      1 | 王样一 | 男 | 124.5 | 23.6 | 5 | 5 | —
      2 | 李样二 | 女 | 128.2 | 26.5 | 4.9 | 4.8 | 龋齿2颗
      3 | 张样三 | 男 | 131.9 | 29.4 | 4.6 | 4.7 | —
    `),
  ).toEqual(['health-check']);
});

it('two years are told apart where something compares them', () => {
  const drawn = sheet`
    学校经费收支对照表
    序号 | 项目 | 2013年 | 2014年 | 增减额 | 增减(%)
    1 | 办公及水电 | 11.35 | 12.46 | 1.11 | 9.8
    2 | 维修 | 9.2 | 10.05 | 0.95 !change-mismatch | 9.2
    3 | 教师培训 | 1.5 | 1.86 | 0.36 | 24
  `;
  expect(kindsOf(drawn)).toEqual(['fund-budget']);
  expect(engineFinds(drawn)).toEqual(['E4 change-mismatch']);
});

it('meals by places and months: the groups of months count as what the kind asks for', () => {
  expect(
    kindsOf(sheet`
      营养改善计划受益情况
      校点 | 受益人数 | 9月 | < | 10月 | <
      ^ | ^ | 供餐天数 | 金额 | 供餐天数 | 金额
      本部 | 228 | 21 | 23940 | 18 | 20520
      东点 | 24 | 21 | 2520 | 18 | 2160
      西点 | 11 | 21 | 1155 | 18 | 990
    `),
  ).toEqual(['nutrition-plan']);
});
