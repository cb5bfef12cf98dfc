import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import { sheetOf } from '../../support/sheet';

const roster = [
  ['六年级1班学生名册'],
  ['序号', '姓名', '性别', '出生年月', '学籍号'],
  [1, '田禾', '女', '2011.3', 'G1'],
  [2, '林松', '男', '2011.5', 'G2'],
];

const classes = [
  ['各班学生人数统计表'],
  ['班级', '学生数', '男', '女'],
  ['一(1)班', 40, 20, 20],
  ['二(1)班', 41, 21, 20],
];

test('a sheet is called after its first table: a second one with a title of its own is about no class for that', () => {
  const { ledgers } = recogniseSheet(
    sheetOf([...roster, [], [], ...classes], { name: '六1班' }),
    catalogue.ledgers,
  );
  expect(ledgers.map(({ kind, table }) => [kind, table.context.className])).toEqual([
    ['student-roster', '六(1)班'],
    ['class-size', undefined],
  ]);
});

test('how many things are listed may stand under a title like a total', () => {
  const rooms = [
    ['网络多媒体教室台账'],
    ['合计2间'],
    ['序号', '教室名称', '设备', '责任人', '设备状态'],
    [1, '一(1)班教室', '一体机', '田禾', '正常'],
    [2, '二(1)班教室', '一体机', '林松', '正常'],
  ];
  const { ledgers } = recogniseSheet(sheetOf([...classes, [], [], ...rooms]), catalogue.ledgers);
  expect(ledgers.map(({ kind, table }) => [kind, table.titles.map(({ text }) => text)])).toEqual([
    ['class-size', ['各班学生人数统计表']],
    ['multimedia-rooms', ['网络多媒体教室台账', '合计2间']],
  ]);
});

test('a table of one line under a list may begin with what there was on a day', () => {
  const list = [
    ['学生学籍变动登记'],
    ['序号', '姓名', '性别', '班级', '变动类别', '变动日期', '转入(出)学校', '原因'],
    [1, '王样', '男', '七(2)', '转入', '2022年9月5日', '邻县城关初中', '父母返乡'],
    [2, '张样', '女', '八(1)', '转出', '2022年9月9日', '市第三中学', '随父母迁居'],
    [3, '李样', '男', '九(1)', '休学', '2022年10月17日', '—', '骨折休养'],
    [],
    ['2022年9月初', '转入', '转出', '休学', '复学', '现在校数'],
    [383, 1, 1, 1, 0, 382],
  ];
  const { ledgers } = recogniseSheet(sheetOf(list), catalogue.ledgers);
  expect(ledgers[0]?.table.area.bottom).toBe(4);
});

test.each([
  ['full-width digits', ['\uff14\uff17', '\uff12\uff15', '\uff18']],
  ['units', ['47人', '25人', '8人']],
])('a line of figures written with %s is no header', (_, figures) => {
  const list = [
    ['各班学生人数统计表'],
    ['班级', '学生数', '男', '寄宿生'],
    ['一(1)班', 46, 24, 7],
    ['一(2)班', ...figures],
    ['二(1)班', 44, 23, 6],
    ['二(2)班', 45, 22, 5],
  ];
  const { ledgers } = recogniseSheet(sheetOf(list), catalogue.ledgers);
  expect(ledgers.map(({ table }) => table.lines.map(({ role }) => role))).toEqual([
    ['data', 'data', 'data', 'data'],
  ]);
});
